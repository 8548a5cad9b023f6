using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NewsNlp.Benchmarks.Throughput;

/// <summary>Runs the passes and prints the table. The first pass warms up, checks every offset and takes the digest that the others must give.</summary>
internal sealed class ThroughputRun(IReadOnlyList<string> paths, int threads, bool stages, TextWriter output)
{
    /// <returns>0, or 2 where an article failed, an offset is false or two passes differ.</returns>
    public int Run()
    {
        PrintMachine();
        var start = Stopwatch.StartNew();
        var news = NewsPipeline.CreateEnglish();
        Line($"Model {news.ModelVersion}, loaded in {start.Elapsed.TotalMilliseconds:N0} ms (cold)");
        List<Article> articles = [.. paths.SelectMany(Corpus.Read)];

        Line($"");
        Line($"| pass | threads | tokens per CPU-second | tokens per second | bytes per token | CPU s | wall s |");
        Line($"|---|---|---|---|---|---|---|");
        var first = Measure("JSON, cold, offsets checked", news, articles, 1, PassWork.Check);
        Pass.Run(news, articles, 1, PassWork.Analyze); // lets the compiler finish
        var alone = Measure("analysis alone", news, articles, 1, PassWork.Analyze);
        Measure("analysis alone", news, articles, threads, PassWork.Analyze);
        var second = Measure("analysis and JSON", news, articles, 1, PassWork.Write);
        var several = Measure("analysis and JSON", news, articles, threads, PassWork.Write);

        Line($"");
        Line($"Articles {articles.Count:N0}, tokens {alone.Tokens:N0}, peak working set {PeakMegabytes():N0} MB (input held in memory)");
        Line($"Failures {first.Failures.Count}, false offsets {first.FalseOffsets}");
        Line($"SHA-256 of all JSON {first.Digest}");
        Line($"Same bytes on a second run: {YesNo(first.Digest == second.Digest)}; with {threads} threads: {YesNo(first.Digest == several.Digest)}");
        foreach (var failure in first.Failures.Take(10))
        {
            Line($"  {failure}");
        }

        if (stages)
        {
            new StageTimes(news, articles, output).Print();
        }

        return first.Failures.Count == 0 && first.FalseOffsets == 0 && first.Digest == second.Digest && first.Digest == several.Digest ? 0 : 2;
    }

    private PassResult Measure(string name, NewsPipeline news, List<Article> articles, int workers, PassWork work)
    {
        var result = Pass.Run(news, articles, workers, work);
        var cpu = result.Cpu.TotalSeconds;
        var wall = result.Wall.TotalSeconds;
        Line($"| {name} | {workers} | {result.Tokens / cpu:N0} | {result.Tokens / wall:N0} | {(double)result.Allocated / result.Tokens:N0} | {cpu:N1} | {wall:N1} |");
        return result;
    }

    private void PrintMachine() =>
        Line($"{Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");

    private static string Processor()
    {
        const string cpuInfo = "/proc/cpuinfo";
        var model = File.Exists(cpuInfo) ? File.ReadLines(cpuInfo).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return model?[(model.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
            ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER")
            ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    private static double PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }

    private static string YesNo(bool value) => value ? "yes" : "NO";

    private void Line(FormattableString text) => output.WriteLine(FormattableString.Invariant(text));
}
