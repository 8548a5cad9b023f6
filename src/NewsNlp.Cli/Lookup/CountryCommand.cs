using System.CommandLine;
using System.Globalization;

namespace NewsNlp.Cli.Lookup;

/// <summary>The verb <c>country</c>: which country a code, a name or a text means.</summary>
internal static class CountryCommand
{
    public static Command Create(ToolConsole console, Func<NewsPipeline> createPipeline)
    {
        var text = new Argument<string>("TEXT") { Description = "A code (\"CI\"), a name or a word for people (\"Ivorian\"), or running text in quotation marks." };
        var json = new Option<bool>("--json") { Description = "Write JSON." };
        var command = new Command("country", "Tells which country a code, a name, a nationality or a text means.") { text, json };
        command.SetAction(parsed => Run(console, createPipeline().Countries, parsed.GetRequiredValue(text), parsed.GetValue(json)));
        return command;
    }

    private static int Run(ToolConsole console, Countries countries, string text, bool json)
    {
        var matches = countries.Find(text);
        if (matches.Count == 0 && countries.ByCode(text) is { } byCode)
        {
            matches = countries.Find(byCode.Name);
        }

        if (json)
        {
            LookupJson.Write(console.Out, matches, countries);
            return ExitCode.Fine;
        }

        if (matches.Count == 0)
        {
            console.Out.WriteLine("no country");
        }

        foreach (var match in matches)
        {
            foreach (var country in match.Candidates)
            {
                console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{match.Text}: {Told(match)} {country.Name} ({Codes(country)}), score {match.Score:0.00}"));
                Write(console.Out, countries.NamesOf(country.Code));
            }
        }

        return ExitCode.Fine;
    }

    private static string Told(CountryMatch match) => (match.Candidates.Count > 1 ? "perhaps " : "") + match.Kind switch
    {
        CountryNameKind.Demonym => "of",
        CountryNameKind.Metonym => "the government of",
        CountryNameKind.Former => "once the name of",
        _ => "the country",
    };

    private static string Codes(Country country) => string.Join(", ", new[] { country.Code, country.Alpha3, country.Numeric }.Where(static code => code is not null));

    private static void Write(TextWriter output, IReadOnlyList<CountryName> names)
    {
        foreach (var group in names.GroupBy(static name => name.Kind).OrderBy(static group => group.Key))
        {
            output.WriteLine($"  {group.Key.ToString().ToLowerInvariant()}: {string.Join(", ", group.Select(Form))}");
        }
    }

    private static string Form(CountryName name) => name.FromYear is null && name.ToYear is null ? name.Form
        : string.Create(CultureInfo.InvariantCulture, $"{name.Form} ({name.FromYear}–{name.ToYear})");
}
