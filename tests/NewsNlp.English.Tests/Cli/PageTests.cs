using NewsNlp.Cli.Display;
using Spectre.Console;

namespace NewsNlp.English.Tests.Cli;

public class PageTests
{
    [Fact]
    public void Words_LongText_BreaksWithinTheWidthUnderTheIndent() => Printed(20, page =>
    {
        page.MoveTo(2);
        page.Piece("1", Style.Plain);
        page.Words("The bridge is safe and the tolls will rise", Style.Plain, 5);
    }).Should().Be("  1  The bridge is\n     safe and the\n     tolls will rise");

    [Fact]
    public void Words_MarkupAndControlCodes_StayText() =>
        Printed(80, page => page.Words("[red]Pay[/] \u001b[31mnow\u0007 :smile:\tplease", Style.Plain, 0))
            .Should().Be("[red]Pay[/] �[31mnow� :smile: please");

    [Fact]
    public void Words_WordWiderThanTheLine_StandsAlone() =>
        Printed(10, page => page.Words("a https://example.org/long b", Style.Plain, 2)).Should().Be("  a\n  https://example.org/long\n  b");

    private static string Printed(int width, Action<Page> print)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = 10_000;
        var page = new Page(console, width);
        print(page);
        page.Flush();
        return writer.ToString();
    }
}
