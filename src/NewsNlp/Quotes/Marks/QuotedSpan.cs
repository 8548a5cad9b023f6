namespace NewsNlp.Quotes;

/// <summary>A passage between quotation marks: the marks are in [Start, End), the words in [InnerStart, InnerEnd).</summary>
internal sealed class QuotedSpan
{
    public required int Start { get; init; }

    public required int End { get; set; }

    public required int InnerStart { get; init; }

    public required int InnerEnd { get; set; }

    /// <summary>The block that holds it.</summary>
    public required int Block { get; init; }

    /// <summary>No mark closes it: it ends with its paragraph.</summary>
    public bool Unclosed { get; set; }

    /// <summary>The passage that it stands inside; null for an outermost one.</summary>
    public QuotedSpan? Outer { get; set; }

    /// <summary>The next paragraph's passage that goes on with this one, which has no closing mark for that reason.</summary>
    public QuotedSpan? Continued { get; set; }

    /// <summary>The passage of the paragraph before that it goes on with; null for none.</summary>
    public QuotedSpan? ContinuedFrom { get; set; }

    /// <summary>Its tokens, marks included.</summary>
    public TokenSpan Tokens { get; set; }

    /// <summary>Words inside; numbers count.</summary>
    public int Words { get; set; }

    /// <summary>Taken by a quote, or judged to be none.</summary>
    public bool Done { get; set; }

    /// <summary>Taken by a quote inside a longer one: what he called "rushed".</summary>
    public bool Shared { get; set; }

    public TextSpan Span => new(Start, End);

    public TextSpan Inner => new(InnerStart, InnerEnd);
}
