using NewsNlp.Documents;
using NewsNlp.Mentions;
using NewsNlp.Tenures;
using NewsNlp.Tests.Drafting;

namespace NewsNlp.Tests.Tenures;

public sealed class OfficeResolverTests
{
    private static readonly DateOnly Day = new(2018, 6, 1);
    private static readonly OfficeResolver Resolver = new(SmallWorld.Gazetteer);

    [Theory]
    [InlineData("president", "head_of_state", "FR", "Q1")]
    [InlineData("foreign minister", "foreign_minister", "FR", "Q3")]
    [InlineData("president", "head_of_state", "PE", "Q4")]
    [InlineData("minister of mines", "cabinet_minister", "PE", "Q5")]
    [InlineData("mines minister", null, "PE", "Q5")]
    [InlineData("minister of transport", "cabinet_minister", "PE", null)]
    [InlineData("minister", "cabinet_minister", "PE", null)]
    [InlineData("finance minister", "finance_minister", "FR", null)]
    [InlineData("president of Paris FC", "head_of_state", "FR", null)]
    [InlineData("king", "head_of_state", "FR", null)]
    [InlineData("president", "head_of_state", "US", null)]
    [InlineData("president", "head_of_state", null, null)]
    public void Resolve_PostOfAState_IsItsOneHolder(string title, string? type, string? polity, string? key) =>
        Key(Ask(Office(title, type, polity), Day)).Should().Be(key);

    [Theory]
    [InlineData("2015-05-09", "Q2")]
    [InlineData("2015-05-10", "Q1")]
    [InlineData("2020-05-15", "Q1")]
    [InlineData("2020-05-20", null)]
    [InlineData("1990-01-01", null)]
    public void Resolve_Day_ChoosesTheHolder(string day, string? key) =>
        Key(Ask(Office("president", "head_of_state", "FR"), DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))).Should().Be(key);

    [Fact]
    public void Resolve_DayOfTheChange_HasTheLeavingHolderAmongTheCandidates() =>
        Resolver.Resolve(Ask(Office("president", "head_of_state", "FR"), new DateOnly(2015, 5, 11))).Candidates.Select(static c => c.Person.Key).Should().Equal("Q1", "Q2");

    [Theory]
    [InlineData(OfficeStatus.Former, "a former holder is not told by the day")]
    [InlineData(OfficeStatus.Elect, "no holder is known for that day")]
    [InlineData(OfficeStatus.Then, "the day that is told of is not known")]
    public void Resolve_NotInOffice_IsNobodyForAReason(OfficeStatus status, string reason)
    {
        var office = Office("president", "head_of_state", "FR");
        office.Status = status;

        var answer = Resolver.Resolve(Ask(office, Day));

        answer.Chosen.Should().BeNull();
        answer.Reason.Should().Be(reason);
    }

    [Fact]
    public void Resolve_Elect_IsTheComingHolder()
    {
        var office = Office("president", "head_of_state", "FR");
        office.Status = OfficeStatus.Elect;

        Key(Ask(office, new DateOnly(2015, 5, 2))).Should().Be("Q1");
    }

    [Fact]
    public void Resolve_OpenPhrase_IsNobody()
    {
        var office = Office("president", "head_of_state", "FR");
        office.Open = true;

        Resolver.Resolve(Ask(office, Day)).Reason.Should().Be("not the one in office is meant");
    }

    [Theory]
    [InlineData("Odile Marchand", "Q1")]
    [InlineData("Marchand", "Q1")]
    [InlineData("O. Marchand", "Q1")]
    [InlineData("Odille Marchant", null)]
    [InlineData("Marchand Odile", "Q1")]
    [InlineData("Zorb Marchand", null)]
    [InlineData("Luc Ferrand", null)]
    [InlineData("Ada Reed", null)]
    public void Resolve_NameAndPost_MustAgree(string name, string? key) => Key(Ask(Office("president", "head_of_state", "FR"), Day, name)).Should().Be(key);

    [Fact]
    public void Resolve_SeveralStates_TakesTheFirstThatAnswers() => Key(new OfficeQuery
    {
        Office = Office("president", "head_of_state", null),
        Names = [PersonName.Of("Hugo Paz")],
        Polities = [new("FR", "test", 0.9, false), new("PE", "test", 0.85, false)],
        Day = Day,
    }).Should().Be("Q4");

    [Fact]
    public void Resolve_FullNameThatDoesNotFit_OutweighsASurnameThatDoes() =>
        Key(Ask(Office("president", "head_of_state", "FR"), Day, "Marchand", "Tom Marchand")).Should().BeNull();

    [Theory]
    [InlineData("Marchand", "Q1")]
    [InlineData("Reed", null)]
    public void Resolve_SurnameOfNoState_IsTheOnlyBearerInTheWorld(string name, string? key) => Key(Ask(Office("president", "head_of_state", null), Day, name)).Should().Be(key);

    [Theory]
    [InlineData(true, "Q1")]
    [InlineData(false, null)]
    public void Resolve_StateOfTheArticle_CountsWhereItDecides(bool decides, string? key) =>
        Key(new OfficeQuery { Office = Office("president", "head_of_state", null), Polities = [new("FR", "test", 0.9, decides)], Day = Day }).Should().Be(key);

    private static OfficeQuery Ask(OfficeDraft office, DateOnly day, params string[] names) => new() { Office = office, Day = day, Names = [.. names.Select(PersonName.Of)] };

    private static string? Key(OfficeQuery query) => Resolver.Resolve(query).Chosen?.Person.Key;

    private static OfficeDraft Office(string title, string? type, string? polity) => new() { Title = title, OfficeType = type, Polity = polity };
}
