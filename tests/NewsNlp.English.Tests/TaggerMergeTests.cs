namespace NewsNlp.English.Tests;

/// <summary>Where the tagger and the rules read one name differently.</summary>
public sealed class TaggerMergeTests
{
    private static readonly NewsPipeline News = NewsPipelineBuilder.English().Build();

    [Theory]
    [InlineData("He puts the price of the boiler at EC$40,000, and the school has none of it.", "EC$40,000")]
    [InlineData("He has put his own losses at EC$11,200, for rope, wire and nails.", "EC$11,200")]
    [InlineData("The works cost more than Rs 11.4 lakh in May.", "Rs 11.4 lakh")]
    public void ExtractEntities_AmountThatTheTaggerCuts_IsWhole(string text, string amount) =>
        News.ExtractEntities(text).Where(static m => m.Type == EntityType.Money).Select(static m => m.Text).Should().Equal(amount);
}
