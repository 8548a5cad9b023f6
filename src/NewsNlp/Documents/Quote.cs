namespace NewsNlp;

/// <summary>Reported speech: what a person or body said, wrote or told. Immutable; thread-safe.</summary>
public sealed class Quote
{
    internal Quote(QuoteKind kind, TextSpan span, string text)
    {
        Kind = kind;
        Span = span;
        Text = text;
    }

    /// <summary>How the speech is reported.</summary>
    public QuoteKind Kind { get; }

    /// <summary>From the first fragment's start to the last one's end, quotation marks included.</summary>
    public TextSpan Span { get; }

    /// <summary>The text that <see cref="Span"/> covers, verbatim; of a split quote it holds the words between the fragments too.</summary>
    public string Text { get; }

    /// <summary>The pieces of the quote, with their quotation marks, in text order; one at least.</summary>
    public IReadOnlyList<TextSpan> Fragments { get; internal init; } = [];

    /// <summary>What stands inside quotation marks, without the marks; empty for an indirect quote.</summary>
    public IReadOnlyList<TextSpan> Quoted { get; internal init; } = [];

    /// <summary>The words that report the speech; null where no such words stand beside it.</summary>
    public Cue? Cue { get; internal init; }

    /// <summary>Who is quoted; null where the text does not say or the evidence is thin, see <see cref="NoSpeakerReason"/>.</summary>
    public Speaker? Speaker { get; internal init; }

    /// <summary>Why there is no speaker, or no entity for the speaker; null where both are known.</summary>
    public string? NoSpeakerReason { get; internal init; }

    /// <summary>The quote that this one is nested in; else null.</summary>
    public Quote? Parent { get; internal set; }

    /// <summary>Whether the speaker was taken over from the quote before it.</summary>
    public bool Inherited { get; internal init; }

    /// <summary>Whether the closing quotation mark is missing.</summary>
    public bool Unclosed { get; internal init; }

    /// <summary>How sure the pipeline is of the quote and its speaker, from 0 to 1.</summary>
    public double Score { get; internal init; }

    /// <summary>What the decision rests on.</summary>
    public IReadOnlyList<Evidence> Evidence { get; internal init; } = [];

    /// <summary>The decision and its evidence in words, a line each.</summary>
    public string Explain() =>
        Explanation.Of($"{Kind} quote at {Span}, speaker {Speaker?.ToString() ?? "none: " + NoSpeakerReason}", Score, Evidence);

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Span} {Speaker?.Text}";
}
