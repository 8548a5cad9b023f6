using System.Runtime.CompilerServices;
using NewsNlp.Tests.Drafting;
using NewsNlp.Tests.Gazetteers;

namespace NewsNlp.Tests.Pipeline;

public sealed class AnalyzeAsyncTests
{
    private static readonly NewsPipeline Pipeline = NewsPipelineBuilder.FromModel(new MemoryStream(SampleGazetteer.Bytes(SmallWorld.Fill))).Build();

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task AnalyzeAsync_ManyArticles_KeepsTheirOrder(int degree)
    {
        var articles = Enumerable.Range(0, 60).Select(static i => new Article($"a{i}", string.Concat(Enumerable.Repeat("Ada Reed left. ", i % 7 == 0 ? 200 : 1)))).ToArray();

        var ids = new List<string>();
        await foreach (var result in Pipeline.AnalyzeAsync(Stream(articles), new StreamOptions { MaxDegreeOfParallelism = degree }))
        {
            result.Error.Should().BeNull();
            result.Document!.Id.Should().Be(result.Id);
            ids.Add(result.Id);
        }

        ids.Should().Equal(articles.Select(static a => a.Id));
    }

    [Fact]
    public async Task AnalyzeAsync_ArticleThatFails_GivesItsErrorAndGoesOn()
    {
        var failing = NewsPipelineBuilder.FromModel(new MemoryStream(SampleGazetteer.Bytes(SmallWorld.Fill)))
            .AddMentions(static text => text == "bad" ? throw new InvalidOperationException("no such text") : []).Build();
        var results = new List<AnalysisResult>();
        await foreach (var result in failing.AnalyzeAsync(Stream(new("1", "good"), new("2", "bad"), new("3", null!), null!, new("5", "good"))))
        {
            results.Add(result);
        }

        results.Select(static r => r.Error is null).Should().Equal(true, false, false, false, true);
        results[1].Error.Should().Contain("no such text");
        results[1].Document.Should().BeNull();
    }

    [Fact]
    public async Task AnalyzeAsync_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        var seen = 0;
        var read = async () =>
        {
            await foreach (var result in Pipeline.AnalyzeAsync(Endless(), new StreamOptions { MaxDegreeOfParallelism = 2 }, source.Token))
            {
                if (++seen == 5)
                {
                    await source.CancelAsync();
                }
            }
        };

        await read.Should().ThrowAsync<OperationCanceledException>();
        seen.Should().BeInRange(5, 10);
    }

    [Fact]
    public async Task AnalyzeAsync_SlowReader_HoldsFewArticles()
    {
        var taken = 0;
        async IAsyncEnumerable<Article> Counted()
        {
            for (; taken < 1000;)
            {
                taken++;
                yield return new Article("a", "Ada Reed left.");
                await Task.Yield();
            }
        }

        await foreach (var result in Pipeline.AnalyzeAsync(Counted(), new StreamOptions { MaxDegreeOfParallelism = 3 }))
        {
            break;
        }

        taken.Should().BeLessThanOrEqualTo(3 * ArticleStream.HeldPerWorker);
    }

    [Fact]
    public void AnalyzeAsync_NoParallelism_IsAnArgumentError()
    {
        var none = () => Pipeline.AnalyzeAsync(Stream(), new StreamOptions { MaxDegreeOfParallelism = 0 });

        none.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static async IAsyncEnumerable<Article> Stream(params Article[] articles)
    {
        foreach (var article in articles)
        {
            await Task.Yield();
            yield return article;
        }
    }

    private static async IAsyncEnumerable<Article> Endless([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var i = 0; ; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            yield return new Article($"a{i}", "Ada Reed left.");
        }
    }
}
