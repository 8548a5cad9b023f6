namespace NewsNlp.Training.Annotation;

/// <summary>Which key of another annotation stands for the same entity: the one that shares the most mentions.</summary>
internal sealed class KeyPairs
{
    private readonly Dictionary<string, string> _other = new(StringComparer.Ordinal);

    public KeyPairs(AnnotatedArticle one, AnnotatedArticle two)
    {
        var theirs = Mentions(two).ToLookup(static pair => pair.Span, static pair => pair.Key);
        foreach (var chain in Mentions(one).GroupBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            var best = chain.SelectMany(pair => theirs[pair.Span]).GroupBy(static key => key, StringComparer.Ordinal).OrderByDescending(static votes => votes.Count()).ThenBy(static votes => votes.Key, StringComparer.Ordinal).FirstOrDefault();
            if (best is not null)
            {
                _other[chain.Key] = best.Key;
            }
        }
    }

    /// <summary>The other annotation's key; null where it has no mention of this entity.</summary>
    public string? Of(string key) => _other.GetValueOrDefault(key);

    private static IEnumerable<(TextSpan Span, string Key)> Mentions(AnnotatedArticle article) =>
        article.Marks.Where(static mark => mark.IsMention && mark.Tag.Kind != MarkKind.Office && mark.Tag.Type != EntityType.Nationality).SelectMany(static mark => mark.Tag.Keys, static (mark, key) => (mark.Span, key));
}
