using System.Text.Json;

namespace NewsNlp.English.Tests.Cli;

public sealed class UsageTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("--date", "22.2.2017", "2017-02-22")]
    [InlineData("--date", "2017-02-30", "2017-02-30")]
    [InlineData("--format", "xml", "json, jsonl, text, html, conll")]
    [InlineData("--parts", "entities,verbs", "verbs")]
    [InlineData("--threads", "0", "--threads")]
    [InlineData("--input", "pdf", "text, jsonl")]
    [InlineData("--frobnicate", "x", "--frobnicate")]
    public async Task Analyze_WrongOption_OneLineAndExitCode1(string option, string value, string expected)
    {
        var file = _tool.Write("a.txt", "Hello.");
        (await _tool.RunAsync("analyze", file, option, value)).Should().Be(1);
        _tool.ErrorLines.Should().ContainSingle().Which.Should().StartWith("newsnlp: ").And.Contain(expected);
        _tool.Out.Should().BeEmpty();
    }

    [Fact]
    public async Task Analyze_MissingFile_OneLineAndExitCode1()
    {
        (await _tool.RunAsync("analyze", "no-such.txt")).Should().Be(1);
        _tool.ErrorLines.Should().Equal("newsnlp: no such file or folder: no-such.txt");
    }

    [Fact]
    public async Task Analyze_MissingFileAmongOthers_DoesTheRestAndExitCode1()
    {
        var a = _tool.Write("a.txt", "Hello.");
        var b = _tool.Write("b.txt", "Bye.");
        (await _tool.RunAsync("analyze", a, "no-such.txt", b, "--format", "jsonl")).Should().Be(1);
        _tool.OutLines.Select(Id).Should().Equal("a.txt", "b.txt");
        _tool.ErrorLines.Should().ContainSingle();
    }

    [Fact]
    public async Task Analyze_FolderWithoutArticles_OneLineAndExitCode1()
    {
        (await _tool.RunAsync("analyze", _tool.Folder)).Should().Be(1);
        _tool.ErrorLines.Should().ContainSingle().Which.Should().Contain("no .txt or .jsonl files");
    }

    [Fact]
    public async Task Analyze_OutIsTheInput_RefusesAndKeepsIt()
    {
        var file = _tool.Write("a.txt", "Hello.");
        (await _tool.RunAsync("analyze", file, "--out", file)).Should().Be(1);
        _tool.Read("a.txt").Should().Be("Hello.");
    }

    [Fact]
    public async Task Analyze_NoModel_OneLineAndExitCode2()
    {
        var file = _tool.Write("a.txt", "Hello.");
        (await _tool.RunAsync(() => throw new ModelFormatException("Expected the data, found none."), "", "analyze", file)).Should().Be(2);
        _tool.ErrorLines.Should().Equal("newsnlp: Expected the data, found none.");
    }

    [Fact]
    public async Task Analyze_UnforeseenFailure_SaysSoAndExitCode3()
    {
        var file = _tool.Write("a.txt", "Hello.");
        (await _tool.RunAsync(() => throw new NotSupportedException("odd"), "", "analyze", file)).Should().Be(3);
        _tool.ErrorLines[0].Should().Be("newsnlp: this is a bug in newsnlp: odd");
    }

    [Fact]
    public async Task Run_NoArguments_ShowsHelpAndExitCode1()
    {
        (await _tool.RunAsync()).Should().Be(1);
        _tool.Out.Should().Contain("analyze");
    }

    [Fact]
    public async Task Run_Version_PrintsOneLineAndExitCode0()
    {
        (await _tool.RunAsync("--version")).Should().Be(0);
        _tool.OutLines.Should().ContainSingle().Which.Should().MatchRegex("^[0-9]+\\.[0-9]+");
    }

    private static string? Id(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("id").GetString();
    }
}
