using NewsNlp.Tests.Drafting;

namespace NewsNlp.Tests.Coreference;

public sealed class NameClustererTests
{
    [Theory]
    [InlineData("{O World Rail Organization} met. The {O WRO} agreed.", "World Rail Organization = WRO")]
    [InlineData("The {O WRO} met. {O World Rail Organization} agreed.", "WRO = World Rail Organization")]
    [InlineData("{O Norvik Rail} met. {O Norvik} agreed.", "Norvik Rail = Norvik")]
    [InlineData("{O Norvik Supreme Court} met. {O Supreme Court} agreed.", "Norvik Supreme Court = Supreme Court")]
    [InlineData("{O U.N.} staff met. {O UN} staff left.", "U.N. = UN")]
    [InlineData("{L Zorb} is far. {L Zorb} is old.", "Zorb = Zorb")]
    public void Run_FormsOfOneName_AreOneChain(string text, string chains) => Doc.Of(text).WithChains().Chains().Should().Be(chains);

    [Theory]
    [InlineData("{O Norvik Rail} met. {O Norvik Bank} agreed.")]
    [InlineData("{L Zorb} is far. {O Zorb} is old.")]
    [InlineData("{O Norvik Rail} met. {O Rail} agreed.")]
    [InlineData("{O Norvik Rail} met {O Norvik Bank}. {O Norvik} agreed.")]
    public void Run_NamesThatMayBeTwo_StayTwo(string text) => Doc.Of(text).WithChains().Chains().Should().BeEmpty();

    [Fact]
    public void Run_TwoNamesOfACountry_AreOneChain()
    {
        var doc = Doc.Of("{C US} and {C United States} are one.");
        doc.Find("US").CountryCode = "US";
        doc.Find("United States").CountryCode = "US";

        doc.WithChains().Chains().Should().Be("US = United States");
    }

    [Fact]
    public void Run_CountryAndItsPeople_StayTwo()
    {
        var doc = Doc.Of("{C France} and the {N French} are two.");
        doc.Find("France").CountryCode = "FR";
        doc.Find("French").CountryCode = "FR";

        doc.WithChains().Chains().Should().BeEmpty();
    }
}
