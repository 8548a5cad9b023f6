namespace NewsNlp;

/// <summary>What names the person in the office.</summary>
public enum OfficeBasis : byte
{
    /// <summary>The text names the person beside the office.</summary>
    Stated,

    /// <summary>The text gives the office, the gazetteer its holder on the day.</summary>
    Resolved,
}
