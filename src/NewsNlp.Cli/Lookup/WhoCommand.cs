using System.CommandLine;
using NewsNlp.Cli.Analyze;

namespace NewsNlp.Cli.Lookup;

/// <summary>The verb <c>who</c>: who held an office on a day, or which offices a person held.</summary>
internal static class WhoCommand
{
    private const int Most = 20;

    public static Command Create(ToolConsole console, Func<NewsPipeline> createPipeline)
    {
        var office = new Argument<string>("OFFICE") { Description = "An office as news write it (\"foreign minister\", \"US Secretary of State\"), or a person's name." };
        var country = new Option<string?>("--country") { Description = "The state or body, as a code or a name, where the office does not name it.", HelpName = "GT|Guatemala" };
        var date = new Option<DateOnly?>("--date") { Description = "The day; without it, all holders known are listed.", HelpName = "YYYY-MM-DD", CustomParser = result => OptionValues.Day(result) };
        var name = new Option<string?>("--name") { Description = "The holder's name or surname, to choose among several.", HelpName = "NAME" };
        var json = new Option<bool>("--json") { Description = "Write JSON." };
        var command = new Command("who", "Tells who held an office on a day, or which offices a person held.") { office, country, date, name, json };
        command.SetAction(parsed => Run(
            console, createPipeline().Officials, parsed.GetRequiredValue(office), parsed.GetValue(country), parsed.GetValue(date), parsed.GetValue(name), parsed.GetValue(json)));
        return command;
    }

    private static int Run(ToolConsole console, Officials officials, string office, string? country, DateOnly? date, string? name, bool json)
    {
        HolderList holders;
        try
        {
            holders = officials.Holders(office, country, date, name);
        }
        catch (ArgumentException error)
        {
            throw new ToolException(ExitCode.Usage, error.Message.Split(" (Parameter")[0]);
        }

        IReadOnlyList<Official> people = holders.Count == 0 && holders.Office.Type is null && country is null ? officials.Find(office) : [];
        if (json)
        {
            LookupJson.Write(console.Out, office, holders, people);
        }
        else if (people.Count > 0)
        {
            WritePeople(console.Out, people);
        }
        else
        {
            WriteHolders(console.Out, holders);
        }

        return ExitCode.Fine;
    }

    private static void WriteHolders(TextWriter output, HolderList holders)
    {
        output.WriteLine(holders.Holder is { } holder ? LookupText.Of(holder) : $"nobody: {holders.Reason}");
        foreach (var other in holders.Where(tenure => tenure != holders.Holder).Take(Most))
        {
            output.WriteLine("  " + LookupText.Of(other));
        }
    }

    private static void WritePeople(TextWriter output, IReadOnlyList<Official> people)
    {
        foreach (var person in people.Where(person => person.Score >= people[0].Score - 0.05).Take(Most))
        {
            output.WriteLine($"{person.Name} ({person.Id})");
            foreach (var tenure in person.Tenures)
            {
                output.WriteLine("  " + LookupText.PostOf(tenure));
            }
        }
    }
}
