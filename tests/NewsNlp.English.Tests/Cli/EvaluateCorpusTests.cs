using NewsNlp.English.Tests.Annotation;
using NewsNlp.Training.Annotation;
using NewsNlp.Training.Annotation.Checks;
using NewsNlp.Training.Annotation.Gold;

namespace NewsNlp.English.Tests.Cli;

public sealed class EvaluateCorpusTests : IDisposable
{
    private readonly ToolRun _tool = new();
    private readonly string _file = Path.GetTempFileName();

    public void Dispose()
    {
        _tool.Dispose();
        File.Delete(_file);
    }

    [Fact]
    public async Task Evaluate_ArticleThatWeReadRightly_IsPerfect()
    {
        await EvaluateAsync("{nat:PE Peruvian} {off:ros/PE Prime Minister} {per:ros>1 Ana Rosquillo} {cue1 said}: {q1 “Good day to all of you.”} {pro:ros She} left on {date Monday}.");

        Figures("names").Should().Contain("all                  4       4   100.0  100.0  100.0  100.0–100.0");
        Figures("quotes").Should().Contain("Direct               1       1     100.0      100.0      100.0   100.0–100.0");
        Figures("speakers").Should().Contain("Named               1   100.0    0.0   100.0–100.0");
        Figures("chains").Should().Contain("people B³         100.0  100.0  100.0  100.0–100.0");
        Figures("offices").Should().Contain("post and holder      1       1   100.0  100.0  100.0  100.0–100.0");
        Figures("desk").Should().Contain(static line => line.StartsWith("local", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Evaluate_WrongGold_CountsAgainst()
    {
        await EvaluateAsync("{org:ica Ica} slept. {off:vale/PE Mayor} {per:vale Luc Vale} and {per:ros>1 Ana Rosquillo} came. {q1 “Good day to all of you,”} {cue1 said} Vale.");

        Figures("names").Should().Contain(static line => line.StartsWith("Organization         1       0", StringComparison.Ordinal));
        Figures("speakers").Should().Contain(static line => line.StartsWith("Named               1     0.0  100.0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Evaluate_SplitWithoutArticles_IsAnError()
    {
        File.WriteAllText(_file, GoldJson.Write(Sample.Read("Ros left.")) + "\n");
        var other = CorpusSplit.Of("pe-local-01") == "dev" ? "test" : "dev";

        (await _tool.RunAsync(NewsPipeline.CreateEnglish, "", "evaluate", "--corpus", _file, "--split", other)).Should().Be(2);
        _tool.ErrorLines.Should().ContainSingle().Which.Should().Contain("no article");
    }

    [Fact]
    public async Task Evaluate_NothingToEvaluate_IsAUsageError()
    {
        (await _tool.RunAsync(NewsPipeline.CreateEnglish, "", "evaluate")).Should().Be(1);
        _tool.ErrorLines.Should().ContainSingle().Which.Should().Contain("--corpus");
    }

    private async Task EvaluateAsync(string body)
    {
        File.WriteAllText(_file, GoldJson.Write(Sample.Read(body)) + "\n");
        (await _tool.RunAsync(NewsPipeline.CreateEnglish, "", "evaluate", "--corpus", _file)).Should().Be(0);
    }

    // The lines below the head of a table.
    private IEnumerable<string> Figures(string table) => _tool.OutLines.SkipWhile(line => !line.StartsWith(table + " ", StringComparison.Ordinal)).Skip(1).TakeWhile(static line => line.Length > 0);
}
