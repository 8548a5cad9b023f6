namespace NewsNlp;

/// <summary>Who a quote is attributed to: first the mention in the text, then the entity. Immutable; thread-safe.</summary>
public sealed class Speaker
{
    internal Speaker(TextSpan span, string text, MentionKind kind)
    {
        Span = span;
        Text = text;
        Kind = kind;
    }

    /// <summary>The words that name the speaker beside the quote.</summary>
    public TextSpan Span { get; }

    /// <summary>The text that the span covers.</summary>
    public string Text { get; }

    /// <summary>How these words refer.</summary>
    public MentionKind Kind { get; }

    /// <summary>The mention that was resolved; null where the words hold no mention.</summary>
    public Mention? Mention { get; internal init; }

    /// <summary>The person, body or place behind the words; null where that is not known.</summary>
    public Entity? Entity { get; internal init; }

    /// <summary>The entity's name; null where the entity is not known or has no name.</summary>
    public string? Name => Entity is { IsNamed: true } ? Entity.Name : null;

    /// <inheritdoc/>
    public override string ToString() => Name is null ? Text : $"{Text} = {Name}";
}
