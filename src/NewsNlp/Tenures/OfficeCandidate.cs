using System.Globalization;
using NewsNlp.Gazetteers;

namespace NewsNlp.Tenures;

/// <summary>A tenure that may answer an office phrase.</summary>
/// <param name="Tenure">The tenure.</param>
/// <param name="Person">Its holder.</param>
/// <param name="Office">Its post.</param>
/// <param name="Score">How well state, post, day, name and source agree, from 0 to 1: the product of the fits.</param>
internal sealed record OfficeCandidate(TenureRecord Tenure, PersonRecord Person, OfficeRecord Office, double Score)
{
    /// <summary>How well the post's title or class fits.</summary>
    public double OfficeFit { get; init; } = 1;

    /// <summary>How well the day fits.</summary>
    public double DayFit { get; init; } = 1;

    /// <summary>How well the name fits; 1 where the text names nobody.</summary>
    public double NameFit { get; init; } = 1;

    /// <summary>What spoke for the state.</summary>
    public string PolityRule { get; init; } = "office.polity-stated";

    /// <summary>The entry behind the link, for the evidence.</summary>
    public string Describe() => $"{Person.Key} {Person.Name}, {Office.Key}, {Dates()}, source {Tenure.Source}";

    /// <summary>How the fits make the score, for the evidence.</summary>
    public string Fits() => string.Create(CultureInfo.InvariantCulture, $"post {OfficeFit:0.00}, day {DayFit:0.00}, name {NameFit:0.00}, {PolityRule}");

    private string Dates() => Tenure.From is null ? string.Create(CultureInfo.InvariantCulture, $"seen on {Tenure.Seen:yyyy-MM-dd}")
        : Tenure.To is null && Tenure.KnownUntil is { } known ? string.Create(CultureInfo.InvariantCulture, $"from {Tenure.From:yyyy-MM-dd}, known until {known:yyyy-MM-dd}")
        : string.Create(CultureInfo.InvariantCulture, $"from {Tenure.From:yyyy-MM-dd} to {Tenure.To:yyyy-MM-dd}");
}
