using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace NewsNlp;

/// <summary>
/// Runs one stream of articles: several in work at a time, results in order, the source read no further than a bounded
/// number ahead of the taker. Some wait finished behind a long one, so that it does not hold up the other threads.
/// </summary>
/// <param name="analyze">Analyses one article; throws only when cancelled.</param>
/// <param name="options">How many at a time, and what to find.</param>
internal sealed class ArticleStream(Func<Article, AnalysisParts, CancellationToken, AnalysisResult> analyze, StreamOptions options)
{
    /// <summary>Articles that are held, in work or finished, for each that may be in work.</summary>
    public const int HeldPerWorker = 4;

    /// <summary>With this many code units held, no article is read that nobody could work on at once.</summary>
    private const long LongHeld = 1 << 20;

    private readonly int _workers = options.MaxDegreeOfParallelism;

    public async IAsyncEnumerable<AnalysisResult> RunAsync(IAsyncEnumerable<Article> articles, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var gate = new SemaphoreSlim(_workers);
        var held = new HeldArticles();
        IAsyncEnumerator<Article>? source = null;
        Task<Step>? reading = null;
        Step? last = null;
        try
        {
            source = articles.GetAsyncEnumerator(stop.Token);
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                reading ??= last is null && held.HasRoom(_workers) ? ReadAsync(source) : null;
                if (held.Queue.TryPeek(out var first) && (first.Task.IsCompleted || reading is null || await IsFirstAsync(first.Task, reading, cancellationToken).ConfigureAwait(false)))
                {
                    var result = await first.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
                    held.Drop();
                    yield return result;
                }
                else if (reading is not null)
                {
                    var step = await reading.WaitAsync(cancellationToken).ConfigureAwait(false);
                    reading = null;
                    if (step.HasArticle)
                    {
                        held.Add(WorkAsync(step.Article!, gate, stop.Token), step.Article?.Text?.Length ?? 0);
                    }
                    else
                    {
                        last = step;
                    }
                }
                else
                {
                    break;
                }
            }

            last?.Error?.Throw();
        }
        finally
        {
            await EndAsync(held, source, reading, stop).ConfigureAwait(false);
        }
    }

    private static async Task<bool> IsFirstAsync(Task one, Task other, CancellationToken cancellationToken) =>
        await Task.WhenAny(one, other).WaitAsync(cancellationToken).ConfigureAwait(false) == one;

    // The source's failure is kept until the results of what it gave are taken.
    private static async Task<Step> ReadAsync(IAsyncEnumerator<Article> source)
    {
        try
        {
            return await source.MoveNextAsync().ConfigureAwait(false) ? new Step(true, source.Current, null) : new Step(false, null, null);
        }
#pragma warning disable CA1031 // Thrown to the caller, as it was, when its turn comes.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return new Step(false, null, ExceptionDispatchInfo.Capture(error));
        }
    }

    private async Task<AnalysisResult> WorkAsync(Article article, SemaphoreSlim gate, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => analyze(article, options.Parts, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            gate.Release();
        }
    }

    // Nothing of this stream runs on when it has ended, but for a source that does not look at the token.
    private static async Task EndAsync(HeldArticles held, IAsyncEnumerator<Article>? source, Task<Step>? reading, CancellationTokenSource stop)
    {
        await stop.CancelAsync().ConfigureAwait(false);
        foreach (var (task, _) in held.Queue)
        {
            await ((Task)task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        var rest = DisposeAsync(source, reading, stop);
        if (reading is null || reading.IsCompleted)
        {
            await rest.ConfigureAwait(false);
        }
    }

    private static async Task DisposeAsync(IAsyncEnumerator<Article>? source, Task<Step>? reading, CancellationTokenSource stop)
    {
        if (reading is not null)
        {
            await ((Task)reading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        if (source is not null)
        {
            await source.DisposeAsync().ConfigureAwait(false);
        }

        stop.Dispose();
    }

    // In work or finished, in the order of the source.
    private sealed class HeldArticles
    {
        private long _length;

        public Queue<(Task<AnalysisResult> Task, int Length)> Queue { get; } = new();

        public bool HasRoom(int workers) => Queue.Count < workers || (Queue.Count < workers * HeldPerWorker && _length < LongHeld);

        public void Add(Task<AnalysisResult> task, int length)
        {
            _length += length;
            Queue.Enqueue((task, length));
        }

        public void Drop() => _length -= Queue.Dequeue().Length;
    }

    private sealed record Step(bool HasArticle, Article? Article, ExceptionDispatchInfo? Error);
}
