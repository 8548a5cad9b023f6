using System.Globalization;

namespace NewsNlp.Cli.Evaluate;

/// <summary>Runs <c>evaluate countries</c>: the countries that sentences name, against known ones.</summary>
internal static class EvaluateCountries
{
    public static int Run(IReadOnlyList<FileInfo> files, bool errors, TextWriter output, NewsPipeline news)
    {
        var score = CountryScore.Of(news, files.SelectMany(CountrySentence.Read));
        Line(output, "countries right", score.Right, score.Named);
        Line(output, "left alone, where none is named", score.LeftAlone, score.Others);
        Line(output, "cities with their country", score.CitiesRight, score.Cities);
        foreach (var error in errors ? score.Errors : [])
        {
            output.WriteLine(error);
        }

        return ExitCode.Fine;
    }

    private static void Line(TextWriter output, string name, int count, int of) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{count} of {of}\t{(of == 0 ? 0 : 100.0 * count / of):0.0} %"));
}
