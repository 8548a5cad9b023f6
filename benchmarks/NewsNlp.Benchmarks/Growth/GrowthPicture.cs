using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Legends;
using OxyPlot.Series;

namespace NewsNlp.Benchmarks.Growth;

/// <summary>Draws the tables: lines that lie flat are costs that grow in line with the text or the number of articles.</summary>
internal static class GrowthPicture
{
    public static int Draw(string folder, string target)
    {
        var lengths = GrowthTable.Load(Path.Combine(folder, "lengths.csv"));
        var sizes = lengths[0].Figures;
        var calls = Plot("Processor time of a call, by the length of the text", "characters", "µs for 1,000 characters");
        var stages = Plot("Processor time of each stage, by the length of the text", "characters", "µs for 1,000 characters");
        foreach (var (name, figures) in lengths.Skip(1).SkipLast(1))
        {
            var call = name.StartsWith(LengthRun.CallPrefix, StringComparison.Ordinal);
            (call ? calls : stages).Series.Add(Line(call ? name[LengthRun.CallPrefix.Length..] : name, sizes, figures));
        }

        Save(calls, target, "cost-by-length");
        Save(stages, target, "stages-by-length");

        var counts = GrowthTable.Load(Path.Combine(folder, "counts.csv")).ToDictionary(static c => c.Name, static c => c.Figures);
        var memory = Plot("A run over many articles, start-up included", "articles", "peak memory, MB; CPU ms an article");
        memory.Series.Add(Line("peak memory, MB", counts[CountRun.Articles], counts[CountRun.Peak]));
        memory.Series.Add(Line("CPU ms an article", counts[CountRun.Articles], counts[CountRun.Milliseconds]));
        Save(memory, target, "cost-by-count");
        return 0;
    }

    private static PlotModel Plot(string title, string x, string y)
    {
        var plot = new PlotModel { Title = title, TitleFontSize = 14, Background = OxyColors.White, Padding = new OxyThickness(8, 16, 8, 8) };
        plot.Legends.Add(new Legend { LegendPosition = LegendPosition.RightTop, LegendPlacement = LegendPlacement.Outside });
        plot.Axes.Add(Axis(AxisPosition.Bottom, x));
        plot.Axes.Add(Axis(AxisPosition.Left, y));
        return plot;
    }

    private static LogarithmicAxis Axis(AxisPosition position, string title) => new()
    {
        Position = position, Title = title, StringFormat = "#,0.##", MajorGridlineStyle = LineStyle.Solid, MajorGridlineColor = OxyColors.LightGray,
    };

    private static LineSeries Line(string title, double[] x, double[] y)
    {
        // Viewers have wider letters than the exporter reckons with, and it cuts off what does not fit.
        var line = new LineSeries { Title = title + new string('\u00A0', title.Length / 2), StrokeThickness = 2, MarkerType = MarkerType.Circle, MarkerSize = 3 };
        for (var i = 0; i < x.Length; i++)
        {
            // A logarithmic axis has no place for a nought.
            line.Points.Add(new DataPoint(x[i], Math.Max(y[i], 0.01)));
        }

        return line;
    }

    private static void Save(PlotModel plot, string folder, string name) =>
        File.WriteAllText(Path.Combine(folder, name + ".svg"), SvgExporter.ExportToString(plot, 800, 420, isDocument: true).ReplaceLineEndings("\n"));
}
