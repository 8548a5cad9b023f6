using NewsNlp.Tests.Drafting;

namespace NewsNlp.Tests.Coreference;

public sealed class PhraseEndsTests
{
    [Theory]
    [InlineData("A spokeswoman for {O Norvik Cargo} slept.", "A spokeswoman for Norvik Cargo")]
    [InlineData("A man from {L Elmas} came.", "A man from Elmas")]
    [InlineData("The owner of the mooring contract was late.", "The owner of the mooring contract")]
    [InlineData("A guard at the town's gate was asleep.", "A guard at the town's gate")]
    [InlineData("One of the guards was asleep.", "One of the guards")]
    [InlineData("The guard at the gate was asleep.", "The guard")]
    [InlineData("A guard with a hat was asleep.", "A guard")]
    [InlineData("A guard in 2014 was asleep.", "A guard")]
    public void Widen_PhraseForAPerson_EndsWhereItIsClearWhoIsMeant(string text, string nominals) => Doc.Of(text).WithChains().Nominals().Should().Be(nominals);
}
