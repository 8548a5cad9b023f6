namespace NewsNlp.English.Tests.Cli;

public sealed class EvaluateChainsTests : IDisposable
{
    private const string Text = "Tom Vale met Ada Reed on Monday. She said that he was late.";

    private readonly ToolRun _tool = new();
    private readonly string _file = Path.GetTempFileName();

    public void Dispose()
    {
        _tool.Dispose();
        File.Delete(_file);
    }

    [Fact]
    public async Task Gap_PronounOfOneOfTheTwo_IsRight()
    {
        await GapAsync(isA: false, isB: true);

        _tool.OutLines.Should().Contain("female     100.0  100.0  100.0       1      0       0       0");
        _tool.OutLines.Should().Contain("male         0.0    0.0    0.0       0      0       0       0");
    }

    [Fact]
    public async Task Gap_PronounOfTheOther_IsWrongAndTold()
    {
        await GapAsync(isA: true, isB: false);

        _tool.OutLines.Should().Contain("female       0.0    0.0    0.0       0      1       0       0");
        _tool.OutLines.Should().Contain(static line => line.StartsWith("other\ttest-1\tShe = Tom Vale, ours Ada Reed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Gap_LineOfAnotherForm_IsAnError()
    {
        File.WriteAllText(_file, "ID\tText\ntest-1\tNo pronoun\n");

        (await _tool.RunAsync(NewsPipeline.CreateEnglish, "", "evaluate", "gap", _file)).Should().Be(2);
    }

    [Theory]
    [InlineData("nine", "0", "the offset of “She” is no number: nine")]
    [InlineData("-1", "0", "the offset of “She” is no number: -1")]
    [InlineData("33", "58", "“Tom Vale” at 58 reaches beyond the text of 59 characters.")]
    public async Task Gap_OffsetThatTheTextDoesNotHave_IsToldInOneLine(string pronoun, string name, string expected)
    {
        File.WriteAllText(_file, $"ID\tText\ntest-1\t{Text}\tShe\t{pronoun}\tTom Vale\t{name}\tFALSE\tAda Reed\t13\tTRUE\t-\n");

        (await _tool.RunAsync("evaluate", "gap", _file)).Should().Be(2);
        _tool.ErrorLines.Should().Equal("newsnlp: test-1: " + expected);
    }

    [Theory]
    [InlineData("gap")]
    [InlineData("coref")]
    [InlineData("quotes")]
    [InlineData("names")]
    [InlineData("offices")]
    [InlineData("countries")]
    [InlineData("--corpus")]
    public async Task Evaluate_MissingFile_OneLineAndExitCode1(string layer)
    {
        (await _tool.RunAsync("evaluate", layer, "no-such.tsv")).Should().Be(1);
        _tool.ErrorLines.Should().Equal("newsnlp: no such file: no-such.tsv");
    }

    [Fact]
    public async Task Evaluate_WrongOption_NamesTheVerbThatHelps()
    {
        (await _tool.RunAsync("evaluate", "gap", _file, "--errors", "many")).Should().Be(1);
        _tool.ErrorLines.Should().ContainSingle().Which.Should().EndWith(" See newsnlp evaluate gap --help.");
    }

    [Fact]
    public async Task Coref_ChainsAsOurs_ArePerfect()
    {
        await CorefAsync("Tom:(1", "Vale:1)", "met:_", "Ada:(2", "Reed:2)", "on:_", "Monday:_", ".:_", "She:(2)", "said:_", "that:_", "he:(1)", "was:_", "late:_", ".:_");

        _tool.OutLines.Should().Contain("exact              B³    100.0  100.0  100.0");
    }

    [Fact]
    public async Task Coref_LongerPhrase_CountsWithinItOnly()
    {
        await CorefAsync("The:(1", "driver:_", "Tom:_", "Vale:1)", "met:_", "Ada:(2", "Reed:2)", ".:_", "She:(2)", "said:_", "that:_", "he:(1)", "was:_", "late:_", ".:_");

        _tool.OutLines.Should().Contain("within the phrase  B³    100.0  100.0  100.0");
        _tool.OutLines.Should().NotContain("exact              B³    100.0  100.0  100.0");
    }

    [Fact]
    public async Task Coref_MentionThatWasNotOpened_IsAnError()
    {
        File.WriteAllText(_file, "0\tTom\t1)\n");

        (await _tool.RunAsync(NewsPipeline.CreateEnglish, "", "evaluate", "coref", _file)).Should().Be(2);
        _tool.ErrorLines.Should().ContainSingle().Which.Should().Contain("was not opened");
    }

    private async Task GapAsync(bool isA, bool isB)
    {
        var pronoun = Text.IndexOf("She", StringComparison.Ordinal);
        var other = Text.IndexOf("Ada", StringComparison.Ordinal);
        File.WriteAllText(_file, $"ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL\ntest-1\t{Text}\tShe\t{pronoun}\tTom Vale\t0\t{Told(isA)}\tAda Reed\t{other}\t{Told(isB)}\t-\n");
        (await _tool.RunAsync(NewsPipeline.CreateEnglish, "", "evaluate", "gap", _file, "--errors", "5")).Should().Be(0);
    }

    private async Task CorefAsync(params string[] tokens)
    {
        File.WriteAllLines(_file, tokens.Select(static (token, i) => $"{i}\t{token.Replace(":", "\t", StringComparison.Ordinal)}").Prepend("# begin document"));
        (await _tool.RunAsync(NewsPipeline.CreateEnglish, "", "evaluate", "coref", _file)).Should().Be(0);
    }

    private static string Told(bool value) => value ? "TRUE" : "FALSE";
}
