namespace NewsNlp;

/// <summary>Parts of an analysis that can be asked for; each brings what it needs with it.</summary>
[Flags]
public enum AnalysisParts
{
    /// <summary>Tokens, sentences and blocks only.</summary>
    None = 0,

    /// <summary>Named mentions.</summary>
    Entities = 1,

    /// <summary>Quotes with their speakers; brings coreference with it, since a speaker is an entity.</summary>
    Quotes = 2,

    /// <summary>People in their posts; brings coreference with it.</summary>
    Offices = 4,

    /// <summary>Nominal and pronoun mentions, and the entities behind all mentions.</summary>
    Coreference = 8,

    /// <summary>All of them.</summary>
    All = Entities | Quotes | Offices | Coreference,
}
