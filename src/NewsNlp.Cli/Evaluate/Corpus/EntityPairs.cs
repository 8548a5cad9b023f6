namespace NewsNlp.Cli.Evaluate.Corpus;

/// <summary>Which entity of the reference one of ours is: the one that most of its mentions belong to.</summary>
internal sealed class EntityPairs
{
    private readonly Dictionary<TextSpan, string> _goldOf = [];
    private readonly Dictionary<Entity, string?> _known = new(ReferenceEqualityComparer.Instance);

    public EntityPairs(GoldArticle gold)
    {
        foreach (var mention in gold.Mentions.Where(static mention => mention.Entity is not null))
        {
            _goldOf[mention.Span] = mention.Entity!;
        }
    }

    /// <summary>The id of the reference's entity; null where no mention is of any.</summary>
    public string? GoldOf(Entity entity)
    {
        if (!_known.TryGetValue(entity, out var gold))
        {
            // Names say most; a pronoun that was resolved wrongly must not outvote them.
            var named = entity.Mentions.Where(static mention => mention.Kind == MentionKind.Named).ToList();
            gold = Vote(named) ?? Vote(entity.Mentions);
            _known[entity] = gold;
        }

        return gold;
    }

    private string? Vote(IEnumerable<Mention> mentions) => mentions
        .Select(mention => _goldOf.GetValueOrDefault(mention.Span))
        .Where(static id => id is not null)
        .GroupBy(static id => id, StringComparer.Ordinal)
        .OrderByDescending(static group => group.Count())
        .ThenBy(static group => group.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;
}
