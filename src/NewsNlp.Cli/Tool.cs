using System.CommandLine;
using System.CommandLine.Parsing;
using NewsNlp.Cli.Analyze;
using NewsNlp.Cli.Bench;
using NewsNlp.Cli.Evaluate;
using NewsNlp.Cli.Lookup;

namespace NewsNlp.Cli;

/// <summary>The command line as a whole: its verbs, and how failures become one line and an exit code.</summary>
internal static class Tool
{
    public static async Task<int> RunAsync(string[] args, ToolConsole console, Func<NewsPipeline> createPipeline)
    {
        var root = CreateRoot(console, createPipeline);

        // A file may be called "@list"; it is not a list of arguments.
        var parsed = root.Parse(args.Length == 0 ? ["--help"] : args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            console.Report(string.Join(" ", parsed.Errors.Select(e => e.Message)) + $" See {NameOf(parsed.CommandResult)} --help.");
            return ExitCode.Usage;
        }

        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = console.Out,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
            };
            var code = await parsed.InvokeAsync(configuration).ConfigureAwait(false);
            await console.Out.FlushAsync().ConfigureAwait(false);
            return args.Length == 0 ? ExitCode.Usage : code;
        }
        catch (ToolException error)
        {
            console.Report(error.Message);
            return error.ExitCode;
        }
        catch (ModelFormatException error)
        {
            console.Report(error.Message);
            return ExitCode.Data;
        }
        catch (OperationCanceledException)
        {
            console.Report("stopped.");
            return ExitCode.Stopped;
        }
#pragma warning disable CA1031 // The last stop before the shell: whatever comes here is a bug, told as one.
        catch (Exception error)
#pragma warning restore CA1031
        {
            console.Report($"this is a bug in newsnlp: {error.Message}");
            await console.Error.WriteLineAsync(error.ToString()).ConfigureAwait(false);
            return ExitCode.Bug;
        }
    }

    // "newsnlp evaluate gap"; the root's own name may be that of the file it runs from.
    private static string NameOf(CommandResult command) => command.Parent is CommandResult parent ? $"{NameOf(parent)} {command.Command.Name}" : "newsnlp";

    private static RootCommand CreateRoot(ToolConsole console, Func<NewsPipeline> createPipeline) =>
        new("Reads news articles: names, offices, quotes and speakers.")
        {
            HelpName = "newsnlp",
            Subcommands =
            {
                AnalyzeCommand.Create(console, createPipeline), EvaluateCommand.Create(createPipeline), WhoCommand.Create(console, createPipeline),
                CountryCommand.Create(console, createPipeline), BenchCommand.Create(console, createPipeline),
            },
        };
}
