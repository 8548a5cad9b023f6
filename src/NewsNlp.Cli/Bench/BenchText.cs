using static System.FormattableString;

namespace NewsNlp.Cli.Bench;

/// <summary>The report as tables of Markdown. MB are 10^6 bytes of the texts as UTF-8.</summary>
internal static class BenchText
{
    public static void Write(TextWriter output, BenchReport report)
    {
        output.WriteLine(report.Machine);
        output.WriteLine(Invariant($"{report.Articles:N0} articles, {report.Tokens:N0} tokens, {report.TextBytes / 1e6:N2} MB; {report.Threads} thread{(report.Threads == 1 ? "" : "s")}; data {report.ModelVersion}"));
        output.WriteLine();
        output.WriteLine("| call | tokens/s | articles/s | MB/s | tokens per CPU-second | MB per CPU-second | bytes per token | ms per article, p50 | p95 | p99 |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var call in report.Calls)
        {
            double wall = call.Wall.TotalSeconds, cpu = call.Cpu.TotalSeconds;
            output.WriteLine(Invariant($"| {NameOf(call.Call)} | {report.Tokens / wall:N0} | {report.Articles / wall:N0} | {report.TextBytes / 1e6 / wall:N2} | {report.Tokens / cpu:N0} | {report.TextBytes / 1e6 / cpu:N2} | {call.Bytes / (double)Math.Max(1, report.Tokens):N0} | {call.Percentile(0.5):N2} | {call.Percentile(0.95):N2} | {call.Percentile(0.99):N2} |"));
        }

        if (report.Stages.Count > 0)
        {
            WriteStages(output, report);
        }

        output.WriteLine();
        if (report.Starts.Count > 0)
        {
            output.WriteLine(Invariant($"Fresh process with the first article, start to end: {report.Starts[0].TotalMilliseconds:N0} ms at best, {report.Starts[report.Starts.Count / 2].TotalMilliseconds:N0} ms in the median of {report.Starts.Count}."));
        }

        output.WriteLine(Invariant($"Pipeline made in {report.Load.TotalMilliseconds:N0} ms. Peak memory {report.PeakMegabytes:N0} MB, the articles included."));
    }

    public static string NameOf(BenchCall call) => call.ToString().ToLowerInvariant();

    private static void WriteStages(TextWriter output, BenchReport report)
    {
        var all = report.Stages.Sum(static s => s.Cpu.TotalSeconds);
        output.WriteLine();
        output.WriteLine("| stage | share of CPU time | ns per token | bytes per token |");
        output.WriteLine("|---|---|---|---|");
        foreach (var stage in report.Stages)
        {
            double tokens = Math.Max(1, report.Tokens);
            output.WriteLine(Invariant($"| {stage.Name} | {100 * stage.Cpu.TotalSeconds / all:N1} % | {stage.Cpu.TotalNanoseconds / tokens:N0} | {stage.Bytes / tokens:N1} |"));
        }
    }
}
