using NewsNlp.Coreference;
using NewsNlp.Documents;
using NewsNlp.Linking;
using NewsNlp.Tests.Drafting;

namespace NewsNlp.Tests.Linking;

public sealed class TenureFinderTests
{
    private static readonly DateOnly Day = new(2018, 6, 1);
    private static readonly TenureFinder Finder = new(SmallWorld.Gazetteer);

    [Theory]
    [InlineData("president", "head_of_state", "FR", "Q1")]
    [InlineData("foreign minister", "foreign_minister", "FR", "Q3")]
    [InlineData("president", "head_of_state", "PE", "Q4")]
    [InlineData("minister of mines", "cabinet_minister", "PE", "Q5")]
    [InlineData("minister of transport", "cabinet_minister", "PE", null)]
    [InlineData("minister", "cabinet_minister", "PE", null)]
    [InlineData("finance minister", "finance_minister", "FR", null)]
    [InlineData("president", "head_of_state", "US", null)]
    [InlineData("president", "head_of_state", null, null)]
    [InlineData("president", null, "FR", null)]
    public void ByDay_PostOfAState_IsItsOneHolder(string title, string? type, string? polity, string? key) =>
        (Finder.ByDay(Office(title, type, polity), Day)?.Person.Key).Should().Be(key);

    [Theory]
    [InlineData("2015-05-09", "Q2")]
    [InlineData("2015-05-10", "Q1")]
    [InlineData("2020-05-10", null)]
    [InlineData("1990-01-01", null)]
    public void ByDay_Day_ChoosesTheHolder(string day, string? key) =>
        (Finder.ByDay(Office("president", "head_of_state", "FR"), DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))?.Person.Key).Should().Be(key);

    [Theory]
    [InlineData(OfficeStatus.Former)]
    [InlineData(OfficeStatus.Elect)]
    [InlineData(OfficeStatus.Then)]
    public void ByDay_NotInOffice_IsNobody(OfficeStatus status)
    {
        var office = Office("president", "head_of_state", "FR");
        office.Status = status;

        Finder.ByDay(office, Day).Should().BeNull();
    }

    [Theory]
    [InlineData("Odile Marchand", "Q1")]
    [InlineData("Marchand", "Q1")]
    [InlineData("O. Marchand", "Q1")]
    [InlineData("Zorb Marchand", null)]
    [InlineData("Luc Ferrand", null)]
    [InlineData("Ada Reed", null)]
    public void ByName_NameAndPost_MustAgree(string name, string? key) =>
        (Finder.ByName([PersonName.Of(name)], new HashSet<int>(), Office("president", "head_of_state", "FR"), ["FR"], Day)?.Person.Key).Should().Be(key);

    [Fact]
    public void ByName_SeveralStates_TakesTheFirstThatAnswers() =>
        (Finder.ByName([PersonName.Of("Hugo Paz")], new HashSet<int>(), Office("president", "head_of_state", null), ["FR", "PE"], Day)?.Person.Key).Should().Be("Q4");

    [Fact]
    public void ByName_FullNameThatDoesNotFit_OutweighsASurnameThatDoes() =>
        Finder.ByName([PersonName.Of("Marchand"), PersonName.Of("Tom Marchand")], new HashSet<int>(), Office("president", "head_of_state", "FR"), ["FR"], Day).Should().BeNull();

    private static OfficeDraft Office(string title, string? type, string? polity) => new() { Title = title, OfficeType = type, Polity = polity };
}
