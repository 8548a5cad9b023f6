using NewsNlp.Tenures;

namespace NewsNlp.Tests.Tenures;

public sealed class SuccessionTests
{
    private const string President = "president";
    private const string Day = "2018-06-01";

    [Theory]
    [InlineData("2018-07-01", TenureEnd.Sourced, true)]
    [InlineData("2018-12-01", TenureEnd.Sourced, false)]
    [InlineData("2019-01-01", TenureEnd.Sourced, true)]
    [InlineData("2020-01-01", TenureEnd.Sourced, false)]
    [InlineData("2018-12-01", TenureEnd.Bound, true)]
    [InlineData("2018-12-01", TenureEnd.Inferred, true)]
    [InlineData(null, TenureEnd.Open, true)]
    public void Resolve_OverlapInOnePost_IsAChangeUnlessASourceTellsOtherwise(string? end, TenureEnd kind, bool changed)
    {
        var answer = Ask(World().Tenure("PE:president", "Luc Vale", "2013-06-01", end, kind).Tenure("PE:president", "Ama Reed", "2018-05-15", "2020-01-01"));

        (answer.Chosen?.Person.Name).Should().Be(changed ? "Ama Reed" : null);
        answer.Reason.Should().Be(changed ? null : "several holders are known for that day");
    }

    [Theory]
    [InlineData("2018-07-01", null, true)]
    [InlineData("2018-12-01", null, false)]
    [InlineData(null, "2018-06-20", true)]
    [InlineData(null, "2018-12-01", false)]
    [InlineData(null, null, false)]
    public void Resolve_OverlapOfTwoPostsOfAClass_IsAChangeOnlyByAKnownEnd(string? end, string? until, bool changed) =>
        (Ask(World().Post("PE:president~2", "head_of_state", "president").Tenure("PE:president~2", "Luc Vale", "2013-06-01", end, until: until)
            .Tenure("PE:president", "Ama Reed", "2018-05-15", "2020-01-01")).Chosen is not null).Should().Be(changed);

    [Fact]
    public void Resolve_WeakerRivalOfTheLaterOfTwo_IsNone()
    {
        // The two that followed each other score 1 and the rival 0.88: too weak for them, though not for the 0.9 that the later is given.
        var answer = Ask(World().Post("PE:state", "head_of_state_and_government", "head of state").Tenure("PE:president", "Luc Vale", "2013-06-01", "2018-06-10").Tenure("PE:president", "Ama Reed", "2018-05-15", "2020-01-01")
            .Tenure("PE:state", "Hugo Paz", "2015-01-01", "2020-01-01"));

        answer.Candidates.Should().HaveCount(3);
        answer.Chosen!.Person.Name.Should().Be("Ama Reed");
        answer.Chosen.Score.Should().BeApproximately(Succession.Fit, 0.001);
    }

    private static OfficeWorld World() => new OfficeWorld().State("PE", "Peru").Post("PE:president", "head_of_state", "President of Peru");

    private static OfficeAnswer Ask(OfficeWorld world) => world.Resolver().Resolve(OfficeWorld.Ask(OfficeWorld.Office(President, "head_of_state", "PE"), Day));
}
