using NewsNlp.Tests.Drafting;

namespace NewsNlp.Tests.Mentions;

public sealed class NominalFinderTests
{
    [Theory]
    [InlineData("The US official spoke.", "The US official")]
    [InlineData("A police spokesman spoke.", "A police spokesman")]
    [InlineData("The French president spoke.", "The French president")]
    [InlineData("Ada Reed, the French president, spoke.", "the French president")]
    [InlineData("They sold the company then.", "the company")]
    [InlineData("Ada Reed's lawyer spoke.", "Ada Reed's lawyer")]
    [InlineData("The two other witnesses spoke.", "The two other witnesses")]
    [InlineData("Officials said so.", "Officials")]
    [InlineData("They met the lawyer Zorb Blent there.", "")]
    [InlineData("President Ada Reed spoke.", "")]
    [InlineData("They read a company report.", "")]
    public void Run_NounPhrase_IsOneNominal(string text, string nominals) =>
        Doc.Read(text, SmallWorld.Gazetteer).WithNominals().Nominals().Should().Be(nominals);

    [Theory]
    [InlineData("He saw her and its owner.", "He | her | its")]
    [InlineData("I told them myself.", "I | them | myself")]
    [InlineData("US and IT shares fell.", "")]
    public void Run_Pronoun_IsAMention(string text, string pronouns) =>
        Doc.Read(text, SmallWorld.Gazetteer).WithNominals().Pronouns().Should().Be(pronouns);

    [Fact]
    public void Run_NominalWithACountry_KnowsIt() =>
        Doc.Read("The US official spoke.", SmallWorld.Gazetteer).WithNominals().Find("The US official").CountryCode.Should().Be("US");

    [Theory]
    [InlineData("It hid the eleven watchmen.", "the eleven watchmen")]
    [InlineData("It hired about 200 people.", "about 200 people")]
    [InlineData("It fed the crew.", "the crew")]
    [InlineData("Both denied it.", "Both")]
    [InlineData("It saw the marine park.", "")]
    [InlineData("It praised the customer service.", "")]
    [InlineData("Both the pier and the barge sank.", "")]
    [InlineData("In {D 2019} voters rejected it.", "")]
    [InlineData("In {D 2019} voters said so.", "voters")]
    [InlineData("It hired 2019 voters.", "2019 voters")]
    [InlineData("The researchers report that it fell.", "The researchers")]
    [InlineData("The doctors demand answers.", "The doctors")]
    [InlineData("It read the customer report.", "")]
    public void Find_CountedPeopleAndCollectives_AreMentions(string text, string nominals) => Doc.Of(text).WithNominals().Nominals().Should().Be(nominals);
}
