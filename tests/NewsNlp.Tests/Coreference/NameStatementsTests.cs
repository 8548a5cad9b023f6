using NewsNlp.Tests.Drafting;

namespace NewsNlp.Tests.Coreference;

public sealed class NameStatementsTests
{
    [Theory]
    [InlineData("A man came in. The man is {P Tom Vale}.", "A man = The man = Tom Vale")]
    [InlineData("A woman came in. Her name was {P Ada Reed}.", "A woman = Her = Ada Reed")]
    [InlineData("The man who pays for the lock is {P Tom Vale}.", "The man = Tom Vale")]
    [InlineData("A man, who gave his name as {P Tom Vale}, slept.", "A man = his = Tom Vale")]
    [InlineData("The guard, known to all as {P Tom Vale}, slept.", "The guard = Tom Vale")]
    public void Find_SentenceThatTellsTheName_JoinsTheTwo(string text, string chains) => Doc.Of(text).WithChains().Chains().Should().Be(chains);

    [Theory]
    [InlineData("The man was {P Tom Vale}'s brother.")]
    [InlineData("A man asked where the guard was. {P Tom Vale} slept.")]
    [InlineData("The guard said that it was {P Tom Vale}.")]
    [InlineData("The guard saw the lawyer as {P Tom Vale} slept.")]
    public void Find_SentenceThatTellsSomethingElse_JoinsNothing(string text) => Doc.Of(text).WithChains().Chains().Should().BeEmpty();
}
