namespace NewsNlp.Documents;

/// <summary>The layers of a document, each written by exactly one stage.</summary>
[Flags]
internal enum Layers
{
    None = 0,
    Blocks = 1 << 0,
    Tokens = 1 << 1,
    Sentences = 1 << 2,

    /// <summary>Every phrase of the gazetteer that stands in the text, overlapping ones too.</summary>
    Matches = 1 << 3,

    /// <summary>Named mentions of all types, office phrases included.</summary>
    Names = 1 << 4,

    /// <summary>Nominal and pronoun mentions.</summary>
    Nominals = 1 << 5,

    /// <summary>Quotes with their cues and speaker mentions.</summary>
    Quotes = 1 << 6,

    /// <summary>Coreference chains.</summary>
    Chains = 1 << 7,

    /// <summary>Gazetteer links of the chains, and the holders of offices.</summary>
    Links = 1 << 8,
}
