namespace NewsNlp;

/// <summary>The words that report speech. Immutable; thread-safe.</summary>
public sealed class Cue
{
    internal Cue(TextSpan span, string text, string lemma, CueClass cueClass)
    {
        Span = span;
        Text = text;
        Lemma = lemma;
        Class = cueClass;
    }

    /// <summary>Where it stands in the text.</summary>
    public TextSpan Span { get; }

    /// <summary>The text that the span covers.</summary>
    public string Text { get; }

    /// <summary>Its dictionary form: "say" for "said".</summary>
    public string Lemma { get; }

    /// <summary>What it does with the speech.</summary>
    public CueClass Class { get; }

    /// <summary>Whether it is negated: "did not say".</summary>
    public bool Negated { get; internal init; }

    /// <summary>Whether the saying is only expected or possible: "is expected to say".</summary>
    public bool Hedged { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
