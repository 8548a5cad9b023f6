using NewsNlp.Tests.Drafting;

namespace NewsNlp.Tests.Coreference;

public sealed class NameAliasesTests
{
    [Theory]
    [InlineData("{P Tom Vale}, known on the quays as '{P Pennan}', slept.", "Tom Vale = Pennan")]
    [InlineData("{P Tom Vale}, whom the welders call “{P Pennan}”, slept.", "Tom Vale = Pennan")]
    [InlineData("The district calls {P Tom Vale} “{P Pennan}” now.", "Tom Vale = Pennan")]
    [InlineData("{P Tom Vale}, who was better known as {P Pennan}, slept.", "Tom Vale = Pennan")]
    [InlineData("They said {P Tom Vale} shot a man known as {P Luc Zorb}.", "a man = Luc Zorb")]
    [InlineData("{P Tom Vale}, a trader known on the quays as “{P Pennan},” slept.", "Tom Vale = Pennan")]
    public void Join_SentenceThatTellsAnotherName_JoinsTheTwo(string text, string chains) => Doc.Of(text).WithChains().Chains().Should().Be(chains);

    [Theory]
    [InlineData("{P Tom Vale} saw the works known as those of {P Luc Zorb}.")]
    [InlineData("{P Tom Vale}, who slept, called {P Luc Zorb}.")]
    [InlineData("{P Tom Vale} served as {P Luc Zorb} slept.")]
    [InlineData("{P Tom Vale}, best known as {P Luc Zorb}'s lawyer, slept.")]
    [InlineData("{P Tom Vale}, a friend of the works known as {P Luc Zorb}, slept.")]
    [InlineData("{P Ada Vale}, known for a role as {P Emma Bovary}, slept.")]
    [InlineData("{P Ada Hale} called {P Tom Vale} “{P Luc Zorb}'s puppet” then.")]
    [InlineData("The district calls {P Tom Vale} “{P Luc Zorb} of the quays” now.")]
    public void Join_SentenceThatTellsSomethingElse_JoinsNothing(string text) => Doc.Of(text).WithChains().Chains().Should().BeEmpty();

    [Fact]
    public void Join_NameGivenByAWoman_IsNoOtherOfThatName() =>
        Doc.Of("{P Jutta Kemper} slept. A woman, who gave her name as {P Jutta}, came.").WithChains().Chains().Should().Be("A woman = her = Jutta");
}
