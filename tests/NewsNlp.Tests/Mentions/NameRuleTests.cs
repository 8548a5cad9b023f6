using NewsNlp.Tests.Drafting;

namespace NewsNlp.Tests.Mentions;

/// <summary>Runs of capitalised words and what becomes of them.</summary>
public sealed class NameRuleTests
{
    [Theory]
    [InlineData("They saw Ada Reed there.", "Ada Reed/Person")]
    [InlineData("They saw Ada van der Reed there.", "Ada van der Reed/Person")]
    [InlineData("They saw Ada al-Reed there.", "Ada al-Reed/Person")]
    [InlineData("They saw Ada J. Reed there.", "Ada J. Reed/Person")]
    [InlineData("They saw Ada Reed-Vale there.", "Ada Reed-Vale/Person")]
    [InlineData("They saw Dr. Zorb there.", "Zorb/Person")]
    [InlineData("The lawyer Zorb Blent spoke.", "Zorb Blent/Person")]
    [InlineData("They saw Peruvian Ada Reed there.", "Peruvian/Nationality | Ada Reed/Person")]
    [InlineData("They were in Central America then.", "Central America/Location")]
    [InlineData("They worked at the Zorb Rail Company then.", "Zorb Rail Company/Organization")]
    [InlineData("They worked at the Ministry of Mines then.", "Ministry of Mines/Organization")]
    [InlineData("They crossed the Zorb River then.", "Zorb River/Location")]
    [InlineData("They swam in Lake Zorb then.", "Lake Zorb/Location")]
    [InlineData("They live in the town of Zorb now.", "Zorb/Location")]
    [InlineData("They worked for Reed & Vale then.", "Reed & Vale/Organization")]
    [InlineData("A spokesman for ZBK said so.", "ZBK/Organization")]
    [InlineData("A Muslim and a French woman met.", "Muslim/Nationality | French/Nationality")]
    [InlineData("Norvik Rail and Lima agreed.", "Norvik Rail/Organization | Lima/Location")]
    public void Find_Name_HasItsSpanAndType(string text, string names) =>
        Doc.Read(text, SmallWorld.Gazetteer).Names().Should().Be(names);

    [Theory]
    [InlineData("Rescuers left early.")]
    [InlineData("Police came.")]
    [InlineData("They told us who it was.")]
    [InlineData("I left.")]
    [InlineData("A US-backed plan failed.")]
    [InlineData("A Lima-based group left.")]
    public void Find_PlainWordWithACapital_IsNoName(string text) =>
        Doc.Read(text, SmallWorld.Gazetteer).Names().Should().BeEmpty();

    [Fact]
    public void Find_SurnameOfANamedPerson_IsAPerson() =>
        Doc.Read("They saw Ada Zorb there. On the next trip Zorb was ill.", SmallWorld.Gazetteer).Names().Should().Be("Ada Zorb/Person | Zorb/Person");

    [Fact]
    public void Find_CommonWordThatIsASurname_IsAPerson() =>
        Doc.Read("They saw Ada Rice there. On the next trip Rice was ill, and so they ate rice.", SmallWorld.Gazetteer).Names().Should().Be("Ada Rice/Person | Rice/Person");

    [Fact]
    public void Find_UndecidedNameAfterAnOffice_IsAPerson() =>
        Doc.Read("They saw Governor Zorb there.", SmallWorld.Gazetteer).Names().Should().Be("Governor/Office | Zorb/Person");

    [Fact]
    public void Find_HeadlineInTitleCase_CutsNamesAtPlainWords() =>
        Doc.Read("Rescuers Find Ada Reed Near Central Bridge\n\nIt was late.", SmallWorld.Gazetteer).Names(EntityType.Person).Should().Be("Ada Reed");
}
