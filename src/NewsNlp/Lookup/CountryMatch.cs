namespace NewsNlp;

/// <summary>An expression that names a country or its people, in a text. Immutable.</summary>
public sealed class CountryMatch
{
    internal CountryMatch(TextSpan span, string text, CountryNameKind kind, IReadOnlyList<Country> candidates)
    {
        Span = span;
        Text = text;
        Kind = kind;
        Candidates = candidates;
    }

    /// <summary>Where it stands.</summary>
    public TextSpan Span { get; }

    /// <summary>The words.</summary>
    public string Text { get; }

    /// <summary>How it names the country.</summary>
    public CountryNameKind Kind { get; }

    /// <summary>The country that is meant; null where several may be and nothing in the text decides ("Congolese").</summary>
    public Country? Country => Candidates.Count == 1 ? Candidates[0] : null;

    /// <summary>The countries that may be meant; one where the text decides.</summary>
    public IReadOnlyList<Country> Candidates { get; }

    /// <summary>How sure the pipeline is, from 0 to 1; shared among the candidates where there are several.</summary>
    public double Score { get; internal init; }

    /// <summary>What the decision rests on.</summary>
    public IReadOnlyList<Evidence> Evidence { get; internal init; } = [];

    /// <inheritdoc/>
    public override string ToString() => $"{Text} at {Span}: {string.Join(" or ", Candidates.Select(static c => c.Code))}";
}
