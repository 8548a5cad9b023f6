using NewsNlp.Tests.Drafting;
using NewsNlp.Tests.Gazetteers;

namespace NewsNlp.Tests.Pipeline;

/// <summary>How a stream flows: who waits for whom. Gates decide, not clocks; the patience only ends a test that hangs.</summary>
public sealed class AnalyzeAsyncFlowTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task AnalyzeAsync_SourceThatWaits_GivesWhatIsDoneAlready()
    {
        var taken = new TaskCompletionSource();
        async IAsyncEnumerable<Article> Source()
        {
            yield return new Article("1", "Ada Reed left.");
            await taken.Task;
            yield return new Article("2", "Ada Reed left.");
        }

        var ids = new List<string>();
        await foreach (var result in WithPatience(Pipeline().AnalyzeAsync(Source(), Workers(2))))
        {
            ids.Add(result.Id);
            taken.TrySetResult();
        }

        ids.Should().Equal("1", "2");
    }

    [Fact]
    public async Task AnalyzeAsync_TakenTwice_BeginsAnew()
    {
        var results = Pipeline().AnalyzeAsync(Source(6), Workers(2));
        await foreach (var first in WithPatience(results))
        {
            first.Id.Should().NotBeEmpty();
            break;
        }

        (await IdsOf(results)).Should().HaveCount(6).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task AnalyzeAsync_TwoWorkers_WorkAtTheSameTime()
    {
        using var both = new Barrier(2);
        var met = true;
        var pipeline = Pipeline(_ => met &= both.SignalAndWait(Patience));

        var ids = await IdsOf(pipeline.AnalyzeAsync(Source(4), Workers(2)));

        met.Should().BeTrue();
        ids.Should().Equal("1", "2", "3", "4");
    }

    [Fact]
    public async Task AnalyzeAsync_LongFirstArticle_DoesNotHoldUpTheOthers()
    {
        using var fourth = new ManualResetEventSlim();
        var waited = false;
        var pipeline = Pipeline(text =>
        {
            if (text == "1")
            {
                waited = fourth.Wait(Patience);
            }
            else if (text == "4")
            {
                fourth.Set();
            }
        });

        var ids = await IdsOf(pipeline.AnalyzeAsync(Source(6), Workers(2)));

        waited.Should().BeTrue("the second worker reads on behind a long article");
        ids.Should().Equal("1", "2", "3", "4", "5", "6");
    }

    [Fact]
    public async Task AnalyzeAsync_LongArticles_AreNotReadAhead()
    {
        var taken = 0;
        async IAsyncEnumerable<Article> Source()
        {
            for (; taken < 20;)
            {
                taken++;
                await Task.Yield();
                yield return new Article("a", new string(' ', 1 << 20));
            }
        }

        await foreach (var result in Pipeline().AnalyzeAsync(Source(), Workers(2)))
        {
            break;
        }

        taken.Should().BeLessThanOrEqualTo(3);
    }

    [Fact]
    public async Task AnalyzeAsync_SourceThatFails_GivesTheResultsAndThenItsException()
    {
        async IAsyncEnumerable<Article> Source()
        {
            yield return new Article("1", "Ada Reed left.");
            await Task.Yield();
            yield return new Article("2", "Ada Reed left.");
            throw new InvalidDataException("no more");
        }

        var ids = new List<string>();
        var read = async () =>
        {
            await foreach (var result in Pipeline().AnalyzeAsync(Source(), Workers(3)))
            {
                ids.Add(result.Id);
            }
        };

        (await read.Should().ThrowAsync<InvalidDataException>()).WithMessage("no more");
        ids.Should().Equal("1", "2");
    }

    [Fact]
    public async Task AnalyzeAsync_CancelledWhileTheSourceWaits_Stops()
    {
        var never = new TaskCompletionSource();
        using var cancellation = new CancellationTokenSource();
        async IAsyncEnumerable<Article> Deaf()
        {
            yield return new Article("1", "Ada Reed left.");
            await never.Task;
        }

        var read = async () =>
        {
            await foreach (var result in Pipeline().AnalyzeAsync(Deaf(), Workers(2), cancellation.Token))
            {
                cancellation.CancelAfter(1);
            }
        };

        await read.Should().ThrowAsync<OperationCanceledException>();
        never.SetResult();
    }

    [Fact]
    public async Task AnalyzeAsync_CancelledInAnArticle_Throws()
    {
        using var cancellation = new CancellationTokenSource();
        var pipeline = Pipeline(_ => cancellation.Cancel());

        var read = async () => await IdsOf(pipeline.AnalyzeAsync(Source(3), Workers(1), cancellation.Token));

        await read.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task AnalyzeAsync_ReaderThatBreaksOff_EndsTheSourceAndAllWork()
    {
        var working = 0;
        var disposed = false;
        var pipeline = Pipeline(_ =>
        {
            Interlocked.Increment(ref working);
            Thread.Yield();
            Interlocked.Decrement(ref working);
        });
        async IAsyncEnumerable<Article> Endless()
        {
            try
            {
                for (var i = 0; ; i++)
                {
                    await Task.Yield();
                    yield return new Article("a", "Ada Reed left.");
                }
            }
            finally
            {
                disposed = true;
            }
        }

        await foreach (var result in pipeline.AnalyzeAsync(Endless(), Workers(4)))
        {
            break;
        }

        disposed.Should().BeTrue();
        Volatile.Read(ref working).Should().Be(0);
    }

    private static NewsPipeline Pipeline(Action<string>? look = null)
    {
        var builder = NewsPipelineBuilder.FromModel(new MemoryStream(SampleGazetteer.Bytes(SmallWorld.Fill)));
        return look is null ? builder.Build() : builder.AddMentions(Look).Build();

        IEnumerable<ExternalMention> Look(string text)
        {
            look(text);
            return [];
        }
    }

    private static StreamOptions Workers(int count) => new() { MaxDegreeOfParallelism = count };

    /// <summary>Articles whose text is their number.</summary>
    private static async IAsyncEnumerable<Article> Source(int count)
    {
        for (var i = 1; i <= count; i++)
        {
            await Task.Yield();
            yield return new Article($"{i}", $"{i}");
        }
    }

    private static async Task<List<string>> IdsOf(IAsyncEnumerable<AnalysisResult> results)
    {
        var ids = new List<string>();
        await foreach (var result in results)
        {
            result.Error.Should().BeNull();
            ids.Add(result.Id);
        }

        return ids;
    }

    private static async IAsyncEnumerable<T> WithPatience<T>(IAsyncEnumerable<T> values)
    {
        await using var each = values.GetAsyncEnumerator();
        while (await each.MoveNextAsync().AsTask().WaitAsync(Patience))
        {
            yield return each.Current;
        }
    }
}
