using NewsNlp.Gazetteers;
using NewsNlp.Models.English;
using NewsNlp.Training.Coverage;

namespace NewsNlp.English.Tests.Gazetteers;

public sealed class CoverageTests
{
    private static readonly Gazetteer Gazetteer = Load();

    [Fact]
    public void Page_Committed_IsWhatTheDataSay()
    {
        var page = File.ReadAllText(Path.Combine(DataFolder.Package, "..", "..", "docs", "coverage.md"));

        page.Should().Be(CoverageReport.PageOf(CoverageCount.Of(Gazetteer, 2026), Gazetteer.Version), "the verb coverage was run after the last change of the data");
    }

    [Theory]
    [InlineData("FR", 2012, 6)]
    [InlineData("MN", 1995, 1)]
    public void Count_StateAndYear_AreThePostsKnown(string code, int year, int least)
    {
        var count = CoverageCount.Of(Gazetteer, 2026);
        var state = count.States.ToList().FindIndex(s => s.Code == code);

        count.PostsOf(state, year).Should().BeGreaterThanOrEqualTo(least);
    }

    [Fact]
    public void Pictures_HaveALineAPostAndAFieldAState()
    {
        var count = CoverageCount.Of(Gazetteer, 2026);

        CoveragePicture.ByYear(count).Should().StartWith("<?xml").And.Contain("interior");
        CoveragePicture.ByState(count).Should().Contain("Zimbabwe").And.Contain("<rect");
    }

    private static Gazetteer Load()
    {
        using var stream = EnglishModel.Open();
        return Gazetteer.Load(stream);
    }
}
