using NewsNlp.Coreference;
using NewsNlp.Documents;

namespace NewsNlp.Tests.Coreference;

public sealed class OfficesTests
{
    [Theory]
    [InlineData("president", "President", true)]
    [InlineData("minister", "Foreign Minister", true)]
    [InlineData("Secretary of Security", "Secretary of Homeland Security", true)]
    [InlineData("defence minister", "Defense Minister", true)]
    [InlineData("minister of defense", "defence minister", true)]
    [InlineData("foreign minister", "finance minister", false)]
    [InlineData("president", "minister", false)]
    [InlineData("president", "vice president", false)]
    [InlineData("minister", "prime minister", false)]
    [InlineData("minister", "deputy foreign minister", false)]
    public void Fit_TwoTitles_MayBeOnePost(string a, string b, bool fit)
    {
        Offices.Fit(Of(a), Of(b)).Should().Be(fit);
        Offices.Fit(Of(b), Of(a)).Should().Be(fit, "the order says nothing");
    }

    [Theory]
    [InlineData("FR", "FR", true)]
    [InlineData("FR", null, true)]
    [InlineData("FR", "PE", false)]
    public void Fit_TwoStates_MustNotContradict(string? a, string? b, bool fit) => Offices.Fit(Of("president", a), Of("president", b)).Should().Be(fit);

    [Theory]
    [InlineData(OfficeStatus.Current, OfficeStatus.Former, false)]
    [InlineData(OfficeStatus.Former, OfficeStatus.Former, true)]
    [InlineData(OfficeStatus.Current, OfficeStatus.Acting, true)]
    public void Fit_TwoStatuses_FormerStaysApart(OfficeStatus a, OfficeStatus b, bool fit) =>
        Offices.Fit(Of("president", null, a), Of("president", null, b)).Should().Be(fit);

    [Theory]
    [InlineData("minister", null, false)]
    [InlineData("minister", "FR", true)]
    [InlineData("finance minister", null, true)]
    public void IsSpecific_FieldOrState_IsTrue(string title, string? polity, bool specific) => Offices.IsSpecific(Of(title, polity)).Should().Be(specific);

    private static OfficeDraft Of(string title, string? polity = null, OfficeStatus status = OfficeStatus.Current) => new() { Title = title, Polity = polity, Status = status };
}
