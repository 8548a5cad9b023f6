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
    private readonly Queue<(Task<AnalysisResult> Task, int Length)> _held = new();
    private long _heldLength;

    public async IAsyncEnumerable<AnalysisResult> RunAsync(IAsyncEnumerable<Article> articles, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var gate = new SemaphoreSlim(_workers);
        var source = articles.GetAsyncEnumerator(stop.Token);
        Task<Step>? reading = null;
        Step? last = null;
        try
        {
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                reading ??= last is null && HasRoom ? ReadAsync(source) : null;
                if (_held.TryPeek(out var first) && (first.Task.IsCompleted || reading is null || await IsFirstAsync(first.Task, reading, cancellationToken).ConfigureAwait(false)))
                {
                    var result = await first.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
                    _heldLength -= _held.Dequeue().Length;
                    yield return result;
                }
                else if (reading is not null)
                {
                    var step = await reading.WaitAsync(cancellationToken).ConfigureAwait(false);
                    reading = null;
                    if (step.HasArticle)
                    {
                        Hold(step.Article, gate, stop.Token);
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
            await EndAsync(source, reading, stop).ConfigureAwait(false);
        }
    }

    private bool HasRoom => _held.Count < _workers || (_held.Count < _workers * HeldPerWorker && _heldLength < LongHeld);

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

    private void Hold(Article? article, SemaphoreSlim gate, CancellationToken cancellationToken)
    {
        var length = article?.Text?.Length ?? 0;
        _heldLength += length;
        _held.Enqueue((WorkAsync(article!, gate, cancellationToken), length));
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
    private async Task EndAsync(IAsyncEnumerator<Article> source, Task<Step>? reading, CancellationTokenSource stop)
    {
        await stop.CancelAsync().ConfigureAwait(false);
        foreach (var (task, _) in _held)
        {
            await ((Task)task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        var rest = DisposeAsync(source, reading, stop);
        if (reading is null || reading.IsCompleted)
        {
            await rest.ConfigureAwait(false);
        }
    }

    private static async Task DisposeAsync(IAsyncEnumerator<Article> source, Task<Step>? reading, CancellationTokenSource stop)
    {
        if (reading is not null)
        {
            await ((Task)reading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await source.DisposeAsync().ConfigureAwait(false);
        stop.Dispose();
    }

    private sealed record Step(bool HasArticle, Article? Article, ExceptionDispatchInfo? Error);
}
