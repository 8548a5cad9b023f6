using System.Text.Json;

namespace NewsNlp.English.Tests.Cli;

public sealed class LookupTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Who_OfficeCountryAndDate_IsTheHolder()
    {
        (await _tool.RunAsync(NewsPipeline.CreateEnglish, "", "who", "foreign minister", "--country", "GT", "--date", "2017-02-22")).Should().Be(0);
        _tool.OutLines[0].Should().StartWith("Carlos Raúl Morales").And.Contain("Guatemala").And.Contain("2014-09-18");
    }

    [Fact]
    public async Task Who_Nobody_TellsWhy()
    {
        (await _tool.RunAsync(NewsPipeline.CreateEnglish, "", "who", "foreign minister", "--date", "2017-02-22")).Should().Be(0);
        _tool.OutLines.Should().Equal("nobody: no state is named");
    }

    [Fact]
    public async Task Who_Json_HasHolderAndCandidates()
    {
        await _tool.RunAsync(NewsPipeline.CreateEnglish, "", "who", "president", "--country", "France", "--date", "2012-05-16", "--json");
        using var json = JsonDocument.Parse(_tool.Out);
        json.RootElement.GetProperty("holder").GetProperty("person").GetString().Should().Be("François Hollande");
        json.RootElement.GetProperty("candidates").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public async Task Who_NameWithoutLetters_IsNobody()
    {
        (await _tool.RunAsync(NewsPipeline.CreateEnglish, "", "who", "finance minister", "--country", "MX", "--date", "2022-01-15", "--name", "\"")).Should().Be(0);
        _tool.OutLines[0].Should().StartWith("nobody");
    }

    [Fact]
    public async Task Who_PersonsName_ListsThePosts()
    {
        await _tool.RunAsync(NewsPipeline.CreateEnglish, "", "who", "Theresa May");
        _tool.Out.Should().Contain("Prime Minister").And.Contain("Home");
    }

    [Theory]
    [InlineData("who", "president", "--country", "Atlantis")]
    [InlineData("who", "president", "--country", "FR", "--date", "yesterday")]
    public async Task Who_WrongCall_IsAUsageError(params string[] args)
    {
        (await _tool.RunAsync(NewsPipeline.CreateEnglish, "", args)).Should().Be(1);
        _tool.ErrorLines.Should().ContainSingle();
    }

    [Theory]
    [InlineData("Ivorian", "Ivorian: of Côte d'Ivoire (CI, CIV, 384), score 0.95")]
    [InlineData("CI", "Côte d'Ivoire: the country Côte d'Ivoire (CI, CIV, 384), score 0.95")]
    [InlineData("nowhere in particular", "no country")]
    public async Task Country_Expression_IsToldInALine(string text, string line)
    {
        (await _tool.RunAsync(NewsPipeline.CreateEnglish, "", "country", text)).Should().Be(0);
        _tool.OutLines[0].Should().Be(line);
    }

    [Fact]
    public async Task Country_Json_HasNamesWithYears()
    {
        await _tool.RunAsync(NewsPipeline.CreateEnglish, "", "country", "Swaziland", "--json");
        using var json = JsonDocument.Parse(_tool.Out);
        var country = json.RootElement.GetProperty("matches")[0].GetProperty("countries")[0];
        country.GetProperty("code").GetString().Should().Be("SZ");
        country.GetProperty("names").EnumerateArray().Should().Contain(static n => n.GetProperty("form").GetString() == "Swaziland" && n.GetProperty("toYear").GetInt32() == 2018);
    }

    [Fact]
    public async Task Evaluate_Questions_AreScored()
    {
        var file = _tool.Write("q.jsonl", "{\"id\":\"a\",\"date\":\"2017-02-22\",\"text\":\"The French president slept.\",\"phrase\":\"president\",\"answer\":\"François Hollande\",\"polity\":\"FR\",\"kind\":\"demonym\"}\n{\"id\":\"b\",\"date\":\"2017-02-22\",\"text\":\"The president slept.\",\"phrase\":\"president\",\"answer\":null,\"kind\":\"null\"}\n");
        (await _tool.RunAsync(NewsPipeline.CreateEnglish, "", "evaluate", "offices", file, "--errors")).Should().Be(0);
        _tool.OutLines.Should().Equal("right\t1 of 1\t100.0 %", "right, of those in the data\t1 of 1\t100.0 %", "nobody, where nobody is meant\t1 of 1\t100.0 %", "wrong\t0 of 2\t0.0 %");
    }
}
