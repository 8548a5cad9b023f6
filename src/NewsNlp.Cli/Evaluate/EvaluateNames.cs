using System.Globalization;
using System.Text.Json;
using NewsNlp.Evaluation;

namespace NewsNlp.Cli.Evaluate;

/// <summary>Named mentions against articles with gold names: one JSON object a line, <c>{id, text, entities: [[start, end, type]]}</c>.</summary>
internal static class EvaluateNames
{
    public static int Run(IReadOnlyList<FileInfo> files, int errors, TextWriter output, TextWriter error)
    {
        var pipeline = NewsPipeline.CreateEnglish();
        var scorer = new NameScorer();
        var differences = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var documents = 0;
        foreach (var file in files)
        {
            if (!file.Exists)
            {
                error.WriteLine($"newsnlp: no such file: {file}");
                return 1;
            }

            foreach (var line in File.ReadLines(file.FullName))
            {
                using var article = JsonDocument.Parse(line);
                var text = article.RootElement.GetProperty("text").GetString()!;
                var gold = article.RootElement.GetProperty("entities").EnumerateArray().Select(ReadName).ToList();
                scorer.Add(gold, pipeline.ExtractEntities(text), (name, missed) => Count(differences, text, name, missed));
                documents++;
            }
        }

        Print(output, scorer, documents);
        foreach (var (what, count) in differences.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key, StringComparer.Ordinal).Take(errors))
        {
            output.WriteLine($"{count,5}  {what}");
        }

        return 0;
    }

    private static GoldName ReadName(JsonElement entity) => new(
        new TextSpan(entity[0].GetInt32(), entity[1].GetInt32()),
        Enum.TryParse<EntityType>(entity[2].GetString(), out var type)
            ? type
            : throw new ToolException(ExitCode.Data, $"“{entity[2]}” is none of the types {string.Join(", ", Enum.GetNames<EntityType>())}."));

    private static void Count(SortedDictionary<string, int> differences, string text, GoldName name, bool missed)
    {
        var before = text[Math.Max(0, name.Span.Start - 25)..name.Span.Start];
        var after = text[name.Span.End..Math.Min(text.Length, name.Span.End + 20)];
        var key = $"{(missed ? "missed" : "extra ")} {name.Type,-13} {before}[{name.Span.Slice(text)}]{after}".ReplaceLineEndings(" ");
        differences[key] = differences.GetValueOrDefault(key) + 1;
    }

    private static void Print(TextWriter output, NameScorer scorer, int documents)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents} documents"));
        output.WriteLine("type             gold    ours       P      R     F1");
        foreach (var type in Enum.GetValues<EntityType>())
        {
            Print(output, type.ToString(), scorer.Of(type));
        }

        Print(output, "PER+LOC+ORG+GPE", scorer.Of(EntityType.Person) + scorer.Of(EntityType.Location) + scorer.Of(EntityType.Organization) + scorer.Of(EntityType.Country));
        Print(output, "all", scorer.All);
    }

    private static void Print(TextWriter output, string name, SpanScore score) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-15} {score.Gold,6} {score.Predicted,7}  {100 * score.Precision,6:0.0} {100 * score.Recall,6:0.0} {100 * score.F1,6:0.0}"));
}
