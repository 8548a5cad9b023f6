using NewsNlp.Tests.Drafting;

namespace NewsNlp.Tests.Coreference;

public sealed class GroupResolverTests
{
    [Theory]
    [InlineData("{O Norvik Rail} cut fares. The company grew.", "Norvik Rail = The company")]
    [InlineData("{O Ministry of Mines} agreed. The ministry grew.", "Ministry of Mines = The ministry")]
    [InlineData("{C Peru} voted. The country waits.", "Peru = The country")]
    [InlineData("{O Norvik Rail} cut its fares.", "Norvik Rail = its")]
    [InlineData("{C Peru} sold its gold.", "Peru = its")]
    [InlineData("The witnesses came. They slept.", "The witnesses = They")]
    [InlineData("{O Norwich Police} came. Rain fell. The force grew.", "Norwich Police = The force")]
    [InlineData("{O Zorb}, a charity in Elmas, grew. Rain fell. The charity sang.", "Zorb = The charity")]
    [InlineData("{O Zorb} sang. {O Zorb} slept. {O Zorb} met {O Norvik}. The company grew.", "Zorb = Zorb = Zorb = The company")]
    [InlineData("{P Tom Vale} and {P Ada Reed} came. Both denied it. The pair sang.", "Both = The pair")]
    [InlineData("{P Tom Vale} and {P Ada Reed} came. They slept. Both denied it.", "They = Both")]
    [InlineData("{P Tom Vale} and {P Ada Reed} came. They slept. They woke.", "They = They")]
    [InlineData("{P Tom Vale} and {P Luc Reed} came. They slept. The two men woke.", "They = The two men")]
    [InlineData("The lawyer {P Tom Vale} and the lawyer {P Luc Reed} came. They slept. The two lawyers woke.", "They = The two lawyers")]
    [InlineData("Two gunmen came. {P Tom Vale} and {P Ada Reed} slept. The two gunmen fled.", "Two gunmen = The two gunmen")]
    [InlineData("{O Zorb} sang. {O Zorb} slept. {O Zorb} met {O Crane Ltd}, a small firm. The firm sang.", "Zorb = Zorb = Zorb | Crane Ltd = The firm")]
    [InlineData("{O Zorb} sang. {O Zorb} slept. {O Zorb} fell, according to research firm {O Crane}. The firm sang.", "Zorb = Zorb = Zorb = The firm")]
    [InlineData("{O Zorb} sang. {O Zorb} slept. {O Zorb} met {O Norvik}. The airline sang.", "Zorb = Zorb = Zorb")]
    [InlineData("{O Rail Regulator} sang. {O Rail Regulator} slept. {O Rail Regulator} met {O Norvik}. The company sang.", "Rail Regulator = Rail Regulator = Rail Regulator")]
    public void Resolve_OneGroupIsNear_IsChosen(string text, string chains) => Doc.Of(text).WithChains().Chains().Should().Be(chains);

    [Theory]
    [InlineData("{O Ministry of Mines} agreed. The company grew.")]
    [InlineData("{O Norvik Rail} cut fares. A company grew.")]
    [InlineData("{C Peru} and {C France} voted. The country waits.")]
    [InlineData("{O Norvik Rail} cut fares. Rain fell. Snow fell. Hail fell. The company grew.")]
    [InlineData("{O Norvik Rail} met, and {O Zorb Bank} met. Its fares fell.")]
    [InlineData("{O Norvik Rail} cut fares. It is clear that rain fell.")]
    [InlineData("{O Norvik Rail} cut fares. It was too late to stop.")]
    [InlineData("The witnesses met the victims. They slept.")]
    [InlineData("{P Tom Vale} met {P Ada Reed}. They slept. They woke.")]
    [InlineData("{P Tom Vale} and {P Ada Reed} came. They slept. The two men woke.")]
    [InlineData("{P Tom Vale} and {P Ada Reed} came. They slept. The two gunmen fled.")]
    [InlineData("{P Tom Vale} and {P Ada Reed} came. Both lawyers slept.")]
    public void Resolve_NoneOrSeveralAreNear_IsLeftAlone(string text) => Doc.Of(text).WithChains().Chains().Should().BeEmpty();

    [Fact]
    public void Resolve_TwoNamesJoinedByAnd_AreTheMembers()
    {
        var doc = Doc.Of("{P Tom Vale} and {P Ada Reed} came. They slept.").WithChains();

        doc.Find("They").Chain!.Members.Should().Equal(doc.Find("Tom Vale").Chain!, doc.Find("Ada Reed").Chain!);
    }
}
