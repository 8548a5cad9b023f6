namespace NewsNlp;

/// <summary>A name of a country or of its people. Immutable.</summary>
/// <param name="Form">The name as it is written.</param>
/// <param name="Kind">How it names the country.</param>
/// <param name="FromYear">First year in which it was the name; null where that is not known or it always was.</param>
/// <param name="ToYear">Last year in which it was the name; null where it still is or that is not known.</param>
public sealed record CountryName(string Form, CountryNameKind Kind, int? FromYear = null, int? ToYear = null);
