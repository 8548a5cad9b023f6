namespace NewsNlp;

/// <summary>How a mention refers.</summary>
public enum MentionKind : byte
{
    /// <summary>By a name, a date, an amount or an office phrase.</summary>
    Named,

    /// <summary>By a common noun: "the US official".</summary>
    Nominal,

    /// <summary>By a pronoun: "he".</summary>
    Pronoun,
}
