namespace NewsNlp.Gazetteers;

/// <summary>How a phrase names its entry.</summary>
internal enum AliasKind : byte
{
    /// <summary>The usual name.</summary>
    Name,

    /// <summary>Another form of a source.</summary>
    Alias,

    /// <summary>An acronym or abbreviation, which counts only as written ("US", "WHO").</summary>
    Acronym,

    /// <summary>A name of the past ("Swaziland").</summary>
    Former,

    /// <summary>A seat or building that stands for a government ("the Kremlin").</summary>
    Metonym,

    /// <summary>A form made by rule (without middle initial, without accents).</summary>
    Generated,
}
