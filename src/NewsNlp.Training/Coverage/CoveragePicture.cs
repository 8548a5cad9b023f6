using System.Globalization;
using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Legends;
using OxyPlot.Series;

namespace NewsNlp.Training.Coverage;

/// <summary>Draws the coverage: a line a post over the years, and a field a state and year.</summary>
internal static class CoveragePicture
{
    /// <summary>Share of the states whose holder is known, by year and post.</summary>
    public static string ByYear(CoverageCount count)
    {
        var plot = new PlotModel { Title = "States whose holder is known in June", Background = OxyColors.White };
        plot.Legends.Add(new Legend { LegendPosition = LegendPosition.BottomRight });
        plot.Axes.Add(new LinearAxis { Position = AxisPosition.Bottom, Minimum = CoverageCount.FirstYear, Maximum = count.LastYear, MajorStep = 5, MinorStep = 1 });
        plot.Axes.Add(new LinearAxis { Position = AxisPosition.Left, Minimum = 0, Maximum = count.States.Count + 3, Title = string.Create(CultureInfo.InvariantCulture, $"of {count.States.Count}") });
        for (var post = 0; post < CoverageCount.Posts.Count; post++)
        {
            var line = new LineSeries { Title = CoverageCount.Posts[post].Name, StrokeThickness = 2 };
            for (var year = CoverageCount.FirstYear; year <= count.LastYear; year++)
            {
                line.Points.Add(new DataPoint(year, count.InYear(post, year)));
            }

            plot.Series.Add(line);
        }

        return Svg(plot, 900, 450);
    }

    /// <summary>How many of the posts are known, by state and year.</summary>
    public static string ByState(CoverageCount count)
    {
        var plot = new PlotModel { Title = string.Create(CultureInfo.InvariantCulture, $"Posts known in June, of {CoverageCount.Posts.Count}"), Background = OxyColors.White };
        plot.Axes.Add(new LinearAxis { Position = AxisPosition.Top, Minimum = CoverageCount.FirstYear - 0.5, Maximum = count.LastYear + 0.5, MajorStep = 5, MinorStep = 1 });
        var states = new CategoryAxis { Position = AxisPosition.Left, StartPosition = 1, EndPosition = 0, FontSize = 8, GapWidth = 0 };
        states.Labels.AddRange(count.States.Select(static state => state.Name));
        plot.Axes.Add(states);
        plot.Legends.Add(new Legend { LegendPosition = LegendPosition.BottomCenter, LegendPlacement = LegendPlacement.Outside, LegendOrientation = LegendOrientation.Horizontal });
        var palette = OxyPalettes.Viridis(CoverageCount.Posts.Count + 1);
        for (var known = 0; known <= CoverageCount.Posts.Count; known++)
        {
            plot.Series.Add(Runs(count, known, palette.Colors[known]));
        }

        return Svg(plot, 700, 1900);
    }

    /// <summary>The years in which just so many posts are known, neighbours as one bar.</summary>
    private static RectangleBarSeries Runs(CoverageCount count, int known, OxyColor colour)
    {
        var series = new RectangleBarSeries { Title = known.ToString(CultureInfo.InvariantCulture), FillColor = colour, StrokeThickness = 0 };
        for (var state = 0; state < count.States.Count; state++)
        {
            for (var year = CoverageCount.FirstYear; year <= count.LastYear; year++)
            {
                var start = year;
                while (year <= count.LastYear && count.PostsOf(state, year) == known)
                {
                    year++;
                }

                if (year > start)
                {
                    series.Items.Add(new RectangleBarItem(start - 0.5, state - 0.5, year - 0.5, state + 0.5));
                }
            }
        }

        return series;
    }

    private static string Svg(PlotModel plot, double width, double height) =>
        SvgExporter.ExportToString(plot, width, height, isDocument: true).ReplaceLineEndings("\n");
}
