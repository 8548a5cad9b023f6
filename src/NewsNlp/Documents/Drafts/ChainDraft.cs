namespace NewsNlp.Documents;

/// <summary>All mentions of one entity while the document is made.</summary>
internal sealed class ChainDraft
{
    public required EntityType Type { get; set; }

    /// <summary>In text order once coreference has ended.</summary>
    public List<MentionDraft> Mentions { get; } = [];

    public Gender Gender { get; set; }

    public bool Plural { get; set; }

    /// <summary>Its fullest name; null for a chain without a name.</summary>
    public string? Name { get; set; }

    public string? CountryCode { get; set; }

    /// <summary>Gazetteer key it was linked to; null where it was not.</summary>
    public string? Link { get; set; }

    /// <summary>Chains that a group stands for.</summary>
    public List<ChainDraft> Members { get; } = [];

    public double Score { get; set; } = 1;

    public List<Evidence> Evidence { get; } = [];
}
