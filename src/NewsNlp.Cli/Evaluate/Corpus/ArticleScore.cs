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
        var (held, ofState) = OfficesOf(gold, ours, pairs);
        return new ArticleScore
        {
            Desk = gold.Desk,
            Names = names,
            Quotes = quotes,
            Speakers = speakers.ByKind,
            Inherited = speakers.Inherited,
            Unspoken = speakers.Unspoken,
            Offices = held,
            OfficesOfStates = ofState,
            People = Measure(gold, ours, static type => type == EntityType.Person),
            Chains = Measure(gold, ours, static type => type is EntityType.Person or EntityType.Organization or EntityType.Country or EntityType.Location),
        };
    }

    // Ours tell a person's post once, the reference each time that it stands in the text: phrases of one holder, state and
    // status that share a word ("minister of trade", "the minister") are one post. The status is not scored.
    private static (SpanScore Held, SpanScore OfState) OfficesOf(GoldArticle gold, NewsDocument ours, EntityPairs pairs)
    {
        var posts = PostsOf(gold);
        var all = posts.Count;
        int held = 0, ofState = 0;
        foreach (var holder in ours.OfficeHolders)
        {
            var same = posts.Find(post => post.Exists(place => place.Span.Overlaps(holder.Span)) && IsHolder(gold, post[0], holder.Person, pairs));
            if (same is not null)
            {
                posts.Remove(same);
                held++;
                ofState += same[0].Country == holder.Office.Country?.Code ? 1 : 0;
            }
        }

        return (new SpanScore(all, ours.OfficeHolders.Count, held), new SpanScore(all, ours.OfficeHolders.Count, ofState));
    }

    private static List<List<GoldHolder>> PostsOf(GoldArticle gold)
    {
        var posts = new List<List<GoldHolder>>();
        foreach (var holder in gold.Holders)
        {
            var post = posts.Find(post => post[0] is var first && first.Entity == holder.Entity && first.Country == holder.Country && first.Status == holder.Status && post.Exists(other => ShareWord(gold.Text, other.Span, holder.Span)));
            if (post is null)
            {
                posts.Add([holder]);
            }
            else
            {
                post.Add(holder);
            }
        }

        return posts;
    }

    private static bool ShareWord(string text, TextSpan a, TextSpan b) =>
        a.Slice(text).Split(' ', '-').Intersect(b.Slice(text).Split(' ', '-'), StringComparer.OrdinalIgnoreCase).Any(static word => word.Length > 3);

    private static bool IsHolder(GoldArticle gold, GoldHolder expected, Entity person, EntityPairs pairs) =>
        pairs.GoldOf(person) == expected.Entity || (gold.Entities[expected.Entity].Name is { } name && string.Equals(name, person.Name, StringComparison.OrdinalIgnoreCase));

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
