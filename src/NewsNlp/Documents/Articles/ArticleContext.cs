namespace NewsNlp;

/// <summary>What is known of an article beside its text. Immutable.</summary>
public sealed record ArticleContext
{
    /// <summary>Day of publication. Null by default: then offices are not resolved to their holders by date.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Name of the article, carried through to the results; null by default.</summary>
    public string? Id { get; init; }

    /// <summary>Names found elsewhere, which enter before coreference and win over the pipeline's own. Empty by default.</summary>
    public IReadOnlyList<ExternalMention> Mentions { get; init; } = [];
}
