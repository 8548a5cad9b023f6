using System.Globalization;
using NewsNlp.Gazetteers;
using NewsNlp.Tenures;

namespace NewsNlp.Tests.Tenures;

public sealed class TenureDatesTests
{
    private static readonly TenureRecord Closed = Tenure(from: "2015-05-10", to: "2020-05-10");
    private static readonly TenureRecord Open = Tenure(from: "2015-05-10", until: "2020-05-10");
    private static readonly TenureRecord Sighted = Tenure(seen: "2018-01-01");

    [Theory]
    [InlineData("2015-05-10", 1)]
    [InlineData("2020-05-09", 1)]
    [InlineData("2020-05-14", 0.9)]
    [InlineData("2020-05-20", 0)]
    [InlineData("2015-05-05", 0.9)]
    [InlineData("2015-04-05", 0)]
    public void Fit_ClosedTenure_HoldsWithAWeekOfGrace(string day, double fit) => TenureDates.Fit(Closed, OfficeStatus.Current, Day(day)).Should().Be(fit);

    [Theory]
    [InlineData("2020-10-10", 1)]
    [InlineData("2021-02-10", 0.75)]
    [InlineData("2021-05-10", 0.6)]
    [InlineData("2045-05-10", 0.6)]
    [InlineData("2014-05-10", 0)]
    public void Fit_OpenTenure_ScoresLowerPastItsSourceAndNeverDenies(string day, double fit) => TenureDates.Fit(Open, OfficeStatus.Current, Day(day)).Should().Be(fit);

    [Theory]
    [InlineData("2018-03-01", true)]
    [InlineData("2017-11-01", true)]
    [InlineData("2019-03-01", false)]
    public void Fit_Sighting_TellsAroundItsDay(string day, bool tells) => (TenureDates.Fit(Sighted, OfficeStatus.Current, Day(day)) >= TenureDates.Tells).Should().Be(tells);

    [Theory]
    [InlineData(OfficeStatus.Former, "2018-01-01", false)]
    [InlineData(OfficeStatus.Former, "2021-01-01", true)]
    [InlineData(OfficeStatus.Elect, "2015-03-01", true)]
    [InlineData(OfficeStatus.Elect, "2013-03-01", false)]
    [InlineData(OfficeStatus.Then, "2030-01-01", true)]
    [InlineData(OfficeStatus.Then, "2010-01-01", false)]
    public void Fit_StatusAndDay_TellWhetherTheTenureIsMeant(OfficeStatus status, string day, bool fits) =>
        (TenureDates.Fit(Closed, status, Day(day)) > 0.5).Should().Be(fits);

    [Theory]
    [InlineData("2020-06-01", false)]
    [InlineData("2021-06-01", true)]
    public void Fit_FormerOfAnOpenTenure_IsPossibleOnlyPastItsSource(string day, bool fits) => (TenureDates.Fit(Open, OfficeStatus.Former, Day(day)) > 0.5).Should().Be(fits);

    [Theory]
    [InlineData(OfficeStatus.Current)]
    [InlineData(OfficeStatus.Former)]
    public void Fit_NoDay_IsPossible(OfficeStatus status) => TenureDates.Fit(Closed, status, null).Should().BeInRange(0.5, 0.9);

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Fit_EndsOfTheCalendar_AreDays(string day) => TenureDates.Fit(Closed, OfficeStatus.Current, Day(day)).Should().Be(0);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static TenureRecord Tenure(string? from = null, string? to = null, string? until = null, string? seen = null) => new(
        0, 0, from is null ? null : Day(from), to is null ? null : Day(to), TenureEnd.Sourced, until is null ? null : Day(until), seen is null ? null : Day(seen), false, "T");
}
