using NewsNlp.Tests.Drafting;

namespace NewsNlp.Tests.Coreference;

public sealed class PronounRankerTests
{
    [Theory]
    [InlineData("{P Ada Reed} came. She slept.", "Ada Reed = She")]
    [InlineData("{P Ada Reed} met {P Tom Vale}. She slept.", "Ada Reed = She")]
    [InlineData("{P Ada Reed} met {P Tom Vale}. He slept.", "Tom Vale = He")]
    [InlineData("{P Tom Vale} came. It rained. He slept.", "Tom Vale = He")]
    [InlineData("{P Tom Vale} sold his house.", "Tom Vale = his")]
    [InlineData("{P Luc Zorb} came in. Later {P Tom Vale} came in. He slept.", "Tom Vale = He")]
    [InlineData("In his speech, {P Tom Vale} thanked many.", "his = Tom Vale")]
    [InlineData("{P Tom Vale} came in. Later {P Luc Zorb}, his driver for years, slept.", "Tom Vale = his")]
    [InlineData("{P Tom Vale} came in. His brother, {P Luc Zorb}, slept.", "Tom Vale = His")]
    [InlineData("{P Tom Vale} hurt himself.", "Tom Vale = himself")]
    [InlineData("{P Tom Vale}, his lawyer said, was late.", "Tom Vale = his")]
    public void Resolve_OneFitsBest_IsChosen(string text, string chains) => Doc.Of(text).WithChains().Chains().Should().Be(chains);

    [Theory]
    [InlineData("{P Ada Reed} came. He slept.")]
    [InlineData("{P Tom Vale} came. It rained. It snowed. It froze. It thawed. It rained. He slept.")]
    [InlineData("{P Tom Vale} asked him then.")]
    [InlineData("{P Tom Vale}, his lawyer for years, was late.")]
    [InlineData("When someone is arrested, he is charged.")]
    [InlineData("{P Tom Vale} knew that when someone is arrested, he is charged.")]
    public void Resolve_NobodyFits_IsLeftAlone(string text) => Doc.Of(text).WithChains().Chains().Should().BeEmpty();

    [Fact]
    public void Resolve_TwoFitAlike_NobodyIsChosen()
    {
        var doc = Doc.Of("{P Luc Zorb} came, and {P Tom Vale} came. He slept.").WithChains();

        doc.Chains().Should().BeEmpty();
        doc.Find("He").Evidence.Should().Contain(static e => e.Rule == "pronoun.unresolved" && e.Detail == "ambiguous");
    }

    [Fact]
    public void Resolve_PronounWithinAQuote_IsNotItsSpeaker()
    {
        var doc = Doc.Of("{P Luc Zorb} came. “He is late,” {P Tom Vale} said.").WithQuote("“He is late,”", "Tom Vale").WithChains();

        doc.Chains().Should().Be("Luc Zorb = He");
    }

    [Fact]
    public void Resolve_FirstPersonWithinAQuote_IsItsSpeaker()
    {
        var doc = Doc.Of("{P Luc Zorb} came. “I am late,” {P Tom Vale} said.").WithQuote("“I am late,”", "Tom Vale").WithChains();

        doc.Chains().Should().Be("I = Tom Vale");
    }

    [Fact]
    public void Resolve_FirstPersonInATranscriptWithMarksInside_IsItsSpeaker()
    {
        var doc = Doc.Of("{P Tom Vale}: They call it “the well” here. I dug it.").WithQuote("“the well”", "Tom Vale");
        doc.Draft.Quotes[0].Fragments[0] = new TextSpan(doc.Text.IndexOf("They", StringComparison.Ordinal), doc.Text.Length);

        doc.WithChains().Chains().Should().Be("Tom Vale = I");
    }

    [Fact]
    public void Resolve_FirstPersonOutsideOfQuotes_IsNobody() =>
        Doc.Of("{P Tom Vale} came. I slept.").WithChains().Chains().Should().BeEmpty();

    [Fact]
    public void Resolve_EmptyIt_IsNoMention() => Doc.Of("{P Tom Vale} came. It rained.").WithChains().Pronouns().Should().BeEmpty();
}
