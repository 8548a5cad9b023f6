namespace NewsNlp;

/// <summary>One place in the text that refers to something. Immutable once its document is made; thread-safe.</summary>
public sealed class Mention
{
    internal Mention(TextSpan span, string text, MentionKind kind, EntityType type)
    {
        Span = span;
        Text = text;
        Kind = kind;
        Type = type;
    }

    /// <summary>Where it stands in the text.</summary>
    public TextSpan Span { get; }

    /// <summary>The text that the span covers.</summary>
    public string Text { get; }

    /// <summary>How it refers.</summary>
    public MentionKind Kind { get; }

    /// <summary>What it refers to.</summary>
    public EntityType Type { get; }

    /// <summary>The ISO 3166 alpha-2 code of a country or nationality, else null.</summary>
    public string? CountryCode { get; internal init; }

    /// <summary>
    /// For an office, the places and bodies that it names ("Norvik Watch" in "head of Norvik Watch"), in text order: they are
    /// no mentions of <see cref="NewsDocument.Mentions"/>, where named ones never overlap. Else empty.
    /// </summary>
    public IReadOnlyList<Mention> Nested { get; internal init; } = [];

    /// <summary>The entity it refers to; null for dates, money, and where coreference was not asked for or found none.</summary>
    public Entity? Entity { get; internal set; }

    /// <summary>The pipeline's number for how sure it is, from 0 to 1; not a probability.</summary>
    public double Score { get; internal init; }

    /// <summary>What the decision rests on.</summary>
    public IReadOnlyList<Evidence> Evidence { get; internal init; } = [];

    /// <summary>The decision and its evidence in words, a line each.</summary>
    public string Explain() => Explanation.Of($"{Type} ({Kind}) “{Text}” at {Span}", Score, Evidence);

    /// <inheritdoc/>
    public override string ToString() => $"{Type} “{Text}” {Span}";
}
