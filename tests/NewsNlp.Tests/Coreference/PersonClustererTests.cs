using NewsNlp.Tests.Drafting;

namespace NewsNlp.Tests.Coreference;

public sealed class PersonClustererTests
{
    [Theory]
    [InlineData("{P Ada Reed} came. {P Reed} left.", "Ada Reed = Reed")]
    [InlineData("{P Ada Reed} came. {P Ada M. Reed} left. {P Reed} slept.", "Ada Reed = Ada M. Reed = Reed")]
    [InlineData("{P Reed} came. {P Ada Reed} left.", "Reed = Ada Reed")]
    [InlineData("{P Hugo Solano Vidal} came. {P Solano} left.", "Hugo Solano Vidal = Solano")]
    [InlineData("{P Ada Reed} came. {P Ada} left.", "Ada Reed = Ada")]
    public void Run_FormsOfOneName_AreOneChain(string text, string chains) => Doc.Of(text).WithChains().Chains().Should().Be(chains);

    [Theory]
    [InlineData("{P Ada Reed} came. {P Tom Reed} left.")]
    [InlineData("{P Jimmy Morales} came. {P Carlos Morales} left.")]
    [InlineData("{P Ada Reed} came. {P Tom Vale} left.")]
    [InlineData("{P Ada Reed} came. Mr. {P Reed} left.")]
    public void Run_NamesOfTwoPeople_StayTwo(string text) => Doc.Of(text).WithChains().Chains().Should().BeEmpty();

    [Fact]
    public void Run_BareSurnameOfTwoPeople_GoesToTheOneMuchNearer() =>
        Doc.Of("{P Jimmy Morales} came. " + string.Concat(Enumerable.Repeat("Nobody else was there. ", 8)) + "{P Carlos Morales} left. {P Morales} slept.")
            .WithChains().Chains().Should().Be("Carlos Morales = Morales");

    [Fact]
    public void Run_BareSurnameOfTwoPeopleSideBySide_GoesToNeither() =>
        Doc.Of("{P Jimmy Morales} came. {P Carlos Morales} left. {P Morales} slept.").WithChains().Chains().Should().BeEmpty();

    [Theory]
    [InlineData("{P Ada Reed} met {P Tom Reed}. Mrs. {P Reed} left.", "Ada Reed = Reed")]
    [InlineData("{P Tom Reed} met {P Ada Reed}. Mr. {P Reed} left.", "Tom Reed = Reed")]
    public void Run_TitleOfASurname_ChoosesByGender(string text, string chains) => Doc.Of(text).WithChains().Chains().Should().Be(chains);

    [Fact]
    public void Run_SurnameThatEndsOneNameAndBeginsAnother_GoesToTheOneItEnds() =>
        Doc.Of("{P Reed Vale} came. {P Ada Reed} left. {P Tom Zorb} slept. {P Reed} ate.").WithChains().Chains().Should().Be("Ada Reed = Reed");

    [Fact]
    public void Run_OnlyNameGivenTwice_IsOnePerson()
    {
        var doc = Doc.Of("{P Jutta Kemper} slept. One gave her name as {P Jutta}. Rain fell. Later she gave her name as {P Jutta}.").WithChains();

        doc.Find("Jutta", 1).Chain.Should().BeSameAs(doc.Find("Jutta").Chain).And.NotBeSameAs(doc.Find("Jutta Kemper").Chain);
    }
}
