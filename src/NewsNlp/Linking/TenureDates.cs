using NewsNlp.Gazetteers;

namespace NewsNlp.Linking;

/// <summary>Whether a tenure holds on a day, with the week that news lag behind.</summary>
internal static class TenureDates
{
    private const int GraceDays = 7;
    private const int SightingDays = 180;

    /// <summary>How well the tenure fits the day and the status, from 0 (not) to 1.</summary>
    public static double Fit(TenureRecord tenure, OfficeStatus status, DateOnly? day)
    {
        if (day is not { } date)
        {
            return 0.7;
        }

        return status switch
        {
            OfficeStatus.Former => tenure.To is { } end && Days(end, date) <= GraceDays ? 0.9 : 0,
            OfficeStatus.Elect => tenure.From is { } start && Days(start, date) is >= -GraceDays and <= 400 ? 0.9 : 0,
            OfficeStatus.Then => tenure.From is { } began && began <= date ? 0.7 : 0,
            _ => Current(tenure, date),
        };
    }

    /// <summary>Whether the tenure holds on exactly that day, no grace given.</summary>
    public static bool IsOn(TenureRecord tenure, DateOnly date) =>
        tenure.From is { } from ? from <= date && (tenure.To is not { } to || date < to) && IsVouched(tenure, date) : Current(tenure, date) > 0;

    private static double Current(TenureRecord tenure, DateOnly date)
    {
        if (tenure.From is not { } from)
        {
            return tenure.Seen is { } seen && Math.Abs(Days(date, seen)) <= SightingDays ? 0.7 : 0;
        }

        if (Days(from, date) > GraceDays || (tenure.To is { } to && Days(date, to) >= GraceDays))
        {
            return 0;
        }

        var inGrace = date < from || (tenure.To is { } after && date >= after);
        return !IsVouched(tenure, date) ? 0.6 : inGrace ? 0.95 : 1;
    }

    // An open tenure past the day up to which its source knows may have ended since.
    private static bool IsVouched(TenureRecord tenure, DateOnly date) => tenure.To is not null || tenure.KnownUntil is not { } known || Days(date, known) <= SightingDays;

    // Day numbers, since a date near the calendar's ends has no neighbours to compare with.
    private static int Days(DateOnly later, DateOnly earlier) => later.DayNumber - earlier.DayNumber;
}
