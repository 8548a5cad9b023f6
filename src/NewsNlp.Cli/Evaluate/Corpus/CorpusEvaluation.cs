using System.Globalization;
using NewsNlp.Evaluation;

namespace NewsNlp.Cli.Evaluate.Corpus;

/// <summary>Runs <c>evaluate --corpus</c>: all layers of annotated articles, per type and per desk, with 95 % intervals over articles.</summary>
internal static class CorpusEvaluation
{
    public static int Run(IReadOnlyList<FileInfo> files, string? split, TextWriter output, NewsPipeline news)
    {
        var gold = files.SelectMany(GoldArticle.Read).Where(article => split is null || article.Split == split).ToList();
        if (gold.Count == 0)
        {
            throw new ToolException(ExitCode.Data, split is null ? "The files hold no article." : $"The files hold no article of the part “{split}”.");
        }

        var scores = gold.Select(article => ArticleScore.Of(article, news.Analyze(article.Text, new ArticleContext { Id = article.Id, PublishedOn = article.Day }))).ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{gold.Count} articles"));
        PrintNames(output, scores);
        PrintQuotes(output, scores);
        PrintSpeakers(output, scores);
        PrintChains(output, scores);
        PrintOffices(output, scores);
        PrintDesks(output, scores);
        return 0;
    }

    private static void PrintNames(TextWriter output, List<ArticleScore> scores)
    {
        output.WriteLine("\nnames            gold    ours       P      R     F1   95 %");
        foreach (var type in Enum.GetValues<EntityType>())
        {
            PrintSpans(output, type.ToString(), [.. scores.Select(score => score.Names.Of(type))]);
        }

        PrintSpans(output, "all", [.. scores.Select(static score => score.Names.All)]);
    }

    private static void PrintSpans(TextWriter output, string name, List<SpanScore> parts)
    {
        var sum = parts.Aggregate(default(SpanScore), static (a, b) => a + b);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-15} {sum.Gold,6} {sum.Predicted,7}  {Percent(sum.Precision)} {Percent(sum.Recall)} {Percent(sum.F1)}  {Between(parts, static (a, b) => a + b, static s => s.F1)}"));
    }

    private static void PrintQuotes(TextWriter output, List<ArticleScore> scores)
    {
        output.WriteLine("\nquotes           gold    ours  strict R  overlap R  overlap P   95 % of overlap R");
        foreach (var kind in Enum.GetValues<QuoteKind>())
        {
            PrintQuotes(output, kind.ToString(), [.. scores.Select(score => score.Quotes.Of(kind))]);
        }

        PrintQuotes(output, "all", [.. scores.Select(static score => score.Quotes.All)]);
    }

    private static void PrintQuotes(TextWriter output, string name, List<QuoteScore> parts)
    {
        var sum = parts.Aggregate(default(QuoteScore), static (a, b) => a + b);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-15} {sum.Gold,6} {sum.Predicted,7}    {Percent(sum.StrictRecall)}     {Percent(sum.OverlapRecall)}     {Percent(sum.OverlapPrecision)}   {Between(parts, static (a, b) => a + b, static s => s.OverlapRecall)}"));
    }

    private static void PrintSpeakers(TextWriter output, List<ArticleScore> scores)
    {
        output.WriteLine("\nspeakers       quotes   right  wrong   95 % of right");
        foreach (var kind in Enum.GetValues<MentionKind>())
        {
            PrintSpeakers(output, kind.ToString(), [.. scores.Select(score => score.Speakers.GetValueOrDefault(kind))]);
        }

        PrintSpeakers(output, "inherited", [.. scores.Select(static score => score.Inherited)]);
        PrintSpeakers(output, "all", [.. scores.Select(static score => score.AllSpeakers)]);
        PrintSpeakers(output, "nobody", [.. scores.Select(static score => score.Unspoken)]);
    }

    private static void PrintSpeakers(TextWriter output, string name, List<SpeakerScore> parts)
    {
        var sum = parts.Aggregate(default(SpeakerScore), static (a, b) => a + b);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-14} {sum.All,6}  {Percent(sum.Accuracy)} {Percent(sum.WrongShare)}   {Between(parts, static (a, b) => a + b, static s => s.Accuracy)}"));
    }

    private static void PrintChains(TextWriter output, List<ArticleScore> scores)
    {
        output.WriteLine("\nchains                P      R     F1   95 %");
        string[] measures = ["MUC", "B³", "CEAF"];
        for (var i = 0; i < measures.Length; i++)
        {
            var at = i;
            PrintChain(output, "people " + measures[i], [.. scores.Select(score => score.People[at])]);
        }

        for (var i = 0; i < measures.Length; i++)
        {
            var at = i;
            PrintChain(output, "all " + measures[i], [.. scores.Select(score => score.Chains[at])]);
        }
    }

    private static void PrintChain(TextWriter output, string name, List<ChainScore> parts)
    {
        var sum = parts.Aggregate(default(ChainScore), static (a, b) => a + b);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-15}  {Percent(sum.Precision)} {Percent(sum.Recall)} {Percent(sum.F1)}  {Between(parts, static (a, b) => a + b, static s => s.F1)}"));
    }

    private static void PrintOffices(TextWriter output, List<ArticleScore> scores)
    {
        output.WriteLine("\noffices          gold    ours       P      R     F1   95 %");
        PrintSpans(output, "post and holder", [.. scores.Select(static score => score.Offices)]);
        PrintSpans(output, "and state", [.. scores.Select(static score => score.OfficesOfStates)]);
    }

    private static void PrintDesks(TextWriter output, List<ArticleScore> scores)
    {
        output.WriteLine("\ndesk          articles  names F1   quotes overlap R  overlap P   speakers right  people B³   offices F1");
        foreach (var desk in scores.GroupBy(static score => score.Desk, StringComparer.Ordinal).OrderBy(static desk => desk.Key, StringComparer.Ordinal))
        {
            var names = desk.Aggregate(default(SpanScore), static (sum, score) => sum + score.Names.All);
            var quotes = desk.Aggregate(default(QuoteScore), static (sum, score) => sum + score.Quotes.All);
            var speakers = desk.Aggregate(default(SpeakerScore), static (sum, score) => sum + score.AllSpeakers);
            var people = desk.Aggregate(default(ChainScore), static (sum, score) => sum + score.People[1]);
            var offices = desk.Aggregate(default(SpanScore), static (sum, score) => sum + score.Offices);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{desk.Key,-13} {desk.Count(),8}    {Percent(names.F1)}             {Percent(quotes.OverlapRecall)}     {Percent(quotes.OverlapPrecision)}           {Percent(speakers.Accuracy)}     {Percent(people.F1)}       {Percent(offices.F1)}"));
        }
    }

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share,6:0.0}");

    private static string Between<T>(List<T> parts, Func<T, T, T> add, Func<T, double> figure)
        where T : struct
    {
        var (low, high) = Bootstrap.Interval(parts, add, figure);
        return string.Create(CultureInfo.InvariantCulture, $"{100 * low:0.0}–{100 * high:0.0}");
    }
}
