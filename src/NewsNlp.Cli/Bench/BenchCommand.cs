using System.CommandLine;
using System.CommandLine.Parsing;
using NewsNlp.Cli.Analyze;

namespace NewsNlp.Cli.Bench;

/// <summary>The verb <c>bench</c>: declares its options and hands them over.</summary>
internal static class BenchCommand
{
    private static readonly BenchSettings Default = new();

    public static Command Create(ToolConsole console, Func<NewsPipeline> createPipeline)
    {
        var paths = new Argument<string[]>("FILE|DIR|-")
        {
            Description = "Text files, JSONL files, folders of them, or - for standard input; all is held in memory.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(OptionValues.NoOption);
        var calls = new Option<BenchCall[]>("--call")
        {
            Description = "What to measure, separated by commas: tokens (blocks, tokens, sentences), entities, quotes, all, json (all, and its JSON).",
            HelpName = "tokens,entities,quotes,all,json",
            DefaultValueFactory = static _ => [BenchCall.Entities, BenchCall.Quotes, BenchCall.All],
            CustomParser = Calls,
        };
        var date = new Option<DateOnly?>("--date")
        {
            Description = "Day of publication of the articles that do not carry their own.",
            HelpName = "YYYY-MM-DD",
            CustomParser = static result => OptionValues.Day(result),
        };
        var threads = Number("--threads", "Articles to work on at the same time.", Default.Threads, 1, 1024);
        var repeats = Number("--repeats", "Measurements of each call; the median counts.", Default.Repeats, 1, 1000);
        var warmUp = Number("--warm-up", "CPU-seconds of each call before it is measured, more while code is still being compiled.", (int)Default.WarmUp.TotalSeconds, 0, 600);
        var starts = Number("--starts", "Fresh processes that time the first result; 0 for none.", Default.Starts, 0, 100);
        var stages = new Option<bool>("--stages") { Description = "Tell the share of each stage as well." };
        var json = new Option<bool>("--json") { Description = "Write JSON." };
        var command = new Command("bench", "Measures speed and memory on articles of yours, on this machine.") { paths, calls, date, threads, repeats, warmUp, starts, stages, json };
        command.SetAction((parsed, cancellationToken) => new BenchRun(
            new BenchSettings
            {
                Paths = parsed.GetValue(paths) ?? [],
                Calls = parsed.GetValue(calls) ?? [],
                Date = parsed.GetValue(date),
                Threads = parsed.GetValue(threads),
                Repeats = parsed.GetValue(repeats),
                WarmUp = TimeSpan.FromSeconds(parsed.GetValue(warmUp)),
                Starts = parsed.GetValue(starts),
                Stages = parsed.GetValue(stages),
                Json = parsed.GetValue(json),
            },
            console,
            createPipeline).RunAsync(cancellationToken));
        return command;
    }

    private static Option<int> Number(string name, string description, int usual, int least, int most) => new(name)
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => usual,
        CustomParser = result => OptionValues.Number(result, name[2..], least, most),
    };

    private static BenchCall[] Calls(ArgumentResult result)
    {
        var calls = new List<BenchCall>();
        foreach (var name in result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            BenchCall? call = name switch
            {
                "tokens" => BenchCall.Tokens,
                "entities" => BenchCall.Entities,
                "quotes" => BenchCall.Quotes,
                "all" => BenchCall.All,
                "json" => BenchCall.Json,
                _ => null,
            };
            if (call is null)
            {
                result.AddError($"--call takes tokens, entities, quotes, all and json, not “{name}”.");
            }

            calls.Add(call ?? BenchCall.All);
        }

        return [.. calls];
    }
}
