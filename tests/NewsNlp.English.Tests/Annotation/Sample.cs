using NewsNlp.Tests.Architecture;
using NewsNlp.Training.Annotation;
using NewsNlp.Training.Annotation.Checks;
using NewsNlp.Training.Annotation.Gold;

namespace NewsNlp.English.Tests.Annotation;

/// <summary>Annotated articles made of a few words.</summary>
internal static class Sample
{
    public const string Head = """
        id: pe-local-01
        country: PE
        desk: local
        format: localpaper
        date: 2019-03-14
        """;

    private static readonly Lazy<ArticleChecker> Checker = new(static () =>
    {
        var (news, gazetteer) = AnnotatedFiles.OpenData(Path.Combine(SourceTree.Root, "src", "NewsNlp.Models.English"));
        return new ArticleChecker(news, gazetteer);
    });

    public static AnnotatedArticle Read(string body, string more = "")
    {
        var errors = new List<MarkupError>();
        var article = MarkupReader.Read(File(body, more), errors);
        errors.Should().BeEmpty();
        return article;
    }

    /// <summary>What the checker refuses.</summary>
    public static IReadOnlyList<string> Refused(string body, string more = "") => [.. Check(body, more).Where(static error => !error.IsHint).Select(static error => error.Message)];

    /// <summary>What the checker points at.</summary>
    public static IReadOnlyList<string> Hints(string body) => [.. Check(body, "").Where(static error => error.IsHint).Select(static error => error.Message)];

    private static IReadOnlyList<MarkupError> Check(string body, string more)
    {
        Checker.Value.Check(File(body, more), "local", "pe-local-01", out var errors);
        return errors;
    }

    private static string File(string body, string more) => $"{Head}\n{more}{(more.Length == 0 ? "" : "\n")}---\n{body}\n";
}
