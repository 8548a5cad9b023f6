using System.Text;
using Spectre.Console;
using StyledText = Spectre.Console.Text;

namespace NewsNlp.Cli;

/// <summary>The three streams of the tool and what stands behind them; tests put their own here.</summary>
internal sealed class ToolConsole : IDisposable
{
    private const int PlainWidth = 80;
    private const int WidestLine = 100;

    /// <summary>Where a live display is drawn on standard error; null while there is none.</summary>
    private IAnsiConsole? _live;

    public required Stream In { get; init; }

    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    public bool IsInTerminal { get; init; }

    public bool IsOutTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    /// <summary>Columns of standard output.</summary>
    public int Width { get; init; } = PlainWidth;

    public static ToolConsole OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.OutputEncoding = utf8;
        var terminal = !Console.IsOutputRedirected;
        return new ToolConsole
        {
            In = Console.OpenStandardInput(),
            Out = terminal ? Console.Out : new StreamWriter(Console.OpenStandardOutput(), utf8, 1 << 16) { NewLine = "\n" },
            Error = Console.Error,
            IsInTerminal = !Console.IsInputRedirected,
            IsOutTerminal = terminal,
            IsErrorTerminal = !Console.IsErrorRedirected,
            Width = terminal && Console.WindowWidth is var width and > 0 ? Math.Clamp(width, 40, WidestLine) : PlainWidth,
        };
    }

    /// <summary>Tells the user one thing, on one line.</summary>
    public void Report(string message)
    {
        var line = "newsnlp: " + message.ReplaceLineEndings(" ");
        if (_live is { } live)
        {
            live.Write(new StyledText(line + "\n"));
        }
        else
        {
            Error.WriteLine(line);
        }
    }

    /// <summary>Runs the work under a progress bar on standard error.</summary>
    /// <param name="total">The sum of all steps that the work will report.</param>
    /// <param name="work">Is given a function that takes a step and the number of articles done.</param>
    public async Task WithProgressAsync(double total, Func<Action<double, int>, Task> work)
    {
        _live = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Error) });
        try
        {
            await _live.Progress().AutoClear(true).StartAsync(async context =>
            {
                var task = context.AddTask("Reading", maxValue: Math.Max(total, 1));
                await work((step, done) =>
                {
                    task.Increment(step);
                    task.Description = done == 1 ? "1 article" : $"{done} articles";
                }).ConfigureAwait(false);
            }).ConfigureAwait(false);
        }
        finally
        {
            _live = null;
        }
    }

    public void Dispose() => Out.Flush();
}
