using NewsNlp.Cli.Bench;

namespace NewsNlp.Benchmarks.Check;

/// <summary>Runs the passes. The first checks every offset and takes the digest that the others must give; how fast a warm pipeline is tells <c>newsnlp bench</c>.</summary>
internal sealed class CheckRun(IReadOnlyList<string> paths, int threads, TextWriter output)
{
    /// <returns>0, or 2 where an article failed, an offset is false or two passes differ.</returns>
    public int Run()
    {
        output.WriteLine(Machine.This());
        var news = NewsPipeline.CreateEnglish();
        List<Article> articles = [.. paths.SelectMany(Corpus.Read)];

        Line($"");
        Line($"| pass, JSON written | threads | tokens per CPU-second | bytes per token | CPU s | wall s |");
        Line($"|---|---|---|---|---|---|");
        var first = Measure("cold, offsets checked", news, articles, 1, PassWork.Check);
        var second = Measure("again", news, articles, 1, PassWork.Write);
        var several = Measure("again", news, articles, threads, PassWork.Write);

        Line($"");
        Line($"Articles {articles.Count:N0}, tokens {first.Tokens:N0}, peak working set {Machine.PeakMegabytes():N0} MB (input held in memory)");
        Line($"Failures {first.Failures.Count}, false offsets {first.FalseOffsets}");
        Line($"SHA-256 of all JSON {first.Digest}");
        Line($"Same bytes on a second run: {YesNo(first.Digest == second.Digest)}; with {threads} threads: {YesNo(first.Digest == several.Digest)}");
        foreach (var failure in first.Failures.Take(10))
        {
            Line($"  {failure}");
        }

        return first.Failures.Count == 0 && first.FalseOffsets == 0 && first.Digest == second.Digest && first.Digest == several.Digest ? 0 : 2;
    }

    private PassResult Measure(string name, NewsPipeline news, List<Article> articles, int workers, PassWork work)
    {
        var result = Pass.Run(news, articles, workers, work);
        var cpu = result.Cpu.TotalSeconds;
        Line($"| {name} | {workers} | {result.Tokens / cpu:N0} | {(double)result.Allocated / result.Tokens:N0} | {cpu:N1} | {result.Wall.TotalSeconds:N1} |");
        return result;
    }

    private static string YesNo(bool value) => value ? "yes" : "NO";

    private void Line(FormattableString text) => output.WriteLine(FormattableString.Invariant(text));
}
