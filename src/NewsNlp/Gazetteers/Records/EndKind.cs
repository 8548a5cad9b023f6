namespace NewsNlp.Gazetteers;

/// <summary>How the end of a tenure is known.</summary>
internal enum EndKind : byte
{
    /// <summary>No end is known: the person was in office at least until <see cref="TenureRecord.KnownUntil"/>.</summary>
    Open,

    /// <summary>A source gives it.</summary>
    Sourced,

    /// <summary>It is the start of the next holder.</summary>
    Inferred,

    /// <summary>The tenure ended by this day at the latest.</summary>
    Bound,

    /// <summary>It is known roughly.</summary>
    Approximate,
}
