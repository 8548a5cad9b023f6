using System.Globalization;
using NewsNlp.Evaluation;

namespace NewsNlp.Cli.Evaluate.Coreference;

/// <summary>
/// Runs <c>evaluate coref</c>: chains against documents in columns. Exact spans count, and beside them ours as part of the
/// smallest reference span around it, since phrases are longer there ("the mayor of Elmas" for our "the mayor").
/// </summary>
internal static class EvaluateCoreference
{
    private static readonly string[] Measures = ["MUC", "B³", "CEAF"];

    /// <param name="files">Files in columns.</param>
    /// <param name="texts">Folder of treebank files of the same names, which hold the text with its paragraphs; null where there is none.</param>
    /// <param name="output">Gets the table.</param>
    /// <param name="news">The pipeline.</param>
    public static int Run(IReadOnlyList<FileInfo> files, DirectoryInfo? texts, TextWriter output, NewsPipeline news)
    {
        var exact = new ChainScore[Measures.Length];
        var within = new ChainScore[Measures.Length];
        foreach (var file in files)
        {
            var document = Read(file);
            var text = TextOf(file, texts) ?? TokenPlaces.Text(document.Tokens);
            IReadOnlyList<IReadOnlyList<TextSpan>> gold = [.. document.ChainsIn(text, 2)];
            List<IReadOnlyList<TextSpan>> ours = [.. news.Analyze(text).Entities.Where(static entity => entity.Mentions.Count > 1)
                .Select(static entity => entity.Mentions.Select(static mention => mention.Span).Distinct().ToList())];
            Add(exact, gold, ours);
            Add(within, gold, Widen(gold, ours));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files.Count} documents"));
        output.WriteLine("                          P      R     F1");
        Print(output, "exact", exact);
        Print(output, "within the phrase", within);
        return ExitCode.Fine;
    }

    private static ConllChains Read(FileInfo file)
    {
        try
        {
            return ConllChains.Read(file.FullName);
        }
        catch (InvalidDataException problem)
        {
            throw new ToolException(ExitCode.Data, problem.Message);
        }
    }

    private static string? TextOf(FileInfo file, DirectoryInfo? texts)
    {
        var path = texts is null ? null : Path.Combine(texts.FullName, Path.GetFileNameWithoutExtension(file.Name) + ".conllu");
        if (path is null || !File.Exists(path))
        {
            return null;
        }

        using var reader = File.OpenText(path);
        return UdReader.Read(reader, file.Name, true).Select(static document => document.Text).FirstOrDefault();
    }

    // Each reference span once, for the first of ours that it holds and no other reference span holds more closely.
    private static List<IReadOnlyList<TextSpan>> Widen(IReadOnlyList<IReadOnlyList<TextSpan>> gold, List<IReadOnlyList<TextSpan>> ours)
    {
        var spans = gold.SelectMany(static chain => chain).OrderBy(static span => span.Length).ToList();
        var exact = ours.SelectMany(static chain => chain).Intersect(spans).ToHashSet();
        var taken = new HashSet<TextSpan>(exact);
        return [.. ours.Select(chain => (IReadOnlyList<TextSpan>)chain.Select(span =>
        {
            var around = exact.Contains(span) ? span : spans.Find(other => other.Start <= span.Start && other.End >= span.End);
            return exact.Contains(span) || around.IsEmpty || !taken.Add(around) ? span : around;
        }).Distinct().ToList())];
    }

    private static void Add(ChainScore[] sums, IReadOnlyList<IReadOnlyList<TextSpan>> gold, IReadOnlyList<IReadOnlyList<TextSpan>> ours)
    {
        sums[0] += ChainScorer.Muc(gold, ours);
        sums[1] += ChainScorer.BCubed(gold, ours);
        sums[2] += ChainScorer.Ceaf(gold, ours);
    }

    private static void Print(TextWriter output, string name, ChainScore[] scores)
    {
        for (var i = 0; i < scores.Length; i++)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-18} {Measures[i],-5} {100 * scores[i].Precision,5:0.0}  {100 * scores[i].Recall,5:0.0}  {100 * scores[i].F1,5:0.0}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-18} {"mean",-5}               {100 * scores.Average(static score => score.F1),5:0.0}"));
    }
}
