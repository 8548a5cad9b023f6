using NewsNlp.Evaluation;

namespace NewsNlp.Cli.Evaluate.Corpus;

/// <summary>All layers of one article, ours against the reference.</summary>
internal sealed class ArticleScore
{
    public required string Desk { get; init; }

    public required NameScorer Names { get; init; }

    public required QuoteScorer Quotes { get; init; }

    /// <summary>Speakers by how the words beside the quote name them; null for quotes without such words.</summary>
    public required IReadOnlyDictionary<MentionKind, SpeakerScore> Speakers { get; init; }

    public required SpeakerScore Inherited { get; init; }

    public required SpeakerScore Unspoken { get; init; }

    /// <summary>Posts with their holder.</summary>
    public required SpanScore Offices { get; init; }

    /// <summary>Posts with their holder and state, or none where the reference has none.</summary>
    public required SpanScore OfficesOfStates { get; init; }

    /// <summary>MUC, B³ and CEAF of people, and of people, organisations, countries and places.</summary>
    public required IReadOnlyList<ChainScore> People { get; init; }

    public required IReadOnlyList<ChainScore> Chains { get; init; }

    public SpeakerScore AllSpeakers => Speakers.Values.Aggregate(Inherited, static (sum, score) => sum + score);

    public static ArticleScore Of(GoldArticle gold, NewsDocument ours)
    {
        var names = new NameScorer();
        names.Add(gold.Mentions.Where(static m => m.Kind == MentionKind.Named).Select(static m => new GoldName(m.Span, m.Type)), ours.Mentions);
        var quotes = new QuoteScorer();
        quotes.Add(gold.Text, [.. gold.Quotes.Select(static quote => quote.Quote)], [.. ours.Quotes.Select(GoldQuote.Of)]);
        var pairs = new EntityPairs(gold);
        var speakers = new SpeakerComparison(gold, ours, pairs);
        var offices = new OfficeComparison(gold, ours, pairs);
        return new ArticleScore
        {
            Desk = gold.Desk,
            Names = names,
            Quotes = quotes,
            Speakers = speakers.ByKind,
            Inherited = speakers.Inherited,
            Unspoken = speakers.Unspoken,
            Offices = offices.Held,
            OfficesOfStates = offices.OfState,
            People = Measure(gold, ours, static type => type == EntityType.Person),
            Chains = Measure(gold, ours, static type => type is EntityType.Person or EntityType.Organization or EntityType.Country or EntityType.Location),
        };
    }

    // Unnamed things that are mentioned once are no chains in the reference, and so do not count in ours.
    private static ChainScore[] Measure(GoldArticle gold, NewsDocument ours, Func<EntityType, bool> isCounted)
    {
        IReadOnlyList<IReadOnlyList<TextSpan>> expected = [.. gold.Mentions
            .Where(m => m.Entity is not null && isCounted(gold.Entities[m.Entity].Type))
            .GroupBy(static m => m.Entity, StringComparer.Ordinal)
            .Where(static chain => chain.Count() > 1 || chain.First().Kind == MentionKind.Named)
            .Select(static chain => chain.Select(static m => m.Span).Distinct().ToList())];
        IReadOnlyList<IReadOnlyList<TextSpan>> predicted = [.. ours.Entities
            .Where(entity => isCounted(entity.Type) && (entity.IsNamed || entity.Mentions.Count > 1))
            .Select(static entity => entity.Mentions.Select(static m => m.Span).Distinct().ToList())];
        return [ChainScorer.Muc(expected, predicted), ChainScorer.BCubed(expected, predicted), ChainScorer.Ceaf(expected, predicted)];
    }
}
