namespace NewsNlp.Gazetteers;

/// <summary>Brings entries of a user's own together: those of a snapshot before, and new ones. Notes what does not fit.</summary>
internal sealed class OwnEntriesBuilder
{
    private readonly Func<string, string[]> _tokenise;
    private readonly Func<string, bool> _isCountry;
    private readonly List<GazetteerEntry> _entries;
    private readonly Dictionary<string, int> _byId;
    private readonly int _before;
    private readonly PhraseTrieBuilder _phrases = new();
    private readonly List<GazetteerConflict> _conflicts = [];
    private int _repeated;

    /// <param name="before">Entries that were added before and do not conflict.</param>
    /// <param name="tokenise">Gives the normal forms of a name's tokens.</param>
    /// <param name="isCountry">Whether a code is that of a country or body of the data.</param>
    public OwnEntriesBuilder(IReadOnlyList<GazetteerEntry> before, Func<string, string[]> tokenise, Func<string, bool> isCountry)
    {
        _tokenise = tokenise;
        _isCountry = isCountry;
        _entries = [.. before];
        _before = before.Count;
        _byId = new Dictionary<string, int>(before.Count, StringComparer.Ordinal);
        for (var i = 0; i < before.Count; i++)
        {
            _byId.Add(before[i].Id, i);
            AddPhrases(i);
        }
    }

    /// <summary>What was left out so far, and why.</summary>
    public IReadOnlyList<GazetteerConflict> Conflicts => _conflicts;

    public void Add(IEnumerable<GazetteerEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.CountryCode is { } code && !_isCountry(code))
            {
                _conflicts.Add(new GazetteerConflict(GazetteerConflictKind.UnknownCountry, entry, entry.Name));
            }
            else if (_byId.TryAdd(entry.Id, _entries.Count))
            {
                _entries.Add(entry);
                AddPhrases(_entries.Count - 1);
            }
            else if (_entries[_byId[entry.Id]] is var first && !SameContent(first, entry))
            {
                _conflicts.Add(new GazetteerConflict(GazetteerConflictKind.SameId, entry, entry.Name) { Others = [first] });
            }
            else
            {
                _repeated++;
            }
        }
    }

    /// <summary>The snapshot.</summary>
    /// <param name="data">The phrases of the data, whose meanings the user's phrases take in.</param>
    /// <param name="report">What became of the new entries.</param>
    public OwnEntries Build(PhraseTrie data, out GazetteerReport report)
    {
        _entries.TrimExcess();
        var own = new OwnEntries(_entries, _phrases.Build(data));
        int before = _before;
        var tokenise = _tokenise;
        report = new GazetteerReport(_entries.Count - before, _repeated, _conflicts, () => OwnNameOverlaps.Find(own, before, tokenise));
        return own;
    }

    private void AddPhrases(int index)
    {
        AddPhrase(_entries[index].Name, AliasKind.Name, index);
        foreach (var alias in _entries[index].Aliases)
        {
            AddPhrase(alias, AliasKind.Alias, index);
        }
    }

    private void AddPhrase(string form, AliasKind alias, int index)
    {
        var normals = _tokenise(form);
        if (normals.Length > 0)
        {
            _phrases.Add(normals, new EntryRef(EntryKind.Own, alias, index, NeedOf(form)));
        }
        else if (index >= _before)
        {
            _conflicts.Add(new GazetteerConflict(GazetteerConflictKind.EmptyName, _entries[index], form));
        }
    }

    private static bool SameContent(GazetteerEntry a, GazetteerEntry b) =>
        a with { Aliases = [] } == b with { Aliases = [] } && a.Aliases.SequenceEqual(b.Aliases, StringComparer.Ordinal);

    /// <summary>A name that the user writes in lower case is found in any case, one with a capital as names are, an acronym as written.</summary>
    private static CaseNeed NeedOf(string form)
    {
        bool upper = false, lower = false;
        foreach (var c in form)
        {
            upper |= char.IsUpper(c);
            lower |= char.IsLower(c);
        }

        return !upper ? CaseNeed.Any : lower || form.Contains(' ', StringComparison.Ordinal) ? CaseNeed.Capital : CaseNeed.Upper;
    }
}
