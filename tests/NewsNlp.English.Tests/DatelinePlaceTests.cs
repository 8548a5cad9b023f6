namespace NewsNlp.English.Tests;

/// <summary>Capitals with a dash behind them at the start of a block: a place only where they name one.</summary>
public sealed class DatelinePlaceTests
{
    private static readonly NewsPipeline News = NewsPipeline.CreateEnglish();

    [Theory]
    [InlineData("NATO - The alliance will send ships to the gulf, its chief said on Monday.", "NATO")]
    [InlineData("MERKEL - The chancellor will send ships to the gulf, an aide said on Monday.", "MERKEL")]
    [InlineData("NATO -- The alliance will send ships to the gulf, its chief said on Monday.", "NATO")]
    [InlineData("MERKEL — The chancellor will send ships to the gulf, an aide said on Monday.", "MERKEL")]
    [InlineData("UNICEF - The agency will send food to the north, its chief said on Monday.", "UNICEF")]
    public void ExtractEntities_BodyOrPersonBeforeADash_IsNoPlace(string text, string name) =>
        News.ExtractEntities(text).Should().NotContain(m => m.Text == name && m.Type == EntityType.Location);

    [Theory]
    [InlineData("SYDNEY - The premier will send ships to the gulf, an aide said on Monday.", "SYDNEY")]
    [InlineData("ADELAIDE - The governor will send help to the north, an aide said on Monday.", "ADELAIDE")]
    [InlineData("SYDNEY --The premier will send ships to the gulf, an aide said on Monday.", "SYDNEY")]
    [InlineData("SYDNEY (Reuters) - The premier will send ships to the gulf, an aide said.", "SYDNEY")]
    [InlineData("GOROKA, July 21 - The governor will send help to the north, an aide said.", "GOROKA")]
    public void ExtractEntities_TownBeforeADash_IsAPlace(string text, string name) =>
        News.ExtractEntities(text).Should().ContainSingle(m => m.Text == name).Which.Type.Should().Be(EntityType.Location);
}
