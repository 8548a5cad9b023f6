using NewsNlp.Gazetteers;

namespace NewsNlp.Tenures;

/// <summary>Whether a tenure holds on a day, with the week that news lag behind.</summary>
internal static class TenureDates
{
    /// <summary>The least fit at which a day alone, without a name, tells the holder.</summary>
    public const double Tells = 0.7;

    private const int GraceDays = 7;
    private const int NearDays = 180;
    private const int FarDays = 300;
    private const int ElectDays = 400;

    /// <summary>How well the tenure fits the day and the status, from 0 (not) to 1; 0.7 without a day.</summary>
    public static double Fit(TenureRecord tenure, OfficeStatus status, DateOnly? day)
    {
        if (day is not { } date)
        {
            return 0.7;
        }

        return status switch
        {
            OfficeStatus.Former => Former(tenure, date),
            OfficeStatus.Elect => tenure.From is { } start && Days(start, date) is >= -GraceDays and <= ElectDays ? 0.9 : 0,
            OfficeStatus.Then => tenure.From is { } began && began <= date ? 0.7 : 0,
            _ => Current(tenure, date),
        };
    }

    /// <summary>How many days the tenure begins after the day; null where its start is not known.</summary>
    public static int? DaysAhead(TenureRecord tenure, DateOnly date) => tenure.From is { } from ? Days(from, date) : null;

    private static double Former(TenureRecord tenure, DateOnly date) =>
        tenure.To is { } end ? (Days(end, date) <= GraceDays ? 0.9 : 0)
        : tenure.KnownUntil is { } known && Days(date, known) > NearDays ? 0.6
        : tenure.Seen is { } seen && Days(date, seen) > NearDays ? 0.6 : 0;

    private static double Current(TenureRecord tenure, DateOnly date)
    {
        if (tenure.From is not { } from)
        {
            var gap = tenure.Seen is { } seen ? Math.Abs(Days(date, seen)) : int.MaxValue;
            return gap <= NearDays ? 0.75 : gap <= 4 * FarDays ? 0.55 : 0;
        }

        if (Days(from, date) > GraceDays || (tenure.To is { } to && Days(date, to) >= GraceDays))
        {
            return 0;
        }

        if (tenure.To is not { } end)
        {
            return date < from ? 0.9 : Open(tenure, date);
        }

        return date < from || date >= end ? 0.9 : tenure.EndKind is TenureEnd.Bound or TenureEnd.Approximate && Days(end, date) < FarDays ? 0.85 : 1;
    }

    // An open tenure past the day up to which its source knows may have ended since: less likely, never denied.
    private static double Open(TenureRecord tenure, DateOnly date)
    {
        var past = tenure.KnownUntil is { } known ? Days(date, known) : 0;
        return past <= NearDays ? 1 : past <= FarDays ? 0.75 : 0.6;
    }

    // Day numbers, since a date near the calendar's ends has no neighbours to compare with.
    private static int Days(DateOnly later, DateOnly earlier) => later.DayNumber - earlier.DayNumber;
}
