using System.Diagnostics;
using NewsNlp.Cli.Bench;
using NewsNlp.Gazetteers;
using NewsNlp.Models;
using NewsNlp.Models.English;

namespace NewsNlp.Benchmarks.Gazetteers;

/// <summary>One load in this process, which has loaded nothing before: a line of step, wall and processor milliseconds each.</summary>
internal static class LoadOnce
{
    public const string Gazetteer = "gazetteer";
    public const string Pipeline = "pipeline";

    public static int Run(string kind, TextWriter output)
    {
        var lines = new List<string>();
        if (kind == Pipeline)
        {
            Step("CreateEnglish", NewsPipeline.CreateEnglish);
        }
        else
        {
            var all = (Stopwatch.GetTimestamp(), CpuClock.Start());
            using var stream = Step("open the resource", EnglishModel.Open);
            var file = Step("read and check the bytes", () => ModelFile.Read(stream));
            Step("read the tables", () => new GazetteerTables(file));
            lines.Add(Line("gazetteer in all", Stopwatch.GetElapsedTime(all.Item1), all.Item2.Elapsed));
        }

        lines.ForEach(output.WriteLine);
        return 0;

        T Step<T>(string name, Func<T> work)
        {
            var wall = Stopwatch.GetTimestamp();
            var cpu = CpuClock.Start();
            var result = work();
            lines.Add(Line(name, Stopwatch.GetElapsedTime(wall), cpu.Elapsed));
            return result;
        }
    }

    private static string Line(string step, TimeSpan wall, TimeSpan cpu) =>
        FormattableString.Invariant($"{step}\t{wall.TotalMilliseconds:F3}\t{cpu.TotalMilliseconds:F3}");
}
