using System.Globalization;

namespace NewsNlp.Cli.Lookup;

/// <summary>Tenures in a line each.</summary>
internal static class LookupText
{
    public static string Of(Tenure tenure) => string.Create(CultureInfo.InvariantCulture, $"{tenure.PersonName} ({tenure.PersonId}), {PostOf(tenure)}, score {tenure.Score:0.00}");

    public static string PostOf(Tenure tenure) => $"{(tenure.IsActing ? "acting " : "")}{tenure.Office.Title}, {tenure.Office.Country?.Name ?? "?"}, {Dates(tenure)}, source {tenure.Source}";

    private static string Dates(Tenure tenure)
    {
        var start = tenure.From is { } from ? Day(from) : tenure.SeenOn is { } seen ? "seen on " + Day(seen) : "?";
        return tenure switch
        {
            { To: { } to } => $"{start} to {Day(to)}",
            { KnownUntil: { } known } => $"{start}, known until {Day(known)}",
            _ => start,
        };
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
