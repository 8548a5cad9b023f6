namespace NewsNlp;

/// <summary>How speech is reported.</summary>
public enum QuoteKind : byte
{
    /// <summary>Within quotation marks.</summary>
    Direct,

    /// <summary>In the reporter's words.</summary>
    Indirect,

    /// <summary>In the reporter's words with quoted words in them.</summary>
    Mixed,
}
