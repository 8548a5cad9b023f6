using NewsNlp.Training.Annotation.Gold;

namespace NewsNlp.Training.Annotation;

/// <summary>What the corpus holds.</summary>
internal sealed class CorpusCount
{
    public int Articles { get; private set; }

    public int Tokens { get; private set; }

    /// <summary>Marks by what they are.</summary>
    public Dictionary<string, int> Marks { get; } = new(StringComparer.Ordinal);

    /// <summary>Quotes by kind.</summary>
    public Dictionary<string, int> Quotes { get; } = new(StringComparer.Ordinal);

    /// <summary>Quotes by how their speaker is named.</summary>
    public Dictionary<string, int> Speakers { get; } = new(StringComparer.Ordinal);

    /// <summary>Names of invented people, with the number of articles.</summary>
    public Dictionary<string, int> People { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of organisations and places, with the number of articles.</summary>
    public Dictionary<string, int> Others { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, int> Cues { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, int> Openings { get; } = new(StringComparer.OrdinalIgnoreCase);

    public List<int> SentenceLengths { get; } = [];

    public List<int> ArticleLengths { get; } = [];

    public static CorpusCount Of(IEnumerable<AnnotatedArticle> articles, NewsPipeline news)
    {
        var count = new CorpusCount();
        foreach (var article in articles)
        {
            count.Add(article, news);
        }

        return count;
    }

    private void Add(AnnotatedArticle article, NewsPipeline news)
    {
        Articles++;
        AddText(article, news);
        AddNames(article);
        foreach (var mark in article.Marks)
        {
            Count(Marks, mark.Tag.Kind == MarkKind.Name ? mark.Tag.Type!.Value.ToString() : mark.Tag.Kind.ToString());
            if (mark.Tag.Kind == MarkKind.Cue)
            {
                Count(Cues, article.WordsOf(mark));
            }
        }

        foreach (var quote in GoldQuoteParts.Of(article))
        {
            Count(Quotes, quote.Kind.ToString());
            Count(Speakers, quote.Speakers.Count > 0 ? quote.Speakers[0].Tag.Kind.ToString() : quote.IsInherited ? "inherited" : "nobody");
        }
    }

    private void AddText(AnnotatedArticle article, NewsPipeline news)
    {
        var document = news.Analyze(article.Text, null, AnalysisParts.Entities);
        Tokens += document.Tokens.Count;
        SentenceLengths.AddRange(document.Sentences.Select(sentence => sentence.Span.Slice(article.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length));
        ArticleLengths.Add(article.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        foreach (var body in document.Blocks.Where(static block => block.Kind == BlockKind.Paragraph).Take(1))
        {
            Count(Openings, string.Join(' ', body.Span.Slice(article.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(2)));
        }
    }

    private void AddNames(AnnotatedArticle article)
    {
        var people = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var others = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var mark in article.Of(MarkKind.Name).Where(static mark => mark.Tag.Type is EntityType.Person or EntityType.Organization or EntityType.Location))
        {
            if (mark.Tag.Type != EntityType.Person)
            {
                others.Add(article.WordsOf(mark));
            }
            else if (!article.Head.Real.ContainsKey(mark.Tag.Keys[0]) && article.NameOf(mark.Tag.Keys[0]) is { } name)
            {
                people.Add(name);
            }
        }

        foreach (var name in people)
        {
            Count(People, name);
        }

        foreach (var name in others)
        {
            Count(Others, name);
        }
    }

    private static void Count(Dictionary<string, int> counts, string what) => counts[what] = counts.GetValueOrDefault(what) + 1;
}
