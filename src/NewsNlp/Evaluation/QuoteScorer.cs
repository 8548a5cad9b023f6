namespace NewsNlp.Evaluation;

/// <summary>
/// Compares quotes with a reference by characters: strict spans, the overlap of Pareti et al. (2013), and, for quotes
/// that match by half, the speaker's words and name. Adds up over documents.
/// </summary>
internal sealed class QuoteScorer
{
    private const double Match = 0.5;

    private readonly QuoteScore[] _scores = new QuoteScore[Enum.GetValues<QuoteKind>().Length];

    /// <summary>The names of the speakers, by how the reference's words refer to them.</summary>
    public SpeakerTally Speakers { get; } = new();

    public QuoteScore All => _scores.Aggregate(default(QuoteScore), static (sum, score) => sum + score);

    public QuoteScore Of(QuoteKind kind) => _scores[(int)kind];

    /// <param name="text">The text that all spans point into.</param>
    /// <param name="gold">The reference.</param>
    /// <param name="predicted">Ours.</param>
    /// <param name="isCounted">Gold quotes that count for recall; all where it is null. The others still make ours right.</param>
    public void Add(string text, IReadOnlyList<GoldQuote> gold, IReadOnlyList<GoldQuote> predicted, Func<GoldQuote, bool>? isCounted = null)
    {
        var inGold = Cover(text.Length, gold);
        var inPredicted = Cover(text.Length, predicted);
        foreach (var quote in predicted)
        {
            _scores[(int)quote.Kind] += default(QuoteScore) with { Predicted = 1, Right = ShareIn(inGold, quote.Content) };
        }

        var edges = predicted.Select(quote => Edges(text, quote.Content)).ToHashSet(StringComparer.Ordinal);
        var used = new bool[predicted.Count];
        foreach (var quote in gold)
        {
            if (isCounted is null || isCounted(quote))
            {
                _scores[(int)quote.Kind] += Compare(text, quote, predicted, used) with
                {
                    Gold = 1,
                    Strict = edges.Contains(Edges(text, quote.Content)) ? 1 : 0,
                    Covered = ShareIn(inPredicted, quote.Content),
                };
            }
        }
    }

    private QuoteScore Compare(string text, GoldQuote gold, IReadOnlyList<GoldQuote> predicted, bool[] used)
    {
        var best = -1;
        var bestOverlap = Match;
        for (var i = 0; i < predicted.Count; i++)
        {
            var overlap = used[i] ? 0 : SpanOverlap.Share(gold.Content, predicted[i].Content);
            if (overlap >= bestOverlap && overlap > 0)
            {
                (best, bestOverlap) = (i, overlap);
            }
        }

        if (best < 0)
        {
            return default;
        }

        used[best] = true;
        var ours = predicted[best];
        var speaker = gold.Speaker.Count == 0 ? ours.Speaker.Count == 0 : gold.Speaker.Any(a => ours.Speaker.Any(a.Overlaps));
        var named = gold.Name is not null;
        var isSame = named && IsSameName(gold.Name!, ours.Name);
        Speakers.Add(gold, ours.Name, isSame);
        return default(QuoteScore) with
        {
            Matched = 1,
            SpeakerRight = speaker ? 1 : 0,
            Named = named ? 1 : 0,
            NameRight = isSame ? 1 : 0,
        };
    }

    // "Maria Costa" and "Costa" are one name; the last word decides.
    private static bool IsSameName(string gold, string? ours) =>
        ours is not null && (string.Equals(gold, ours, StringComparison.OrdinalIgnoreCase)
            || string.Equals(LastWord(gold), LastWord(ours), StringComparison.OrdinalIgnoreCase));

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private static bool[] Cover(int length, IReadOnlyList<GoldQuote> quotes)
    {
        var cover = new bool[length];
        foreach (var piece in quotes.SelectMany(static quote => quote.Content))
        {
            cover.AsSpan(piece.Start, piece.Length).Fill(true);
        }

        return cover;
    }

    private static double ShareIn(bool[] cover, IReadOnlyList<TextSpan> content)
    {
        int all = 0, covered = 0;
        foreach (var piece in content)
        {
            all += piece.Length;
            covered += cover.AsSpan(piece.Start, piece.Length).Count(true);
        }

        return all == 0 ? 0 : (double)covered / all;
    }

    // Spans without white space, quotation marks and stops at their edges, where house styles differ.
    private static string Edges(string text, IReadOnlyList<TextSpan> content) => string.Join(' ', content.Select(piece =>
    {
        int start = piece.Start, end = piece.End;
        while (start < end && IsEdge(text[start]))
        {
            start++;
        }

        while (end > start && IsEdge(text[end - 1]))
        {
            end--;
        }

        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{start}-{end}");
    }));

    private static bool IsEdge(char c) => char.IsWhiteSpace(c) || Text.Characters.IsQuotationMark(c) || c is '.' or ',' or ':' or ';';
}
