using System.Globalization;

namespace NewsNlp.Training.Annotation;

/// <summary>The verb that measures the corpus: its size and its variety.</summary>
internal static class CorpusReport
{
    /// <summary>A name of an invented entity may occur in this share of the articles.</summary>
    private const double MostCommonName = 0.01;

    /// <param name="paths">Files and folders.</param>
    /// <param name="package">Folder of the data package.</param>
    /// <param name="output">Gets the tables.</param>
    /// <returns>0, or 2 where a file is refused or a name is too common.</returns>
    public static int Run(IReadOnlyList<string> paths, string package, TextWriter output)
    {
        var news = AnnotatedFiles.OpenData(package).News;
        var articles = new List<AnnotatedArticle>();
        foreach (var path in AnnotatedFiles.In(paths))
        {
            var errors = new List<MarkupError>();
            articles.Add(MarkupReader.Read(File.ReadAllText(path), errors));
            if (errors.Count > 0)
            {
                output.WriteLine($"{path}:{errors[0]}");
                return 2;
            }
        }

        if (articles.Count == 0)
        {
            output.WriteLine("no articles");
            return 2;
        }

        var count = CorpusCount.Of(articles, news);
        Line(output, "articles", count.Articles);
        Line(output, "tokens", count.Tokens);
        Line(output, "sentences", count.SentenceLengths.Count);
        Line(output, "countries (ISO codes of the heads)", articles.Select(static article => article.Head.Country).Where(static code => code != "XX").Distinct().Count());
        foreach (var part in articles.GroupBy(static article => CorpusSplit.Of(article.Head.Id)).OrderBy(static part => part.Key, StringComparer.Ordinal))
        {
            Line(output, "articles of " + part.Key, part.Count());
        }

        Table(output, "desk", articles.GroupBy(static article => article.Head.Desk).ToDictionary(static group => group.Key, static group => group.Count()));
        Table(output, "format", articles.GroupBy(static article => article.Head.Format).ToDictionary(static group => group.Key, static group => group.Count()));
        Table(output, "decade", articles.GroupBy(static article => string.Create(CultureInfo.InvariantCulture, $"{article.Head.Date.Year / 10}0s")).ToDictionary(static group => group.Key, static group => group.Count()));
        Table(output, "mark", count.Marks);
        Table(output, "quote", count.Quotes);
        Table(output, "speaker", count.Speakers);
        Line(output, "different names of people", count.People.Count);
        Line(output, "different names of organisations and places", count.Others.Count);
        Line(output, "different cues", count.Cues.Count);
        Table(output, "cue (the 12 most frequent)", count.Cues.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal).Take(12).ToDictionary());
        Line(output, "different first two words of a body", count.Openings.Count);
        Table(output, "opening (the 8 most frequent)", count.Openings.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal).Take(8).ToDictionary());
        Quartiles(output, "words of a sentence", count.SentenceLengths);
        Quartiles(output, "words of an article", count.ArticleLengths);
        var common = count.People.Where(pair => pair.Value > MostCommonName * articles.Count && pair.Value > 1).OrderByDescending(static pair => pair.Value).ToList();
        common.ForEach(pair => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"too common: {pair.Key} in {pair.Value} articles")));
        return common.Count == 0 ? 0 : 2;
    }

    private static void Line(TextWriter output, string what, int number) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {number}"));

    private static void Table(TextWriter output, string what, Dictionary<string, int> counts) =>
        output.WriteLine($"{what}: {string.Join(", ", counts.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value}")))}");

    private static void Quartiles(TextWriter output, string what, List<int> lengths)
    {
        lengths.Sort();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: least {lengths[0]}, quarter {lengths[lengths.Count / 4]}, half {lengths[lengths.Count / 2]}, three quarters {lengths[lengths.Count * 3 / 4]}, most {lengths[^1]}"));
    }
}
