namespace NewsNlp.Tests.Tenures;

public sealed class NoDayTests
{
    private static readonly NewsNlp.Tenures.OfficeResolver Resolver = new OfficeWorld()
        .State("PE", "Peru").State("IE", "Ireland").Alone("IE", "taoiseach", "head_of_government")
        .Post("PE:president", "head_of_state_and_government", "President of Peru")
        .Tenure("PE:president", "Luc Vale", "2010-01-01", "2015-01-01").Tenure("PE:president", "Hugo Paz", "2015-01-01", "2015-03-01", acting: true).Tenure("PE:president", "Ama Reed", "2015-03-01", "2020-01-01")
        .Post("PE:finance", "finance_minister", "Minister of Economy and Finance").Tenure("PE:finance", "Mara Quiroz", "2012-01-01", "2014-01-01", source: "C")
        .Post("IE:taoiseach", "head_of_government", "Taoiseach").Tenure("IE:taoiseach", "Tom Kelly", "2011-01-01", "2017-01-01")
        .Resolver();

    [Fact]
    public void All_Post_HasThoseWhoActedAsWell() => Names(OfficeWorld.Office("president", "head_of_state", "PE")).Should().Equal("Ama Reed", "Hugo Paz", "Luc Vale");

    [Fact]
    public void All_StatusActing_HasAllHolders() => Names(OfficeWorld.Office("president", "head_of_state", "PE", OfficeStatus.Acting)).Should().HaveCount(3);

    [Fact]
    public void All_TitleThatTellsItsState_HasItsHolders() => Names(OfficeWorld.Office("taoiseach", "head_of_government", null)).Should().Equal("Tom Kelly");

    [Fact]
    public void Resolve_SurnameInAnUncitedRow_IsTheHolder() =>
        Resolver.Resolve(OfficeWorld.Ask(OfficeWorld.Office("finance minister", "finance_minister", "PE"), null, "Quiroz")).Chosen!.Person.Name.Should().Be("Mara Quiroz");

    private static IEnumerable<string> Names(NewsNlp.Documents.OfficeDraft office) => Resolver.All(office).Candidates.Select(static c => c.Person.Name);
}
