using NewsNlp.Documents;

namespace NewsNlp.Tagging;

/// <summary>
/// Pairs and triples of the words around a token, as hashes. Only words that news write small take part as themselves;
/// all others stand for their shape, so that no name is learnt by heart.
/// </summary>
internal static class ContextFeatures
{
    /// <summary>Features of each token.</summary>
    public const int PerToken = 12;

    private const ulong Before = 1;
    private const ulong After = 2;

    /// <summary>Writes <see cref="PerToken"/> hashes for a token of a sentence.</summary>
    /// <param name="words">The words of the sentence, with two places of margin on each side, as <see cref="WordOf"/> and <see cref="Margin"/> give them.</param>
    /// <param name="shapes">The shapes of the sentence, with the same margin.</param>
    /// <param name="at">The token, counted without the margin.</param>
    /// <param name="features">Takes the hashes.</param>
    public static void Fill(ReadOnlySpan<ulong> words, ReadOnlySpan<ulong> shapes, int at, Span<ulong> features)
    {
        ulong a = words[at], b = words[at + 1], w = words[at + 2], c = words[at + 3], d = words[at + 4];
        ulong shape = shapes[at + 2];
        var own = Hashing.Join(w, shape);
        var before = Hashing.Join(b, shapes[at + 1]);
        var after = Hashing.Join(c, shapes[at + 3]);
        features[0] = Hashing.Join(100, own);
        features[1] = Hashing.Join(101, before);
        features[2] = Hashing.Join(102, after);
        features[3] = Hashing.Join(103, Hashing.Join(own, before));
        features[4] = Hashing.Join(104, Hashing.Join(own, after));
        features[5] = Hashing.Join(105, Hashing.Join(b, Hashing.Join(c, shape)));
        features[6] = Hashing.Join(106, Hashing.Join(a, Hashing.Join(b, shape)));
        features[7] = Hashing.Join(107, Hashing.Join(c, Hashing.Join(d, shape)));
        features[8] = Hashing.Join(108, Hashing.Join(Hashing.Join(b, w), Hashing.Join(c, shape)));
        features[9] = Hashing.Join(109, Hashing.Join(a, shape));
        features[10] = Hashing.Join(110, Hashing.Join(d, shape));
        features[11] = Hashing.Join(111, Hashing.Join(Hashing.Join(a, b), own));
    }

    /// <summary>What stands for a token: its word's hash, or its shape where the word does not take part.</summary>
    public static ulong WordOf(ulong word, ulong shape) => word == 0 ? shape : word;

    /// <summary>Fills the two places on each side of a sentence.</summary>
    public static void Margin(Span<ulong> margined)
    {
        margined[0] = margined[1] = Before;
        margined[^1] = margined[^2] = After;
    }

    public static ulong ShapeOf(ref readonly DraftToken token) =>
        token.IsUpper ? (token.Length > 1 ? 3UL : 4UL)
        : token.IsCapitalized ? 5UL
        : token.IsLower ? 6UL
        : token.Kind == TokenKind.Number ? 7UL + (ulong)Math.Min(5, token.Length)
        : 20UL + (ulong)token.Kind;
}
