using System.Diagnostics;
using System.Runtime.CompilerServices;
using NewsNlp.Documents;

namespace NewsNlp.Benchmarks.Throughput;

/// <summary>Where the time and the memory go: runs the pipeline's stages one by one, on one thread, and adds up each one's share.</summary>
internal sealed class StageTimes(NewsPipeline news, IReadOnlyList<Article> articles, TextWriter output)
{
    private const string Assembly = "assembly of the document";
    private readonly Dictionary<string, (TimeSpan Time, long Bytes)> _shares = [];
    private readonly List<string> _order = [];

    public void Print()
    {
        Run(); // warms up
        _shares.Clear();
        var tokens = Run();
        var all = _shares.Values.Sum(s => s.Time.TotalSeconds);
        output.WriteLine();
        output.WriteLine("| stage | share of time | ns per token | bytes per token |");
        output.WriteLine("|---|---|---|---|");
        foreach (var name in _order)
        {
            var (time, bytes) = _shares[name];
            output.WriteLine(FormattableString.Invariant($"| {name} | {100 * time.TotalSeconds / all:N1} % | {time.TotalNanoseconds / tokens:N0} | {(double)bytes / tokens:N0} |"));
        }
    }

    private long Run()
    {
        var stages = PlanOf(news).For(AnalysisParts.All).ToArray();
        var draft = new DocumentDraft();
        long tokens = 0;
        foreach (var article in articles)
        {
            draft.Start(article.Text, new ArticleContext { Id = article.Id, PublishedOn = article.PublishedOn });
            foreach (var stage in stages)
            {
                Measure(stage.Name, () => stage.Run(draft));
            }

            Measure(Assembly, () => AssemblerOf(news).Assemble(draft, AnalysisParts.All));
            tokens += draft.Tokens.Length;
        }

        return tokens;
    }

    private void Measure(string name, Action work)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        work();
        var time = Stopwatch.GetElapsedTime(start);
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        var (total, totalBytes) = _shares.GetValueOrDefault(name);
        _shares[name] = (total + time, totalBytes + bytes);
        if (!_order.Contains(name))
        {
            _order.Add(name);
        }
    }

    // The library keeps its stages to itself; a profile has to look inside.
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_plan")]
    private static extern ref StagePlan PlanOf(NewsPipeline pipeline);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_assembler")]
    private static extern ref DocumentAssembler AssemblerOf(NewsPipeline pipeline);
}
