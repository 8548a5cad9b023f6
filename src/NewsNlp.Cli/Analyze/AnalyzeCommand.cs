using System.CommandLine;
using NewsNlp.Cli.Input;

namespace NewsNlp.Cli.Analyze;

/// <summary>The verb <c>analyze</c>: declares its options and hands them over.</summary>
internal static class AnalyzeCommand
{
    public static Command Create(ToolConsole console, Func<NewsPipeline> createPipeline)
    {
        var paths = new Argument<string[]>("FILE|DIR|-")
        {
            Description = "Text files, JSONL files ({\"id\",\"text\",\"publishedOn\"} a line), folders of them, or - for standard input.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        paths.Validators.Add(OptionValues.NoOption);
        var format = new Option<OutputFormat?>("--format")
        {
            Description = "json (an object an article), jsonl (one line an article), text (for reading), html (a page an article) or conll "
                + "(columns). By default text on a terminal, else what the ending of --out says, else json.",
            HelpName = "json|jsonl|text|html|conll",
            CustomParser = result => OptionValues.Choice<OutputFormat>(result, "format"),
        };
        var input = new Option<InputKind?>("--input")
        {
            Description = "How the articles come. By default, .jsonl files are JSONL, other files text; standard input is JSONL when it begins with {.",
            HelpName = "text|jsonl",
            CustomParser = result => OptionValues.Choice<InputKind>(result, "input"),
        };
        var date = new Option<DateOnly?>("--date")
        {
            Description = "Day of publication of the articles that do not carry their own; without it, offices are not resolved by date.",
            HelpName = "YYYY-MM-DD",
            CustomParser = result => OptionValues.Day(result),
        };
        var parts = new Option<AnalysisParts?>("--parts")
        {
            Description = "What to find, separated by commas; all by default.",
            HelpName = "entities,quotes,offices,coreference",
            CustomParser = result => OptionValues.Parts(result),
        };
        var target = new Option<string?>("--out")
        {
            Description = "Where to write: a file, or a folder (ending in /) for one file an article. Standard output by default.",
            HelpName = "PATH",
        };
        var threads = new Option<int>("--threads")
        {
            Description = "Articles to work on at the same time; one a processor by default.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
            CustomParser = OptionValues.Threads,
        };

        var command = new Command("analyze", "Finds names, offices, quotes and speakers in news articles.")
        {
            paths, format, input, date, parts, target, threads,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var settings = new AnalyzeSettings
            {
                Paths = parsed.GetValue(paths) ?? [],
                Format = parsed.GetValue(format),
                Input = parsed.GetValue(input),
                Date = parsed.GetValue(date),
                Parts = parsed.GetValue(parts) ?? AnalysisParts.All,
                Out = parsed.GetValue(target),
                Threads = parsed.GetValue(threads),
            };
            return new AnalyzeRun(settings, console, createPipeline).RunAsync(cancellationToken);
        });
        return command;
    }
}
