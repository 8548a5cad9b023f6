namespace NewsNlp.Gazetteers;

/// <summary>One meaning of a phrase. Four bytes; sorts by the case that it needs, then by kind, alias and index.</summary>
internal readonly record struct EntryRef : IComparable<EntryRef>
{
    /// <summary>Entries of one kind are fewer than this.</summary>
    public const int IndexLimit = 1 << IndexBits;

    private const int IndexBits = 23;
    private const int AliasShift = IndexBits;
    private const int KindShift = AliasShift + 3;
    private const int NeedShift = KindShift + 4;

    // A kind that no entry has, so that a link is never taken for an entry.
    private const uint LinkKind = 15;

    private readonly uint _packed;

    /// <summary>An entry with the case that is usual for its kind: any for titles, capitals only for acronyms, else a capital.</summary>
    public EntryRef(EntryKind kind, AliasKind alias, int index)
        : this(kind, alias, index, alias == AliasKind.Acronym ? CaseNeed.Upper : kind == EntryKind.Title ? CaseNeed.Any : CaseNeed.Capital)
    {
    }

    public EntryRef(EntryKind kind, AliasKind alias, int index, CaseNeed need)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)kind, LinkKind);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, IndexLimit);
        _packed = ((uint)need << NeedShift) | ((uint)kind << KindShift) | ((uint)alias << AliasShift) | (uint)index;
    }

    private EntryRef(uint packed) => _packed = packed;

    /// <summary>Whether this is no entry but leads on to a row of the trie, the one at <see cref="Index"/>.</summary>
    public bool IsLink => ((_packed >> KindShift) & 15) == LinkKind;

    public EntryKind Kind => (EntryKind)((_packed >> KindShift) & 15);

    public AliasKind Alias => (AliasKind)((_packed >> AliasShift) & 7);

    /// <summary>Leads to the record, as <see cref="EntryKind"/> tells.</summary>
    public int Index => (int)(_packed & (IndexLimit - 1));

    /// <summary>Kind and index: the same for all ways to name one record.</summary>
    public uint Record => _packed & ((15u << KindShift) | (IndexLimit - 1));

    /// <summary>The case in which the phrase means this.</summary>
    public CaseNeed Need => (CaseNeed)(_packed >> NeedShift);

    public static EntryRef LinkTo(int row)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, IndexLimit);
        return new EntryRef((LinkKind << KindShift) | (uint)row);
    }

    public int CompareTo(EntryRef other) => _packed.CompareTo(other._packed);

    public override string ToString() => $"{Kind} {Alias} {Index}";
}
