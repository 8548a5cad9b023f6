namespace NewsNlp;

/// <summary>How the end of a tenure is known.</summary>
public enum TenureEnd : byte
{
    /// <summary>No end is known: the person was in office at least until the last day for which the source vouches.</summary>
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
