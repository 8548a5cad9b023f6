using System.Globalization;
using System.Text;

namespace NewsNlp.Benchmarks.Growth;

/// <summary>Figures by size: printed row by row as a table, and kept as CSV.</summary>
internal sealed class GrowthTable
{
    private readonly TextWriter _output;
    private readonly StringBuilder _csv = new();

    public GrowthTable(TextWriter output, params IReadOnlyList<string> columns)
    {
        _output = output;
        _csv.AppendJoin(',', columns).Append('\n');
        output.WriteLine($"| {string.Join(" | ", columns)} |");
        output.WriteLine(string.Concat(Enumerable.Repeat("|---", columns.Count)) + "|");
    }

    public void Add(params IReadOnlyList<double> figures)
    {
        _csv.AppendJoin(',', figures.Select(static f => f.ToString("0.####", CultureInfo.InvariantCulture))).Append('\n');
        _output.WriteLine($"| {string.Join(" | ", figures.Select(static f => f.ToString(f >= 100 || f == Math.Floor(f) ? "N0" : f >= 10 ? "N1" : "N2", CultureInfo.InvariantCulture)))} |");
        _output.Flush();
    }

    public void Save(string? path)
    {
        if (path is not null)
        {
            File.WriteAllText(path, _csv.ToString());
        }
    }

    /// <summary>The columns of a saved table by their names.</summary>
    public static IReadOnlyList<(string Name, double[] Figures)> Load(string path)
    {
        var lines = File.ReadAllLines(path).Select(static line => line.Split(',')).ToList();
        return [.. lines[0].Select((name, i) => (name, lines.Skip(1).Select(line => double.Parse(line[i], CultureInfo.InvariantCulture)).ToArray()))];
    }
}
