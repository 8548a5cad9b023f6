namespace NewsNlp.English.Tests;

public sealed class OwnNamesTests
{
    private static readonly NewsPipeline News = NewsPipelineBuilder.English()
        .AddGazetteer(
        [
            new GazetteerEntry("port-7", "Quay Seven", EntityType.Location) { Aliases = ["the Old Quay"] },
            new GazetteerEntry("said", "Said Holdings", EntityType.Organization),
            new GazetteerEntry("nvk", "Norvik", EntityType.Organization) { Aliases = ["norvikers"] },
            new GazetteerEntry("fair", "Harbour Fair", EntityType.Miscellaneous) { ValidFrom = new(2015, 1, 1), ValidTo = new(2018, 1, 1) },
        ])
        .Build();

    [Theory]
    [InlineData("The crew will lay its tracks to Quay Seven.", "Location Quay Seven")]
    [InlineData("They met near the Old Quay.", "Location the Old Quay")]
    [InlineData("Shares of Said Holdings rose.", "Organization Said Holdings")]
    [InlineData("Nobody asked the norvikers.", "Organization norvikers")]
    public void ExtractEntities_OwnName_IsFoundWhateverItsWords(string text, string expected) =>
        News.ExtractEntities(text).Select(m => $"{m.Type} {m.Text}").Should().Equal(expected);

    [Fact]
    public void ExtractEntities_LongerNameAroundOwnName_StaysWhole() =>
        News.ExtractEntities("It was found by Lena Norvik.").Select(m => $"{m.Type} {m.Text}").Should().Equal("Person Lena Norvik");

    [Theory]
    [InlineData("2014-12-31", false)]
    [InlineData("2015-01-01", true)]
    [InlineData("2018-01-01", false)]
    [InlineData(null, true)]
    public void Analyze_OwnNameWithDays_HoldsBetweenThem(string? day, bool holds)
    {
        var context = new ArticleContext { PublishedOn = day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", null) };
        News.ExtractEntities("They went to the Harbour Fair.", context).Any(m => m.Explain().Contains("name.own-entry", StringComparison.Ordinal)).Should().Be(holds);
    }

    [Fact]
    public void Analyze_OwnName_GivesItsIdAsTheLink() =>
        News.Analyze("Shares of Said Holdings rose.").Entities.Should().ContainSingle().Which.Link.Should().Be("said");
}
