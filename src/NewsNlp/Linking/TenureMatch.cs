using NewsNlp.Gazetteers;

namespace NewsNlp.Linking;

/// <summary>A tenure that answers an office phrase.</summary>
/// <param name="Tenure">The tenure.</param>
/// <param name="Person">Its holder.</param>
/// <param name="Office">Its post.</param>
/// <param name="Score">How well name, post and day agree, from 0 to 1.</param>
internal sealed record TenureMatch(TenureRecord Tenure, PersonRecord Person, OfficeRecord Office, double Score)
{
    /// <summary>The entry behind the link, for the evidence.</summary>
    public string Describe() => $"{Person.Key} {Person.Name}, {Office.Key}, from {Tenure.From:yyyy-MM-dd} to {Tenure.To:yyyy-MM-dd}, source {Tenure.Source}";
}
