using System.Globalization;
using System.Text;
using NewsNlp.Gazetteers;

namespace NewsNlp.Training.Coverage;

/// <summary>The verb that counts and draws what the gazetteer covers.</summary>
internal static class CoverageReport
{
    /// <summary>The last year that is counted and drawn.</summary>
    private const int LastYear = 2026;

    public static int Run(string package, string docs, TextWriter output)
    {
        using var stream = File.OpenRead(Path.Combine(package, "Compiled", "gazetteer.bin"));
        var gazetteer = Gazetteer.Load(stream);
        var count = CoverageCount.Of(gazetteer, LastYear);
        var images = Path.Combine(docs, "images");
        Directory.CreateDirectory(images);
        File.WriteAllText(Path.Combine(images, "coverage-by-year.svg"), CoveragePicture.ByYear(count));
        File.WriteAllText(Path.Combine(images, "coverage-by-state.svg"), CoveragePicture.ByState(count));
        File.WriteAllText(Path.Combine(docs, "coverage.md"), PageOf(count, gazetteer.Version));
        output.Write(TableByYear(count));
        return 0;
    }

    /// <summary>The whole page, as it lies in the documentation.</summary>
    public static string PageOf(CoverageCount count, string version) => string.Create(CultureInfo.InvariantCulture, $"""
        # Coverage of the officials

        Data {version}. Written by `dotnet run --project src/NewsNlp.Training -- coverage`; not edited by hand. A holder is known
        where the gazetteer can name one for 15 June of the year without a name in the text; {count.States.Count} states. Finance counts
        the minister of the economy where there is none of finance.

        ## By year
        ![States whose holder is known, by year and post](images/coverage-by-year.svg)

        {TableByYear(count)}
        ## By state
        ![Posts known, by state and year](images/coverage-by-state.svg)

        Years with a known holder, {CoverageCount.FirstYear} to {count.LastYear}, of {count.Years}.

        {TableByState(count)}
        """).ReplaceLineEndings("\n");

    private static string TableByYear(CoverageCount count)
    {
        var text = new StringBuilder("| June of |").AppendJoin("|", CoverageCount.Posts.Select(static post => $" {post.Name} ")).Append("|\n|---|").Append(string.Concat(CoverageCount.Posts.Select(static _ => "---|"))).Append('\n');
        for (var year = CoverageCount.FirstYear; year <= count.LastYear; year++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {year} |");
            for (var post = 0; post < CoverageCount.Posts.Count; post++)
            {
                text.Append(CultureInfo.InvariantCulture, $" {count.InYear(post, year)} |");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static string TableByState(CoverageCount count)
    {
        var text = new StringBuilder("| state |").AppendJoin("|", CoverageCount.Posts.Select(static post => $" {post.Name} ")).Append("|\n|---|").Append(string.Concat(CoverageCount.Posts.Select(static _ => "---|"))).Append('\n');
        for (var state = 0; state < count.States.Count; state++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {count.States[state].Name} |");
            for (var post = 0; post < CoverageCount.Posts.Count; post++)
            {
                text.Append(CultureInfo.InvariantCulture, $" {count.OfState(state, post)} |");
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
