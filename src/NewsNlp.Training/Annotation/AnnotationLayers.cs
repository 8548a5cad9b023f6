using NewsNlp.Training.Annotation.Gold;

namespace NewsNlp.Training.Annotation;

/// <summary>The marks of an article as plain texts, layer by layer, in a form that does not depend on a reader's keys and numbers.</summary>
internal static class AnnotationLayers
{
    /// <param name="article">One reader's annotation.</param>
    /// <param name="keyOf">The key that stands for an entity in the annotation to compare with.</param>
    public static Dictionary<string, HashSet<string>> Of(AnnotatedArticle article, Func<string, string> keyOf)
    {
        var names = article.Marks.Where(static mark => mark.IsName).ToList();
        var layers = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal)
        {
            ["names, all types"] = Texts(names, mark => $"{mark.Tag.Type} {At(article, mark.Span)}"),
            ["nominals and pronouns"] = Texts(article.Marks.Where(static mark => mark.Tag.Kind is MarkKind.Nominal or MarkKind.Pronoun), mark => $"{mark.Tag.Kind} {At(article, mark.Span)}"),
            ["non-quotes"] = Texts(article.Of(MarkKind.NoQuote), mark => At(article, mark.Span)),
            ["offices with holder"] = [],
            ["coreference links"] = [],
            ["quotes, strict"] = [],
            ["cues"] = [],
        };
        foreach (var type in Enum.GetValues<EntityType>())
        {
            layers["names, " + type] = Texts(names.Where(mark => mark.Tag.Type == type), mark => At(article, mark.Span));
        }

        AddChains(article, layers, keyOf);
        AddQuotes(article, layers);
        return layers;
    }

    private static void AddChains(AnnotatedArticle article, Dictionary<string, HashSet<string>> layers, Func<string, string> keyOf)
    {
        foreach (var mark in article.Of(MarkKind.Office))
        {
            layers["offices with holder"].UnionWith(mark.Tag.Keys.Select(key => $"{At(article, mark.Span)} {Short(mark.Tag.Polity)} {mark.Tag.Status} of {keyOf(key)}"));
        }

        // Each mention with the one before it in its chain: two readers agree on a link when both name the same pair.
        foreach (var key in article.Marks.Where(static mark => mark.IsMention && mark.Tag.Kind != MarkKind.Office).SelectMany(static mark => mark.Tag.Keys).Distinct())
        {
            Mark? before = null;
            foreach (var mark in article.Marks.Where(mark => mark.IsMention && mark.Tag.Kind != MarkKind.Office && mark.Tag.Type != EntityType.Nationality && mark.Tag.Keys.Contains(key)))
            {
                if (before is not null)
                {
                    layers["coreference links"].Add($"{At(article, before.Span)} = {At(article, mark.Span)}");
                }

                before = mark;
            }
        }
    }

    private static void AddQuotes(AnnotatedArticle article, Dictionary<string, HashSet<string>> layers)
    {
        foreach (var quote in GoldQuoteParts.Of(article))
        {
            layers["quotes, strict"].Add($"{quote.Kind} {string.Join(" + ", quote.Fragments.Select(span => At(article, span)))}");
            if (quote.Cue is { } cue)
            {
                layers["cues"].Add(At(article, cue));
            }
        }
    }

    private static string Short(string polity) => polity is ['@', ..] ? "@" : polity;

    private static HashSet<string> Texts(IEnumerable<Mark> marks, Func<Mark, string> text) => marks.Select(text).ToHashSet(StringComparer.Ordinal);

    private static string At(AnnotatedArticle article, TextSpan span) => $"{span} {span.Slice(article.Text)}";
}
