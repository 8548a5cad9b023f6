namespace NewsNlp.Tests.Tenures;

public sealed class BodyOfficesTests
{
    private static readonly NewsNlp.Tenures.OfficeResolver Resolver = new OfficeWorld()
        .Body("UN", "United Nations").Body("ICC", "International Criminal Court").Body("HCR", "Refugee Body")
        .Post("UN:secretary-general", "intl_org_head", "Secretary-General of the United Nations").Tenure("UN:secretary-general", "Ama Reed", "2017-01-01", "2021-12-31")
        .Post("UN:assembly", "intl_org_head", "President of the United Nations General Assembly").Tenure("UN:assembly", "Luc Vale", "2017-01-01", "2021-12-31")
        .Post("ICC:president", "intl_org_head", "President of the International Criminal Court").Tenure("ICC:president", "Hugo Paz", "2017-01-01", "2021-12-31")
        .Post("ICC:prosecutor", "prosecutor", "Prosecutor of the International Criminal Court").Tenure("ICC:prosecutor", "Mara Quiroz", "2017-01-01", "2021-12-31")
        .Post("HCR:commissioner", "intl_org_head", "High Commissioner").Tenure("HCR:commissioner", "Odile Marchand", "2017-01-01", "2021-12-31")
        .Resolver();

    [Theory]
    [InlineData("chief", "UN", "Ama Reed")]
    [InlineData("head", "UN", "Ama Reed")]
    [InlineData("leader", "UN", "Ama Reed")]
    [InlineData("secretary-general", "UN", "Ama Reed")]
    [InlineData("general secretary", "UN", "Ama Reed")]
    [InlineData("director-general", "UN", "Ama Reed")]
    [InlineData("managing director", "UN", "Ama Reed")]
    [InlineData("chairwoman", "UN", "Ama Reed")]
    [InlineData("president", "UN", null)]
    [InlineData("envoy", "UN", null)]
    [InlineData("special envoy", "UN", null)]
    [InlineData("ambassador", "UN", null)]
    [InlineData("coordinator", "UN", null)]
    [InlineData("commander", "UN", null)]
    [InlineData("general", "UN", null)]
    [InlineData("executive", "UN", null)]
    [InlineData("secretary", "UN", null)]
    [InlineData("chief negotiator", "UN", null)]
    [InlineData("deputy chief", "UN", null)]
    [InlineData("high commissioner", "UN", null)]
    [InlineData("", "UN", null)]
    [InlineData("of the", "UN", null)]
    [InlineData("president", "ICC", "Hugo Paz")]
    [InlineData("chief prosecutor", "ICC", "Mara Quiroz")]
    [InlineData("judge", "ICC", null)]
    [InlineData("high commissioner", "HCR", "Odile Marchand")]
    public void Resolve_PostOfABody_IsItsHeadOnlyForATitleThatLeads(string title, string body, string? name) =>
        Name(Resolver.Resolve(OfficeWorld.Ask(OfficeWorld.Office(title, null, body), "2019-01-01"))).Should().Be(name);

    [Fact]
    public void Resolve_NameOfTheHeadWithAnotherPost_IsNobody() =>
        Resolver.Resolve(OfficeWorld.Ask(OfficeWorld.Office("envoy", null, "UN"), "2019-01-01", "Ama Reed")).Chosen.Should().BeNull();

    private static string? Name(NewsNlp.Tenures.OfficeAnswer answer) => answer.Chosen?.Person.Name;
}
