namespace NewsNlp;

/// <summary>How an expression names a country.</summary>
public enum CountryNameKind : byte
{
    /// <summary>The usual name ("Côte d'Ivoire").</summary>
    Name,

    /// <summary>Another name ("Ivory Coast").</summary>
    Alias,

    /// <summary>An abbreviation, which counts only as written ("US").</summary>
    Acronym,

    /// <summary>A name of the past ("Burma").</summary>
    Former,

    /// <summary>A seat or building that stands for the government ("the Kremlin").</summary>
    Metonym,

    /// <summary>A word for its people or things ("Ivorian").</summary>
    Demonym,
}
