using System.Reflection;
using NewsNlp.Cli.Input;

namespace NewsNlp.Benchmarks;

/// <summary>
/// The articles that are measured: the project's invented ones, or those of the folder or JSONL file that the
/// environment variable <see cref="Variable"/> names.
/// </summary>
internal static class Corpus
{
    public const string Variable = "NEWSNLP_BENCHMARK_ARTICLES";
    private static readonly DateOnly InventedDay = new(2019, 3, 14);

    public static IReadOnlyList<Article> Load()
    {
        var articles = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? Read(path).ToList() : Invented().ToList();
        return articles.Count > 0 ? articles : throw new InvalidDataException("There is no article to measure.");
    }

    /// <summary>The articles of a JSONL file, of a text file (one), or of the files of a folder, as the tool reads them; one at a time.</summary>
    /// <exception cref="InvalidDataException">There is no such file, or an article of it cannot be read.</exception>
    public static IEnumerable<Article> Read(string path)
    {
        var files = InputFinder.Find([path], null, static message => throw new InvalidDataException(message));
        return new ArticleReader(Stream.Null, null).ReadAsync(files, CancellationToken.None).ToBlockingEnumerable()
            .Select(static input => input.Article ?? throw new InvalidDataException($"{input.Id}: {input.Error}"));
    }

    /// <summary>The articles of the paths, or the invented ones where there is no path; one at a time.</summary>
    public static IEnumerable<Article> Read(IReadOnlyList<string> paths) => paths.Count > 0 ? paths.SelectMany(Read) : Invented();

    private static IEnumerable<Article> Invented()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("articles/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return new Article(name, reader.ReadToEnd(), InventedDay);
        }
    }
}
