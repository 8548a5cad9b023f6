namespace NewsNlp.Tenures;

/// <summary>Whether of two holders of one day the later has taken over: sources differ by some weeks on the day of the change.</summary>
internal static class Succession
{
    /// <summary>What the score of a later holder is worth whom another source has not yet in office.</summary>
    public const double Fit = 0.9;

    private const int DaysOfOverlap = 60;

    /// <summary>The later of the two; null where they may well have been in office side by side.</summary>
    public static OfficeCandidate? LaterOf(OfficeCandidate a, OfficeCandidate b)
    {
        if (a.Tenure.From is not { } first || b.Tenure.From is not { } second || first == second || !OfficeTypeGroups.IsOfOne(a.Office.OfficeType) || a.Office.OfficeType != b.Office.OfficeType)
        {
            return null;
        }

        var (earlier, later, start) = first < second ? (a.Tenure, b, second) : (b.Tenure, a, first);

        // Of a change that is known by its year only, nobody can say on which side of it the day lies.
        if (start is { Month: 1, Day: 1 } && IsLong(earlier.To, start))
        {
            return null;
        }

        // In one post the start of the next holder ends a tenure of which no source tells the end; in two posts of a class
        // only an end that is known tells that the one did not go on beside the other.
        return a.Office.Key == b.Office.Key
            ? (earlier.EndKind == TenureEnd.Sourced && !IsYearOf(earlier.To, start) && IsLong(earlier.To, start) ? null : later)
            : ((earlier.To ?? earlier.KnownUntil) is { } end && !IsLong(end, start) ? later : null);
    }

    // An end on 1 January is a year in many sources: any day of the year before may be meant.
    private static bool IsYearOf(DateOnly? end, DateOnly start) => end is { Month: 1, Day: 1 } day && day.Year == start.Year + 1;

    private static bool IsLong(DateOnly? end, DateOnly start) => end is { } day && day.DayNumber - start.DayNumber > DaysOfOverlap;
}
