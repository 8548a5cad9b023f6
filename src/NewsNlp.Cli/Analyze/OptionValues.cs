using System.CommandLine.Parsing;
using System.Globalization;

namespace NewsNlp.Cli.Analyze;

/// <summary>Reads the values of options, each wrong one with a message that says what would be right.</summary>
internal static class OptionValues
{
    /// <summary>Refuses a misspelt option that would else count as a file; a file of such a name is written "./-x".</summary>
    public static void NoOption(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (token.Value.Length > 1 && token.Value[0] == '-')
            {
                result.AddError($"There is no option {token.Value}.");
                return;
            }
        }
    }

    public static T? Choice<T>(ArgumentResult result, string option)
        where T : struct, Enum
    {
        var value = result.Tokens[0].Value;
        foreach (var name in Enum.GetNames<T>())
        {
            if (string.Equals(name, value, StringComparison.OrdinalIgnoreCase))
            {
                return Enum.Parse<T>(name);
            }
        }

        var names = string.Join(", ", Enum.GetNames<T>().Select(n => n.ToLowerInvariant()));
        result.AddError($"--{option} is one of {names}, not “{value}”.");
        return null;
    }

    public static DateOnly? Day(ArgumentResult result)
    {
        var value = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"--date is a day such as 2017-02-22, not “{value}”.");
        return null;
    }

    public static AnalysisParts Parts(ArgumentResult result)
    {
        var parts = AnalysisParts.None;
        foreach (var name in result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            AnalysisParts? part = name switch
            {
                "entities" => AnalysisParts.Entities,
                "quotes" => AnalysisParts.Quotes,
                "offices" => AnalysisParts.Offices,
                "coreference" => AnalysisParts.Coreference,
                _ => null,
            };
            if (part is null)
            {
                result.AddError($"--parts takes entities, quotes, offices and coreference, not “{name}”.");
            }

            parts |= part ?? AnalysisParts.None;
        }

        return parts;
    }

    public static int Threads(ArgumentResult result) => Number(result, "threads", 1, 1024);

    public static int Number(ArgumentResult result, string option, int least, int most)
    {
        var value = result.Tokens[0].Value;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        result.AddError(string.Create(CultureInfo.InvariantCulture, $"--{option} is a number from {least} to {most}, not “{value}”."));
        return least;
    }
}
