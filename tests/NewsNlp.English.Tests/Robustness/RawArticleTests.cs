using System.Text.Json;
using NewsNlp.Tests.Architecture;
using NewsNlp.Tests.Soundness;

namespace NewsNlp.English.Tests.Robustness;

/// <summary>Real articles, where they are at hand: each is analysed, sound, and the same a second time.</summary>
public sealed class RawArticleTests
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(SourceTree.Root)!, "shared", "data", "raw");

    [SkippableTheory]
    [InlineData("wikinews.jsonl", 1)]
    [InlineData("bbc.jsonl", 10)]
    [InlineData("onestopenglish.jsonl", 4)]
    public void Analyze_RealArticles_AreSoundAndTheSameTwice(string file, int every)
    {
        var path = Path.Combine(Folder, file);
        Skip.IfNot(File.Exists(path), "the articles are not here");
        var pipeline = NewsPipeline.CreateEnglish();
        var articles = 0;
        foreach (var line in File.ReadLines(path).Where((line, i) => i % every == 0 && line.Length > 0))
        {
            var text = JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!;
            var context = new ArticleContext { PublishedOn = new DateOnly(2012, 6, 1) };
            var document = pipeline.Analyze(text, context);

            DocumentAssert.Sound(document);
            NewsJson.Serialize(pipeline.Analyze(text, context)).Should().Be(NewsJson.Serialize(document));
            articles++;
        }

        articles.Should().BeGreaterThan(40);
    }
}
