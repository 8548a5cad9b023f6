using System.Globalization;

namespace NewsNlp.Benchmarks.Gazetteers;

/// <summary>Loads the data in fresh processes and prints the times of each step.</summary>
internal sealed class LoadRun(int processes, TextWriter output)
{
    private readonly Dictionary<string, List<(double Wall, double Cpu)>> _times = [];
    private readonly List<string> _order = [];

    public int Run()
    {
        foreach (var kind in (string[])[LoadOnce.Gazetteer, LoadOnce.Pipeline])
        {
            for (var i = 0; i < processes; i++)
            {
                Take(kind);
            }
        }

        output.WriteLine("| step | ms, least | median | most | CPU ms, least | median |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var step in _order)
        {
            double[] wall = [.. _times[step].Select(static t => t.Wall).Order()], cpu = [.. _times[step].Select(static t => t.Cpu).Order()];
            output.WriteLine(FormattableString.Invariant($"| {step} | {wall[0]:F1} | {wall[wall.Length / 2]:F1} | {wall[^1]:F1} | {cpu[0]:F1} | {cpu[cpu.Length / 2]:F1} |"));
        }

        return 0;
    }

    private void Take(string kind)
    {
        foreach (var line in ThisProgram.Anew("load", "--once", kind))
        {
            var fields = line.Split('\t');
            if (!_times.TryGetValue(fields[0], out var times))
            {
                _times.Add(fields[0], times = []);
                _order.Add(fields[0]);
            }

            times.Add((double.Parse(fields[1], CultureInfo.InvariantCulture), double.Parse(fields[2], CultureInfo.InvariantCulture)));
        }
    }
}
