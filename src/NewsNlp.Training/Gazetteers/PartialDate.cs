using System.Globalization;

namespace NewsNlp.Training.Gazetteers;

/// <summary>Dates of which the day, or the month too, may be unknown: "2017", "2017-03", "2017-03-09".</summary>
internal static class PartialDate
{
    /// <summary>The date, or the first day of the period; null for an empty text.</summary>
    public static DateOnly? First(string text) => text.Length == 0 ? null : Parse(text);

    /// <summary>The date itself, or the first day after the period; null for an empty text.</summary>
    public static DateOnly? After(string text) => text.Length switch
    {
        0 => null,
        4 => Parse(text).AddYears(1),
        7 => Parse(text).AddMonths(1),
        _ => Parse(text),
    };

    /// <summary>The date, or the last day of the period; null for an empty text.</summary>
    public static DateOnly? Last(string text) => text.Length is 4 or 7 ? After(text)!.Value.AddDays(-1) : First(text);

    private static DateOnly Parse(string text) => text.Length switch
    {
        4 => DateOnly.ParseExact(text, "yyyy", CultureInfo.InvariantCulture),
        7 => DateOnly.ParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture),
        _ => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture),
    };
}
