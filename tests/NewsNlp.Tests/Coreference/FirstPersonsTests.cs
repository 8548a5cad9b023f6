using NewsNlp.Tests.Drafting;

namespace NewsNlp.Tests.Coreference;

public sealed class FirstPersonsTests
{
    [Fact]
    public void Resolve_QuoteAloneInItsParagraph_IsSpokenByWhoActedBefore()
    {
        var doc = Doc.Of("{P Tom Vale} climbed down.\n\n“I smelt it early.”").WithQuote("“I smelt it early.”", null).WithChains();

        doc.Chains().Should().Be("Tom Vale = I");
        doc.Draft.Quotes[0].SpeakerMention.Should().Be(doc.Find("Tom Vale"));
    }

    [Theory]
    [InlineData("{P Tom Vale} climbed down.\n\nThere were signs: “I smelt it early.”")]
    [InlineData("{P Tom Vale} climbed down. It rained. It snowed. It rained.\n\n“I smelt it early.”")]
    [InlineData("They saw {P Tom Vale}.\n\n“I smelt it early.”")]
    public void Resolve_QuoteThatNobodyNearSpeaks_IsLeftAlone(string text) =>
        Doc.Of(text).WithQuote("“I smelt it early.”", null).WithChains().Chains().Should().BeEmpty();
}
