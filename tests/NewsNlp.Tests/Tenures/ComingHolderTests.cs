namespace NewsNlp.Tests.Tenures;

public sealed class ComingHolderTests
{
    [Theory]
    [InlineData("2018-08-01", "2018-08-01")]
    [InlineData("2018-08-01", "2019-01-01")]
    public void Resolve_TwoComing_IsNobody(string first, string second)
    {
        var answer = Ask(World().Tenure("PE:president", "Luc Vale", first, "2020-01-01").Tenure("PE:president", "Ama Reed", second, "2022-01-01"));

        answer.Chosen.Should().BeNull();
        answer.Reason.Should().Be("several coming holders are known");
    }

    [Fact]
    public void Resolve_OneJustBegunAndOneComing_IsTheComing() =>
        Ask(World().Tenure("PE:president", "Luc Vale", "2018-05-28", "2018-07-01").Tenure("PE:president", "Ama Reed", "2018-07-01", "2022-01-01")).Chosen!.Person.Name.Should().Be("Ama Reed");

    [Fact]
    public void Resolve_OneJustBegun_IsNobody() =>
        Ask(World().Tenure("PE:president", "Luc Vale", "2018-05-28", "2020-01-01")).Reason.Should().Be("no coming holder is known");

    private static OfficeWorld World() => new OfficeWorld().State("PE", "Peru").Post("PE:president", "head_of_state", "President of Peru");

    private static NewsNlp.Tenures.OfficeAnswer Ask(OfficeWorld world) =>
        world.Resolver().Resolve(OfficeWorld.Ask(OfficeWorld.Office("president", "head_of_state", "PE", OfficeStatus.Elect), "2018-06-01"));
}
