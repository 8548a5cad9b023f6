using NewsNlp.Cli.Bench;

namespace NewsNlp.Benchmarks.Growth;

/// <summary>One run in this process, which has analysed nothing before: the stream of articles, one at a time, each result looked at and let go.</summary>
internal static class CountOnce
{
    public static async Task<int> RunAsync(IReadOnlyList<string> paths, int articles, TextWriter output)
    {
        var cpu = CpuClock.Start();
        var news = NewsPipeline.CreateEnglish();
        long tokens = 0;
        await foreach (var result in news.AnalyzeAsync(Feed(paths, articles).ToAsyncEnumerable(), new StreamOptions { MaxDegreeOfParallelism = 1 }).ConfigureAwait(false))
        {
            tokens += result.Document?.Tokens.Count ?? throw new InvalidDataException($"{result.Id}: {result.Error}");
        }

        var seconds = cpu.Elapsed.TotalSeconds;
        output.WriteLine(FormattableString.Invariant($"{seconds}\t{tokens}\t{Machine.PeakMegabytes()}\t{GC.GetTotalMemory(forceFullCollection: true) / 1e6}"));
        return 0;
    }

    // The files are read anew in each turn, so that the input takes no memory.
    private static IEnumerable<Article> Feed(IReadOnlyList<string> paths, int articles) =>
        Enumerable.Repeat(paths, int.MaxValue).SelectMany(static p => Corpus.Read(p)).Take(articles);
}
