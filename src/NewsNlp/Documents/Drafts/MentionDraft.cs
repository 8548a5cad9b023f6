namespace NewsNlp.Documents;

/// <summary>A mention while the document is made.</summary>
internal sealed class MentionDraft
{
    /// <summary>The tokens of the mention itself; a nominal's determiner and modifiers are in it.</summary>
    public required TokenSpan Tokens { get; set; }

    public required TextSpan Span { get; set; }

    public required MentionKind Kind { get; init; }

    public required EntityType Type { get; set; }

    /// <summary>The token that carries the meaning: the last one of most names, "official" in "the US official who spoke".</summary>
    public int Head { get; set; }

    public Gender Gender { get; set; }

    public bool Plural { get; set; }

    /// <summary>ISO code of a country or nationality, or the country that the gazetteer gives a place; null where unknown.</summary>
    public string? CountryCode { get; set; }

    /// <summary>Key of the gazetteer entry behind the mention ("Q6232322", "US"); null where none was chosen.</summary>
    public string? GazetteerKey { get; set; }

    /// <summary>The office of an Office mention, or of a nominal that names one ("the minister"); else null.</summary>
    public OfficeDraft? Office { get; set; }

    /// <summary>Places and bodies inside an office; null where there are none.</summary>
    public List<MentionDraft>? Nested { get; set; }

    public double Score { get; set; } = 1;

    public List<Evidence> Evidence { get; } = [];

    /// <summary>The chain it belongs to; null before coreference.</summary>
    public ChainDraft? Chain { get; set; }

    public void Because(string rule, string? detail = null, TextSpan? span = null) => Evidence.Add(new Evidence(rule, detail, span));
}
