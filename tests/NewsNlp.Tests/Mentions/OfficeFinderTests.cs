using NewsNlp.Documents;
using NewsNlp.Tests.Drafting;

namespace NewsNlp.Tests.Mentions;

public sealed class OfficeFinderTests
{
    [Theory]
    [InlineData("The president spoke.", "president")]
    [InlineData("President Ada Reed spoke.", "President")]
    [InlineData("Foreign Minister Ada Reed spoke.", "Foreign Minister")]
    [InlineData("The deputy prime minister spoke.", "deputy prime minister")]
    [InlineData("Secretary of State Ada Reed spoke.", "Secretary of State")]
    [InlineData("Secretary of Homeland Security Ada Reed spoke.", "Secretary of Homeland Security")]
    [InlineData("The minister for women and equality spoke.", "minister for women and equality")]
    [InlineData("Trade, Industry and Tourism Minister Ada Reed spoke.", "Trade, Industry and Tourism Minister")]
    [InlineData("Attorney General Ada Reed spoke.", "Attorney General")]
    [InlineData("The secretary-general spoke.", "secretary-general")]
    [InlineData("Sen. Ada Reed spoke.", "Sen.")]
    [InlineData("The mayor of Lyon spoke.", "mayor of Lyon")]
    [InlineData("The chief of staff spoke.", "chief of staff")]
    [InlineData("The governor of Lima province spoke.", "governor of Lima province")]
    [InlineData("The police chief spoke.", "police chief")]
    [InlineData("President-elect Ada Reed spoke.", "President-elect")]
    [InlineData("The commander-in-chief spoke.", "commander-in-chief")]
    public void Find_OfficePhrase_IsOneOffice(string text, string office) =>
        Doc.Read(text, SmallWorld.Gazetteer).Names(EntityType.Office).Should().Be(office);

    [Theory]
    [InlineData("A director spoke.")]
    [InlineData("The head hurt.")]
    [InlineData("Ministers spoke.")]
    [InlineData("The general idea is good.")]
    [InlineData("Writer Stephen King spoke.")]
    [InlineData("The major problem is rain.")]
    [InlineData("He is the captain.")]
    public void Find_PlainNoun_IsNone(string text) =>
        Doc.Read(text, SmallWorld.Gazetteer).Names(EntityType.Office).Should().BeEmpty();

    [Theory]
    [InlineData("Presidents Ada Reed and Tom Vale met.", "Presidents", "President")]
    [InlineData("Foreign Ministers Ada Reed and Tom Vale met.", "Foreign Ministers", "Foreign Minister")]
    public void Find_Plural_KeepsTheSingularAsTitle(string text, string phrase, string title)
    {
        var office = Doc.Read(text, SmallWorld.Gazetteer).Find(phrase).Office!;

        office.Title.Should().Be(title);
        office.Plural.Should().BeTrue();
    }

    [Fact]
    public void Find_DoubledTitle_IsTakenOnce()
    {
        var doc = Doc.Read("Secretary of State Secretary Ada Reed spoke.", SmallWorld.Gazetteer);

        doc.Names().Should().Be("Secretary of State/Office | Ada Reed/Person");
        doc.Find("Secretary of State").Office!.Holders.Should().Equal(doc.Find("Ada Reed"));
    }

    [Theory]
    [InlineData("The former president spoke.", OfficeStatus.Former)]
    [InlineData("The acting president spoke.", OfficeStatus.Acting)]
    [InlineData("The interim French president spoke.", OfficeStatus.Acting)]
    [InlineData("The former French president spoke.", OfficeStatus.Former)]
    [InlineData("The French former president spoke.", OfficeStatus.Former)]
    [InlineData("The then-president spoke.", OfficeStatus.Then)]
    [InlineData("The president-elect spoke.", OfficeStatus.Elect)]
    [InlineData("The president spoke.", OfficeStatus.Current)]
    public void Find_StatusWord_TellsTheStatus(string text, OfficeStatus status) =>
        Only(text).Status.Should().Be(status);

    [Theory]
    [InlineData("The French president spoke.", "FR")]
    [InlineData("France's president spoke.", "FR")]
    [InlineData("US President Ada Reed spoke.", "US")]
    [InlineData("The president of France spoke.", "FR")]
    [InlineData("The former president of Peru spoke.", "PE")]
    [InlineData("The president spoke.", null)]
    public void Find_StateBeside_IsThePolity(string text, string? polity) =>
        Only(text).Polity.Should().Be(polity);

    [Theory]
    [InlineData("The French president spoke.", "head_of_state")]
    [InlineData("The foreign minister spoke.", "foreign_minister")]
    [InlineData("Secretary of State Ada Reed spoke.", "foreign_minister")]
    [InlineData("The minister of finance spoke.", "finance_minister")]
    [InlineData("The homeland security secretary spoke.", "homeland_security_minister")]
    [InlineData("The mines minister spoke.", "cabinet_minister")]
    [InlineData("The vice president spoke.", "deputy_head_of_state")]
    [InlineData("The deputy foreign minister spoke.", "deputy_foreign_minister")]
    public void Find_Post_HasItsClass(string text, string type) =>
        Only(text).OfficeType.Should().Be(type);

    private static OfficeDraft Only(string text) =>
        Doc.Read(text, SmallWorld.Gazetteer).Draft.Mentions.Single(static m => m.Type == EntityType.Office).Office!;
}
