using System.Globalization;

namespace NewsNlp.Benchmarks.Growth;

/// <summary>Runs of rising numbers of articles, each in a fresh process, start-up included.</summary>
internal sealed class CountRun(IReadOnlyList<string> paths, int most, TextWriter output)
{
    public const string Articles = "articles";
    public const string Milliseconds = "CPU ms an article";
    public const string Peak = "peak MB";

    public int Run(string? csv)
    {
        var table = new GrowthTable(output, Articles, "tokens", "CPU s", Milliseconds, "tokens per CPU-second", Peak, "managed MB at the end");
        for (long count = 1; count <= most; count *= 10)
        {
            var fields = ThisProgram.Anew(["counts", "--once", count.ToString(CultureInfo.InvariantCulture), .. paths])[0].Split('\t');
            double[] figures = [.. fields.Select(static f => double.Parse(f, CultureInfo.InvariantCulture))];
            table.Add(count, figures[1], figures[0], figures[0] * 1000 / count, figures[1] / figures[0], figures[2], figures[3]);
            table.Save(csv);
        }

        return 0;
    }
}
