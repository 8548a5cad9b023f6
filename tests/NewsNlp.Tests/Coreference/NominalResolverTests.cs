using NewsNlp.Documents;
using NewsNlp.Tests.Drafting;

namespace NewsNlp.Tests.Coreference;

public sealed class NominalResolverTests
{
    [Theory]
    [InlineData("French President Ada Reed came. The president slept.", "Ada Reed = The president")]
    [InlineData("Foreign Minister Ada Reed came. The minister slept.", "Ada Reed = The minister")]
    [InlineData("Ada Reed, the French president, slept. The president woke.", "Ada Reed = The president")]
    [InlineData("Ada Reed, a lawyer, slept. The lawyer woke.", "Ada Reed = The lawyer")]
    [InlineData("Ada Reed, 61, a retired bridge weigher, slept. The weigher woke.", "Ada Reed = The weigher")]
    [InlineData("Ada Reed, a weigher, slept. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. The weigher woke.", "Ada Reed = The weigher")]
    [InlineData("The owner of the hives, Ada Reed, slept. The owner woke.", "Ada Reed = The owner")]
    [InlineData("They saw the lawyer Ada Reed there. The lawyer slept.", "Ada Reed = The lawyer")]
    [InlineData("US President Ada Reed came. The US official slept.", "Ada Reed = The US official")]
    [InlineData("The foreign minister slept. It rained. Ada Reed, the foreign minister, came.", "The foreign minister = Ada Reed")]
    public void Resolve_PhraseForANamedPerson_JoinsTheChain(string text, string chains) => Read(text).Chains().Should().Be(chains);

    [Theory]
    [InlineData("Ada Reed, a lawyer, slept.")]
    [InlineData("Ada Reed, the French president, slept.")]
    public void Resolve_PhraseBesideAName_IsNoMention(string text) => Read(text).Nominals().Should().BeEmpty();

    [Theory]
    [InlineData("French President Ada Reed came. A president slept.")]
    [InlineData("French President Ada Reed came. The Peruvian president slept.")]
    [InlineData("President Ada Reed came. The Peruvian president slept.")]
    [InlineData("French President Ada Reed came. The former president slept.")]
    [InlineData("Foreign Minister Ada Reed came. The finance minister slept.")]
    [InlineData("Foreign Minister Ada Reed met Finance Minister Tom Zorb. The minister slept.")]
    [InlineData("Ada Reed came. The lawyer slept.")]
    [InlineData("French President Ada Reed came. The Peruvian official slept.")]
    [InlineData("The owner of the hives, Ada Reed, slept. The hives burnt.")]
    [InlineData("In a joint note Ada Reed agreed. The note was long.")]
    public void Resolve_PhraseForSomebodyElse_OpensItsOwnChain(string text) => Read(text).Chains().Should().BeEmpty();

    private static Doc Read(string text)
    {
        var doc = Doc.Read(text, SmallWorld.Gazetteer).WithChains();
        doc.Draft.Chains.RemoveAll(static c => c.Type != EntityType.Person);
        return doc;
    }

    [Theory]
    [InlineData("Three herders came. Rain fell. The herders slept.", "Three herders = The herders")]
    [InlineData("Eleven watchmen came. Rain fell. The watchmen slept.", "Eleven watchmen = The watchmen")]
    [InlineData("A crew of many came. Rain fell. The crew slept.", "A crew = The crew")]
    [InlineData("Prince {P Harry} came. Rain fell. The prince slept.", "Harry = The prince")]
    public void Resolve_SameNoun_IsTheSame(string text, string chains) => Doc.Of(text).WithChains().Chains().Should().Be(chains);

    [Theory]
    [InlineData("Three herders came. Two herders left. The herders slept.")]
    [InlineData("Three herders came. Five herders slept.")]
    public void Resolve_SeveralOfTheNoun_IsLeftAlone(string text) => Doc.Of(text).WithChains().Chains().Should().BeEmpty();
}
