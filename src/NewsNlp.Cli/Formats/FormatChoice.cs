using NewsNlp.Cli.Analyze;

namespace NewsNlp.Cli.Formats;

/// <summary>Finds the written form that was asked for, or the one that fits where the output goes.</summary>
internal static class FormatChoice
{
    public static IDocumentFormat Of(AnalyzeSettings settings, ToolConsole console) =>
        (settings.Format ?? Default(settings, console)) switch
        {
            OutputFormat.Jsonl => new JsonFormat(lines: true),
            OutputFormat.Html => new HtmlFormat(),
            OutputFormat.Conll => new ConllFormat(),
            OutputFormat.Text => new TextFormat(settings.Out is null && console.IsOutTerminal, console.Width),
            _ => new JsonFormat(lines: false),
        };

    private static OutputFormat Default(AnalyzeSettings settings, ToolConsole console)
    {
        if (settings.Out is null)
        {
            return console.IsOutTerminal ? OutputFormat.Text : OutputFormat.Json;
        }

        return Path.GetExtension(settings.Out).ToLowerInvariant() switch
        {
            ".jsonl" => OutputFormat.Jsonl,
            ".txt" => OutputFormat.Text,
            ".html" or ".htm" => OutputFormat.Html,
            ".conll" => OutputFormat.Conll,
            _ => OutputFormat.Json,
        };
    }
}
