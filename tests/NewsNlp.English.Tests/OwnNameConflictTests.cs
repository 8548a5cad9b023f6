namespace NewsNlp.English.Tests;

public sealed class OwnNameConflictTests
{
    private static readonly GazetteerEntry Rail = new("n1", "Norvik Rail", EntityType.Organization);

    [Fact]
    public void AddGazetteer_OneIdTwice_ThrowsWithAllConflictsAndAddsNothing()
    {
        var builder = NewsPipelineBuilder.English();

        var error = FluentActions.Invoking(() => builder.AddGazetteer([Rail, Rail with { Name = "Norvik Roads" }, new("n2", " ", EntityType.Person)]))
            .Should().Throw<GazetteerConflictException>().Which;

        error.Conflicts.Select(static c => c.Kind).Should().Equal(GazetteerConflictKind.SameId, GazetteerConflictKind.EmptyName);
        builder.Build().ExtractEntities("A train of Norvik Rail stood still.").Should().NotContain(static m => m.Evidence.Any(static e => e.Detail == "n1"));
    }

    [Fact]
    public void AddGazetteer_WithReport_KeepsTheFirstAndTellsTheRest()
    {
        NewsPipelineBuilder.English().AddGazetteer(
            [Rail, Rail, Rail with { Name = "Norvik Roads" }, new("n3", "Paris", EntityType.Person), new("n4", "Norvik Rail", EntityType.Location)], out var report);

        report.Added.Should().Be(3);
        report.Repeated.Should().Be(1);
        report.Conflicts.Should().ContainSingle().Which.Entry.Name.Should().Be("Norvik Roads");
        report.Overlaps.Should().Contain(static o => o.Kind == GazetteerConflictKind.SharedName && o.Name == "Norvik Rail");
        report.Overlaps.Should().Contain(static o => o.Kind == GazetteerConflictKind.OtherTypeInData && o.Name == "Paris" && o.DataTypes.Contains(EntityType.Location));
    }

    [Fact]
    public void Overlaps_NameOfSeveralEntriesAndOfTheData_IsThereOnceAKind()
    {
        NewsPipelineBuilder.English().AddGazetteer(
            [new("n1", "Paris", EntityType.Location), new("n2", "Paris", EntityType.Person), new("n3", "Norvik", EntityType.Organization) { Aliases = ["PARIS"] }], out var report);

        report.Overlaps.Select(static o => o.Kind + " " + o.Entry.Id).Should().Equal("SharedName n1", "OtherTypeInData n2");
    }

    [Theory]
    [InlineData("ZZ")]
    [InlineData("UK")]
    [InlineData("gb")]
    [InlineData("")]
    public void AddGazetteer_CountryCodeThatTheDataLack_IsRefused(string code)
    {
        GazetteerEntry[] entries = [Rail with { CountryCode = "GB" }, new("n5", "Zorbland", EntityType.Country) { CountryCode = code }];

        var error = FluentActions.Invoking(() => NewsPipelineBuilder.English().AddGazetteer(entries)).Should().Throw<GazetteerConflictException>().WithMessage($"*'n5'*'{code}'*").Which;
        error.Conflicts.Should().ContainSingle().Which.Kind.Should().Be(GazetteerConflictKind.UnknownCountry);
        NewsPipelineBuilder.English().AddGazetteer(entries, out var report).Build().Countries.Find("She left Zorbland on Monday.").Should().BeEmpty();
        report.Added.Should().Be(1);
        report.Conflicts.Should().ContainSingle().Which.Entry.Id.Should().Be("n5");
    }

    [Fact]
    public void AddGazetteer_CodeOfTheData_IsFoundAsItsCountry() =>
        NewsPipelineBuilder.English().AddGazetteer([new("n6", "Zorbland", EntityType.Country) { CountryCode = "GB-SCT" }]).Build()
            .Countries.Find("She left Zorbland on Monday.").Should().ContainSingle().Which.Country!.Name.Should().Be("Scotland");

    [Fact]
    public void AddGazetteer_LaterEntries_LeaveEarlierPipelinesAsTheyAre()
    {
        var builder = NewsPipelineBuilder.English();
        var before = builder.Build();
        var after = builder.AddGazetteer([new("z1", "zorbling", EntityType.Miscellaneous)]).Build();

        const string Text = "The zorbling was sold on Monday.";
        before.ExtractEntities(Text).Should().NotContain(static m => m.Text == "zorbling");
        after.ExtractEntities(Text).Should().Contain(static m => m.Text == "zorbling");
    }
}
