namespace NewsNlp.Documents;

/// <summary>A person in a post while the document is made.</summary>
internal sealed class OfficeHolderDraft
{
    public required ChainDraft Person { get; set; }

    public required Office Office { get; init; }

    public required TextSpan Span { get; init; }

    public OfficeStatus Status { get; init; }

    public OfficeBasis Basis { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public double Score { get; init; }

    public List<Evidence> Evidence { get; } = [];
}
