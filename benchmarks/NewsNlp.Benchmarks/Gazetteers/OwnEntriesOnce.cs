using System.Diagnostics;
using NewsNlp.Cli.Bench;

namespace NewsNlp.Benchmarks.Gazetteers;

/// <summary>Loads entries in this process, which has loaded none before, and prints what it cost, parted by tabs.</summary>
internal static class OwnEntriesOnce
{
    public const string Code = "code";

    /// <param name="source">A file, or "code" for entries made up here.</param>
    /// <param name="entries">How many to make up.</param>
    /// <param name="output">Gets the line.</param>
    public static int Run(string source, int entries, TextWriter output)
    {
        var builder = NewsPipelineBuilder.English();
        builder.Build();
        GC.Collect();
        var before = Environment.WorkingSet;
        var given = source == Code ? new MadeUpEntries(OwnEntriesRun.Seed).Take(entries).ToList() : null;

        var cpu = CpuClock.Start();
        var wall = Stopwatch.StartNew();
        var read = given ?? GazetteerFile.Read(source);
        var reading = wall.Elapsed;
        builder.AddGazetteer(read);
        builder.Build();
        var seconds = wall.Elapsed;
        var cpuSeconds = cpu.Elapsed;
        using var process = Process.GetCurrentProcess();
        var peak = process.PeakWorkingSet64 - before;

        output.WriteLine(FormattableString.Invariant(
            $"{read.Count}\t{reading.TotalSeconds}\t{seconds.TotalSeconds}\t{cpuSeconds.TotalSeconds}\t{peak / 1e6}\t{GC.GetTotalAllocatedBytes() / 1e6}"));
        return 0;
    }
}
