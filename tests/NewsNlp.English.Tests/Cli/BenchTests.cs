using System.Text.Json;
using NewsNlp.Cli.Bench;

namespace NewsNlp.English.Tests.Cli;

public sealed class BenchTests : IDisposable
{
    private const string Text = "The French president met Ama Reed in Berlin on Monday. \"We agreed,\" Reed told reporters. She left.";
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Bench_Json_TellsMachineAndEachCall()
    {
        using var json = await BenchAsync("--call", "tokens,all");

        json.RootElement.GetProperty("machine").GetProperty("processor").GetString().Should().NotBeNullOrEmpty();
        json.RootElement.GetProperty("articles").GetInt32().Should().Be(2);
        json.RootElement.GetProperty("textBytes").GetInt32().Should().Be(2 * Text.Length);
        json.RootElement.GetProperty("calls").EnumerateArray().Select(static c => c.GetProperty("call").GetString()).Should().Equal("tokens", "all");
        var (tokens, all) = (json.RootElement.GetProperty("calls")[0], json.RootElement.GetProperty("calls")[1]);
        all.GetProperty("allocatedBytes").GetInt64().Should().BeGreaterThan(tokens.GetProperty("allocatedBytes").GetInt64());
        all.GetProperty("p50Ms").GetDouble().Should().BePositive();
    }

    [Fact]
    public async Task Bench_Stages_AreAllInOrder()
    {
        using var json = await BenchAsync("--call", "tokens", "--stages");

        json.RootElement.GetProperty("stages").EnumerateArray().Select(static s => s.GetProperty("stage").GetString())
            .Should().StartWith(["blocks", "tokens", "sentences"]).And.EndWith(["links", "document", "JSON"]);
    }

    [Fact]
    public void Measure_SeveralThreads_TimesEachArticleInEachRound()
    {
        List<Article> articles = [.. Enumerable.Range(0, 50).Select(static i => new Article("a" + i, Text))];
        var result = new CallMeasurement(ToolRun.EmptyPipeline(), articles, 3).Measure(BenchCall.Json, TimeSpan.Zero, 2, CancellationToken.None);

        result.Latencies.Should().OnlyContain(static time => time > 0);
        result.Latencies.Should().HaveCountGreaterThanOrEqualTo(100).And.BeInAscendingOrder();
    }

    [Fact]
    public async Task Bench_Starts_TimesTheToolInFreshProcesses()
    {
        using var json = await BenchAsync("--call", "tokens", "--starts", "1");

        json.RootElement.GetProperty("coldStartMs").EnumerateArray().Should().ContainSingle().Which.GetDouble().Should().BePositive();
    }

    [Fact]
    public async Task Bench_Table_HasARowOfEachUsualCall()
    {
        var file = _tool.Write("a.txt", Text);
        (await _tool.RunAsync("bench", file, "--warm-up", "0", "--repeats", "1", "--starts", "0")).Should().Be(0);
        _tool.OutLines.Where(static line => line.StartsWith("| ", StringComparison.Ordinal)).Select(static line => line.Split(' ')[1])
            .Should().Equal("call", "entities", "quotes", "all");
    }

    [Theory]
    [InlineData("--call", "nouns", "nouns")]
    [InlineData("--threads", "0", "--threads")]
    [InlineData("--repeats", "many", "--repeats")]
    [InlineData("--stage", "x", "See newsnlp bench --help.")]
    public async Task Bench_WrongOption_OneLineAndExitCode1(string option, string value, string expected)
    {
        (await _tool.RunAsync("bench", _tool.Write("a.txt", Text), option, value)).Should().Be(1);
        _tool.ErrorLines.Should().ContainSingle().Which.Should().Contain(expected);
    }

    [Fact]
    public async Task Bench_BrokenLine_OneLineAndExitCode2()
    {
        (await _tool.RunAsync("bench", _tool.Write("a.jsonl", "{\"id\":\"a\",\"text\":\"Hello.\"}\n{]\n"), "--starts", "0")).Should().Be(2);
        _tool.ErrorLines.Should().ContainSingle().Which.Should().Contain("a.jsonl:2");
    }

    [Theory]
    [InlineData(0.5, 2)]
    [InlineData(0.95, 4)]
    [InlineData(0.25, 1)]
    public void Percentile_FourTimes_IsTheNearestRank(double share, double expected) =>
        new CallResult { Call = BenchCall.All, Cpu = default, Wall = default, Bytes = 0, Latencies = [1, 2, 3, 4] }.Percentile(share).Should().Be(expected);

    private async Task<JsonDocument> BenchAsync(params string[] options)
    {
        string[] usual = ["bench", _tool.Write("a.txt", Text), _tool.Write("b.txt", Text), "--json", "--warm-up", "0", "--repeats", "1"];
        string[] starts = options.Contains("--starts") ? [] : ["--starts", "0"];
        (await _tool.RunAsync(NewsPipeline.CreateEnglish, "", [.. usual, .. starts, .. options])).Should().Be(0, _tool.Error);
        return JsonDocument.Parse(_tool.Out);
    }
}
