using System.Text;
using System.Text.Json;

namespace NewsNlp.English.Tests.Cli;

public sealed class BatchTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Analyze_Folder_ReadsTextsAndJsonlInOrdinalOrder()
    {
        _tool.Write("b.txt", "B");
        _tool.Write("B.txt", "B");
        _tool.Write("a/z.txt", "Z");
        _tool.Write("c.jsonl", "{\"id\":\"one\",\"text\":\"x\"}\n{\"id\":\"two\",\"text\":\"y\"}\n");
        _tool.Write("skip.md", "no article");
        (await _tool.RunAsync("analyze", _tool.Folder, "--format", "jsonl")).Should().Be(0);
        Field("id").Should().Equal("B.txt", "a/z.txt", "b.txt", "one", "two");
    }

    [Fact]
    public async Task Analyze_BrokenLines_StandInPlaceAndTheRunGoesOn()
    {
        string[] lines =
        [
            "{\"id\":\"first\",\"text\":\"x\"}", "{broken", "", "[1]", "{\"id\":\"no-text\"}", "{\"id\":\"day\",\"text\":\"x\",\"publishedOn\":\"yesterday\"}",
            "{\"id\":\"half\",\"text\":\"\\ud800\"}", "{\"id\":7,\"text\":\"x\"}",
        ];
        var file = _tool.Write("news.jsonl", string.Join('\n', lines));
        (await _tool.RunAsync("analyze", file, "--format", "jsonl", "--threads", "3")).Should().Be(2);
        Field("id").Should().Equal("first", "news.jsonl:2", "news.jsonl:4", "no-text", "day", "half", "7");
        Field("error").Select(e => e is not null).Should().Equal(false, true, true, true, true, true, false);
        _tool.ErrorLines.Should().HaveCount(5).And.OnlyContain(l => l.StartsWith("newsnlp: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Analyze_ErrorObject_HoldsIdAndErrorOnly()
    {
        var file = _tool.Write("news.jsonl", "{broken");
        await _tool.RunAsync("analyze", file, "--format", "jsonl");
        using var json = JsonDocument.Parse(_tool.Out);
        json.RootElement.EnumerateObject().Select(p => p.Name).Should().Equal("id", "error");
    }

    [Fact]
    public async Task Analyze_Days_TheLineWinsOverTheOption()
    {
        var file = _tool.Write(
            "news.jsonl", "{\"text\":\"x\",\"publishedOn\":\"2020-01-02\"}\n{\"text\":\"x\"}\n{\"text\":\"x\",\"publishedOn\":\"2021-03-04T23:59:00Z\"}");
        (await _tool.RunAsync("analyze", file, "--format", "jsonl", "--date", "2019-05-06")).Should().Be(0);
        Field("publishedOn").Should().Equal("2020-01-02", "2019-05-06", "2021-03-04");
        Field("id").Should().Equal("news.jsonl:1", "news.jsonl:2", "news.jsonl:3");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Analyze_ManyArticles_KeepsTheOrder(int threads)
    {
        var lines = Enumerable.Range(0, 200).Select(i => $"{{\"id\":\"a{i}\",\"text\":\"{new string('x', i * 37 % 500)}\"}}");
        var file = _tool.Write("news.jsonl", string.Join('\n', lines));
        (await _tool.RunAsync("analyze", file, "--format", "jsonl", "--threads", $"{threads}")).Should().Be(0);
        Field("id").Should().Equal(Enumerable.Range(0, 200).Select(i => $"a{i}"));
    }

    [Theory]
    [InlineData("One article.\n", new[] { "stdin" })]
    [InlineData("", new[] { "stdin" })]
    [InlineData("\n  {\"id\":\"x\",\"text\":\"y\"}\n{\"text\":\"z\"}", new[] { "x", "stdin:3" })]
    [InlineData("{\"id\":\"x\",\"text\":\"y\"}", new[] { "x" })]
    public async Task Analyze_StandardInput_IsTextOrJsonlByItsFirstCharacter(string input, string[] ids)
    {
        (await _tool.RunWithInputAsync(input, "analyze", "--format", "jsonl")).Should().Be(0);
        Field("id").Should().Equal(ids);
    }

    [Fact]
    public async Task Analyze_InputText_TakesABraceAsText()
    {
        (await _tool.RunWithInputAsync("{not JSON", "analyze", "-", "--input", "text", "--format", "jsonl")).Should().Be(0);
        Field("id").Should().Equal("stdin");
    }

    [Fact]
    public async Task Analyze_OutFolder_WritesAFileAnArticleInsideIt()
    {
        var file = _tool.Write("news.jsonl", "{\"id\":\"../up/a\",\"text\":\"x\"}\n{\"id\":\"same\",\"text\":\"x\"}\n{\"id\":\"same\",\"text\":\"y\"}\n{broken");
        var target = Path.Combine(_tool.Folder, "out") + "/";
        (await _tool.RunAsync("analyze", file, "--out", target, "--format", "html")).Should().Be(2);
        Directory.GetFiles(target).Select(Path.GetFileName).Should().BeEquivalentTo("_up_a.html", "same.html", "same-2.html");
        _tool.Out.Should().BeEmpty();
    }

    [Fact]
    public async Task Analyze_OutFile_TakesTheFormatFromItsEndingAndHasNoByteOrderMark()
    {
        var file = _tool.Write("a.txt", "Peña.");
        var target = Path.Combine(_tool.Folder, "a.conll");
        (await _tool.RunAsync("analyze", file, "--out", target)).Should().Be(0);
        Encoding.UTF8.GetString(await File.ReadAllBytesAsync(target)).Should().StartWith("# id = a.txt");
    }

    [Fact]
    public async Task Analyze_SecondPageIntoOneFile_OneLineAndExitCode1()
    {
        var a = _tool.Write("a.txt", "A");
        var b = _tool.Write("b.txt", "B");
        (await _tool.RunAsync("analyze", a, b, "--format", "html")).Should().Be(1);
        _tool.ErrorLines.Should().ContainSingle().Which.Should().Contain("--out a folder");
    }

    private IEnumerable<string?> Field(string name)
    {
        foreach (var line in _tool.OutLines)
        {
            using var json = JsonDocument.Parse(line);
            yield return json.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
        }
    }
}
