using System.Diagnostics;
using System.Runtime;

namespace NewsNlp.Cli.Bench;

/// <summary>Measures one call over all articles, on one or several threads.</summary>
internal sealed class CallMeasurement(NewsPipeline news, IReadOnlyList<Article> articles, int threads)
{
    // Shorter measurements are repeated within one, so that the clock's steps do not matter.
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(300);

    // Code counts as compiled for good when no method was compiled for so long; with many articles some always is.
    private static readonly TimeSpan Still = TimeSpan.FromSeconds(0.5);
    private const int MostWarmUps = 5;

    private readonly ArticleContext[] _contexts = [.. articles.Select(PipelineStages.ContextOf)];
    private int _next;
    private long _bytes;

    /// <param name="call">What to do with each article.</param>
    /// <param name="warmUp">Processor time for which to repeat it first, and until code is compiled for good; once at least.</param>
    /// <param name="repeats">Measurements.</param>
    /// <param name="cancellationToken">Stops between two rounds.</param>
    public CallResult Measure(BenchCall call, TimeSpan warmUp, int repeats, CancellationToken cancellationToken)
    {
        var last = WarmUp(call, warmUp, cancellationToken);
        var rounds = Math.Max(1, (int)Math.Ceiling(Least / last));
        var latencies = new double[articles.Count * rounds * repeats];
        var runs = new List<(TimeSpan Cpu, TimeSpan Wall, long Bytes)>(repeats);
        for (var repeat = 0; repeat < repeats; repeat++)
        {
            var cpu = CpuClock.Start();
            var wall = Stopwatch.GetTimestamp();
            _bytes = 0;
            for (var round = 0; round < rounds; round++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Round(call, latencies.AsMemory((repeat * rounds + round) * articles.Count, articles.Count));
            }

            runs.Add((cpu.Elapsed / rounds, Stopwatch.GetElapsedTime(wall) / rounds, _bytes / rounds));
        }

        Array.Sort(latencies);
        var median = runs.OrderBy(static run => run.Cpu).ElementAt(repeats / 2);
        return new CallResult { Call = call, Cpu = median.Cpu, Wall = median.Wall, Bytes = runs.Min(static run => run.Bytes), Latencies = latencies };
    }

    /// <summary>Repeats until the time is over and the code that it takes is compiled for good, as far as that can be told.</summary>
    /// <returns>Time on the wall of the last round.</returns>
    private TimeSpan WarmUp(BenchCall call, TimeSpan warmUp, CancellationToken cancellationToken)
    {
        var latencies = new double[articles.Count];
        var (start, still) = (CpuClock.Start(), CpuClock.Start());
        var compiled = JitInfo.GetCompiledMethodCount();
        TimeSpan last;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            var round = Stopwatch.GetTimestamp();
            Round(call, latencies);
            last = Stopwatch.GetElapsedTime(round);
            if (JitInfo.GetCompiledMethodCount() is var now && now != compiled)
            {
                (compiled, still) = (now, CpuClock.Start());
            }
        }
        while (start.Elapsed < warmUp || (still.Elapsed < Still && start.Elapsed < MostWarmUps * warmUp));

        return last > TimeSpan.FromMicroseconds(1) ? last : TimeSpan.FromMicroseconds(1);
    }

    private void Round(BenchCall call, Memory<double> latencies)
    {
        _next = 0;
        if (threads == 1)
        {
            Work(call, latencies);
            return;
        }

        var workers = new Task[threads];
        for (var i = 0; i < threads; i++)
        {
            workers[i] = Task.Run(() => Work(call, latencies));
        }

        Task.WaitAll(workers);
    }

    private void Work(BenchCall call, Memory<double> latencies)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        while (Interlocked.Increment(ref _next) - 1 is var i && i < articles.Count)
        {
            var start = Stopwatch.GetTimestamp();
            Read(call, articles[i].Text, _contexts[i]);
            latencies.Span[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Interlocked.Add(ref _bytes, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private void Read(BenchCall call, string text, ArticleContext context)
    {
        switch (call)
        {
            case BenchCall.Tokens:
                news.Analyze(text, context, AnalysisParts.None);
                break;
            case BenchCall.Entities:
                news.ExtractEntities(text, context);
                break;
            case BenchCall.Quotes:
                news.ExtractQuotes(text, context);
                break;
            case BenchCall.All:
                news.Analyze(text, context);
                break;
            default:
                NewsJson.Write(Stream.Null, news.Analyze(text, context));
                break;
        }
    }
}
