using System.Reflection;
using System.Text.Json;

namespace NewsNlp.Benchmarks;

/// <summary>
/// The articles that are measured: the project's invented samples, or those of the folder or JSONL file that the
/// environment variable <see cref="Variable"/> names.
/// </summary>
internal static class Corpus
{
    public const string Variable = "NEWSNLP_BENCHMARK_ARTICLES";
    private static readonly DateOnly SampleDay = new(2019, 3, 14);

    public static IReadOnlyList<Article> Load()
    {
        var articles = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? Read(path).ToList() : Samples().ToList();
        return articles.Count > 0 ? articles : throw new InvalidDataException("There is no article to measure.");
    }

    /// <summary>The articles of a JSONL file, of a text file (one), or of the files of a folder.</summary>
    public static IEnumerable<Article> Read(string path)
    {
        if (Directory.Exists(path))
        {
            return Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(p => IsJsonl(p) || p.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)
                .SelectMany(Read);
        }

        return IsJsonl(path) ? File.ReadLines(path).Where(l => !string.IsNullOrWhiteSpace(l)).Select(Line) : [new Article(Path.GetFileName(path), File.ReadAllText(path))];
    }

    private static bool IsJsonl(string path) => path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    private static Article Line(string line)
    {
        using var json = JsonDocument.Parse(line);
        var article = json.RootElement;
        var day = article.TryGetProperty("publishedOn", out var field) && field.ValueKind == JsonValueKind.String
            ? DateOnly.ParseExact(field.GetString()!, "yyyy-MM-dd", null)
            : (DateOnly?)null;
        return new Article(article.GetProperty("id").GetString()!, article.GetProperty("text").GetString()!, day);
    }

    private static IEnumerable<Article> Samples()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("samples/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return new Article(name, reader.ReadToEnd(), SampleDay);
        }
    }
}
