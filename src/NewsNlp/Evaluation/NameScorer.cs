namespace NewsNlp.Evaluation;

/// <summary>A gold name: half-open UTF-16 span and type.</summary>
internal readonly record struct GoldName(TextSpan Span, EntityType Type);

/// <summary>Compares named mentions exactly: span and type must be right. Adds up over documents.</summary>
internal sealed class NameScorer
{
    private readonly SpanScore[] _scores = new SpanScore[Enum.GetValues<EntityType>().Length];

    /// <summary>Micro average over all types.</summary>
    public SpanScore All => _scores.Aggregate(default(SpanScore), static (sum, score) => sum + score);

    public SpanScore Of(EntityType type) => _scores[(int)type];

    /// <param name="gold">The reference.</param>
    /// <param name="mentions">Ours; nominals and pronouns are left out.</param>
    /// <param name="onDifference">Told each name that one side lacks, and whether it is a gold one.</param>
    public void Add(IEnumerable<GoldName> gold, IEnumerable<Mention> mentions, Action<GoldName, bool>? onDifference = null)
    {
        var expected = gold.ToHashSet();
        var predicted = mentions.Where(static m => m.Kind == MentionKind.Named).Select(static m => new GoldName(m.Span, m.Type)).ToHashSet();
        foreach (var name in expected)
        {
            _scores[(int)name.Type] += new SpanScore(1, 0, predicted.Contains(name) ? 1 : 0);
            if (!predicted.Contains(name))
            {
                onDifference?.Invoke(name, true);
            }
        }

        foreach (var name in predicted)
        {
            _scores[(int)name.Type] += new SpanScore(0, 1, 0);
            if (!expected.Contains(name))
            {
                onDifference?.Invoke(name, false);
            }
        }
    }
}
