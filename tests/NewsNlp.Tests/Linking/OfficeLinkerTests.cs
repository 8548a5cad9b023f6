using NewsNlp.Documents;
using NewsNlp.Tests.Drafting;

namespace NewsNlp.Tests.Linking;

public sealed class OfficeLinkerTests
{
    private static readonly DateOnly Day = new(2018, 6, 1);

    [Theory]
    [InlineData("The French president spoke.", "Odile Marchand")]
    [InlineData("France's foreign minister spoke.", "Tom Vale")]
    [InlineData("The president of Peru spoke.", "Hugo Paz")]
    public void Run_OfficeAlone_IsTheHolderOfTheDay(string text, string person)
    {
        var holder = Holders(text, Day).Should().ContainSingle().Subject;

        holder.Person.Name.Should().Be(person);
        holder.Basis.Should().Be(OfficeBasis.Resolved);
        holder.From.Should().NotBeNull();
        holder.Evidence.Should().NotBeEmpty();
    }

    [Fact]
    public void Run_OfficeAloneWithoutADay_IsNobody() => Holders("The French president spoke.", null).Should().BeEmpty();

    [Theory]
    [InlineData("The American president spoke.")]
    [InlineData("The president spoke.")]
    [InlineData("The former French president spoke.")]
    [InlineData("The French presidents spoke.")]
    public void Run_NobodyKnown_IsNobody(string text) => Holders(text, Day).Should().BeEmpty();

    [Fact]
    public void Run_DayOutsideTheData_IsNobody() => Holders("The French president spoke.", new DateOnly(1950, 1, 1)).Should().BeEmpty();

    [Fact]
    public void Run_NamedHolder_GetsTheDatesOfTheTenure()
    {
        var holder = Holders("French President Odile Marchand spoke.", Day).Should().ContainSingle().Subject;

        holder.Basis.Should().Be(OfficeBasis.Stated);
        holder.From.Should().Be(new DateOnly(2015, 5, 10));
        holder.To.Should().Be(new DateOnly(2020, 5, 10));
        holder.Person.Link.Should().Be("Q1");
    }

    [Fact]
    public void Run_NamedHolderWithoutAState_GetsTheStateOfTheTenure() =>
        Holders("President Odile Marchand spoke.", Day).Should().ContainSingle().Which.Office.Country!.Code.Should().Be("FR");

    [Fact]
    public void Run_NamedHolderWhomNobodyKnows_IsStatedWithoutDates()
    {
        var holder = Holders("French President Ada Reed spoke.", Day).Should().ContainSingle().Subject;

        holder.Person.Name.Should().Be("Ada Reed");
        holder.From.Should().BeNull();
        holder.Person.Link.Should().BeNull();
    }

    [Fact]
    public void Run_FormerHolder_IsFormer()
    {
        var holder = Holders("Former French President Luc Ferrand spoke.", Day).Should().ContainSingle().Subject;

        holder.Status.Should().Be(OfficeStatus.Former);
        holder.Person.Link.Should().Be("Q2");
    }

    [Fact]
    public void Run_ActingTenure_IsActing() => Holders("Peruvian President Hugo Paz spoke.", Day).Should().ContainSingle().Which.Status.Should().Be(OfficeStatus.Acting);

    [Fact]
    public void Run_PersonAndPostTwice_AreOneHolder() => Holders("French President Odile Marchand spoke. President Marchand left. The French president slept.", Day).Should().ContainSingle();

    [Fact]
    public void Run_OfficeAloneBesideItsNamedHolder_JoinsTheirChains()
    {
        var doc = Read("Odile Marchand was there. It rained. The French president spoke.", Day);

        doc.Find("The French president").Chain.Should().BeSameAs(doc.Find("Odile Marchand").Chain);
    }

    [Fact]
    public void Run_TwoOffices_AreTwoHolders() =>
        Holders("The French president met the president of Peru.", Day).Select(static h => h.Person.Name).Should().Equal("Odile Marchand", "Hugo Paz");

    private static Doc Read(string text, DateOnly? day) => Doc.Read(text, SmallWorld.Gazetteer, new ArticleContext { PublishedOn = day }).WithLinks();

    private static List<OfficeHolderDraft> Holders(string text, DateOnly? day) => Read(text, day).Draft.OfficeHolders;
}
