namespace NewsNlp.English.Tests;

/// <summary>Where the tagger and the rules read one name differently.</summary>
public sealed class TaggerMergeTests
{
    private static readonly NewsPipeline News = NewsPipelineBuilder.English().Build();

    [Theory]
    [InlineData("He puts the price of the boiler at EC$40,000, and the school has none of it.", "EC$40,000")]
    [InlineData("He has put his own losses at EC$11,200, for rope, wire and nails.", "EC$11,200")]
    [InlineData("The works cost more than Rs 11.4 lakh in May.", "Rs 11.4 lakh")]
    [InlineData("The mill owes the bank 11 million hryvnias for flour.", "11 million hryvnias")]
    public void ExtractEntities_AmountThatTheTaggerCuts_IsWhole(string text, string amount) =>
        News.ExtractEntities(text).Where(static m => m.Type == EntityType.Money).Select(static m => m.Text).Should().Equal(amount);

    [Theory]
    [InlineData("The law was blocked by the Norvik Council - Iran's highest court - in May.", "Norvik Council", "Iran")]
    [InlineData("He left Crane Rail - Portugal was next - in May.", "Crane Rail", "Portugal")]
    public void ExtractEntities_DashBetweenNames_PartsThem(string text, string first, string second) =>
        News.ExtractEntities(text).Where(static m => m.Kind == MentionKind.Named && m.Type != EntityType.Date).Select(static m => m.Text).Should().Equal(first, second);

    [Fact]
    public void Analyze_StateBehindItsCity_IsACountry() =>
        CountriesOf("The port chose Jade Crane of Kaohsiung, Taiwan, over firms from Colombia.", "Taiwan").Should().Equal("TW");

    [Fact]
    public void Analyze_NamesakeOfAStateBehindItsCity_IsNoCountry() =>
        CountriesOf("The mayor of Atlanta, Georgia, met the mayor of Macon, Georgia.", "Georgia").Should().Equal(null, null);

    [Fact]
    public void ExtractEntities_GivenNameBehindOfficeInSmallLetters_BeginsTheHolder() =>
        News.ExtractEntities("In Nampula the deputy director of customs Teresa Rosario Yusufo looked at the bags.").Should().Contain(static m => m.Type == EntityType.Person && m.Text == "Teresa Rosario Yusufo");

    [Theory]
    [InlineData("Israel Ramirez, a baker from Lima, said on Monday that he would stay.", "Person Israel Ramirez")]
    [InlineData("Thunderstorms cut the power in China Grove, North Carolina, for nine hours.", "Location China Grove")]
    public void ExtractEntities_StateThatBeginsAnotherName_IsNotCutOff(string text, string expected) =>
        News.ExtractEntities(text).Select(static m => $"{m.Type} {m.Text}").Should().Contain(expected);

    private static IEnumerable<string?> CountriesOf(string text, string name) =>
        News.Analyze(text).Mentions.Where(m => m.Text == name).Select(static m => m.Type == EntityType.Country ? m.CountryCode : null);
}
