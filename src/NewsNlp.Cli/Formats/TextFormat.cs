using Spectre.Console;
using NewsNlp.Cli.Display;

namespace NewsNlp.Cli.Formats;

/// <summary>For a reader: people and their offices, then who said what.</summary>
/// <param name="terminal">Whether the writer is a terminal, and colours may be used.</param>
/// <param name="width">Columns to keep within.</param>
internal sealed class TextFormat(bool terminal, int width) : IDocumentFormat
{
    public string Ending => ".txt";

    public bool HoldsMany => true;

    public void Write(TextWriter writer, NewsDocument document) => ArticleView.Write(new Page(ConsoleOf(writer), width), document);

    public void WriteError(TextWriter writer, string id, string error)
    {
    }

    private IAnsiConsole ConsoleOf(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            // Detection honours NO_COLOR and terminals that know no colours.
            Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });

        // Lines are laid out to the width by hand; the console must not break them a second time.
        console.Profile.Width = 10_000;
        return console;
    }
}
