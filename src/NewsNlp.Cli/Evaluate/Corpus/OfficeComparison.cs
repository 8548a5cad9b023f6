using NewsNlp.Evaluation;

namespace NewsNlp.Cli.Evaluate.Corpus;

/// <summary>
/// Compares posts and their holders. Ours tell a person's post once, the reference each time that it stands in the text:
/// phrases of one holder, state and status that share a word ("minister of trade", "the minister") are one post. The
/// status is not scored.
/// </summary>
internal sealed class OfficeComparison
{
    public OfficeComparison(GoldArticle gold, NewsDocument ours, EntityPairs pairs)
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

        Held = new SpanScore(all, ours.OfficeHolders.Count, held);
        OfState = new SpanScore(all, ours.OfficeHolders.Count, ofState);
    }

    /// <summary>Posts with their holder.</summary>
    public SpanScore Held { get; }

    /// <summary>Posts with their holder and state, or none where the reference has none.</summary>
    public SpanScore OfState { get; }

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
}
