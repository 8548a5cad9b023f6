using NewsNlp.Cli.Evaluate;

namespace NewsNlp.English.Tests.Lookup;

/// <summary>
/// The questions and sentences of <c>Cases/officials</c>: invented texts about real posts and countries. The dev files
/// were read while the rules were made; the test files were written and read by others, and are only scored.
/// </summary>
public sealed class GoldenOfficialsTests
{
    private static readonly NewsPipeline News = NewsPipeline.CreateEnglish();

    [Theory]
    [InlineData("dev", 350, 110)]
    [InlineData("test", 120, 30)]
    public void Offices_Questions_AreAnsweredOrLeftOpen(string part, int questions, int nobody)
    {
        var score = OfficeScore.Of(News, OfficeQuestion.Read(File($"offices.{part}.jsonl")));

        score.Total.Should().BeGreaterThanOrEqualTo(questions);
        score.Nobody.Should().BeGreaterThanOrEqualTo(nobody);
        Share(score.Right, score.Asked).Should().BeGreaterThanOrEqualTo(0.92, Missed(part, score));
        Share(score.RightOfCovered, score.Covered).Should().BeGreaterThanOrEqualTo(0.92, Missed(part, score));
        Share(score.Wrong, score.Total).Should().BeLessThanOrEqualTo(0.02, Missed(part, score));
        Share(score.Abstained, score.Nobody).Should().BeGreaterThanOrEqualTo(0.95, Missed(part, score));
    }

    [Theory]
    [InlineData("dev", 230, 0.97, 0.93)]
    [InlineData("test", 100, 0.97, 0.9)]
    public void Countries_Sentences_NameTheirCountriesAndNoOthers(string part, int sentences, double right, double left)
    {
        var read = CountrySentence.Read(File($"countries.{part}.jsonl"));
        var score = CountryScore.Of(News, read);

        read.Should().HaveCountGreaterThanOrEqualTo(sentences);
        Share(score.Right, score.Named).Should().BeGreaterThanOrEqualTo(right, Errors(part, score));
        Share(score.LeftAlone, score.Others).Should().BeGreaterThanOrEqualTo(left, Errors(part, score));
    }

    [Fact]
    public void Offices_Questions_SpanAHundredStatesAndAllYears()
    {
        var questions = OfficeQuestion.Read(File("offices.dev.jsonl"));

        questions.Select(static q => q.Polity).Distinct().Should().HaveCountGreaterThan(100);
        questions.Select(static q => q.Day.Year).Distinct().Should().HaveCountGreaterThanOrEqualTo(27);
        questions.Select(static q => q.Id).Should().OnlyHaveUniqueItems();
    }

    private static FileInfo File(string name) => new(Path.Combine(AppContext.BaseDirectory, "Cases", "officials", name));

    private static double Share(int part, int whole) => (double)part / whole;

    // The test files are not shown, so that nobody writes rules for them.
    private static string Errors(string part, CountryScore score) => part == "test" ? "the test sentences" : string.Join("; ", score.Errors);

    private static string Missed(string part, OfficeScore score) => part == "test" ? "the test questions" : string.Join("; ", score.Answers.Where(static a => a.Outcome != "right").Select(static a => $"{a.Question.Id} {a.Outcome} {a.Given}"));
}
