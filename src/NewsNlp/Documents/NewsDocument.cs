namespace NewsNlp;

/// <summary>
/// The analysis of one article. All positions are half-open spans of UTF-16 code units of <see cref="Text"/>, which is
/// the very string that was passed. Immutable; thread-safe.
/// </summary>
public sealed class NewsDocument
{
    internal NewsDocument(string text, ArticleContext context, string modelVersion)
    {
        Text = text;
        Id = context.Id;
        PublishedOn = context.PublishedOn;
        ModelVersion = modelVersion;
    }

    /// <summary>The untouched input.</summary>
    public string Text { get; }

    /// <summary>The article's name, where one was given.</summary>
    public string? Id { get; }

    /// <summary>Day of publication, where one was given.</summary>
    public DateOnly? PublishedOn { get; }

    /// <summary>Version of the model and gazetteers that made the analysis.</summary>
    public string ModelVersion { get; }

    /// <summary>Headline, byline, dateline, paragraphs.</summary>
    public IReadOnlyList<Block> Blocks { get; internal init; } = [];

    /// <summary>All tokens, ordered and disjoint.</summary>
    public IReadOnlyList<Token> Tokens { get; internal init; } = [];

    /// <summary>All sentences, ordered and disjoint; every token is in exactly one.</summary>
    public IReadOnlyList<Sentence> Sentences { get; internal init; } = [];

    /// <summary>Names, nominals and pronouns in text order. Named mentions do not overlap each other.</summary>
    public IReadOnlyList<Mention> Mentions { get; internal init; } = [];

    /// <summary>What the mentions refer to, in order of first mention.</summary>
    public IReadOnlyList<Entity> Entities { get; internal init; } = [];

    /// <summary>People in their posts, in text order, each person and post once.</summary>
    public IReadOnlyList<OfficeHolder> OfficeHolders { get; internal init; } = [];

    /// <summary>Reported speech in text order.</summary>
    public IReadOnlyList<Quote> Quotes { get; internal init; } = [];

    /// <summary>What was odd about the text.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; internal init; } = [];
}
