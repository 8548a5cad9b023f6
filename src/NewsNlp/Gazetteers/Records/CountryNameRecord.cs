namespace NewsNlp.Gazetteers;

/// <summary>A name of a country or of its people.</summary>
/// <param name="Form">The name as it is written.</param>
/// <param name="Kind">Whether it names the country or its people.</param>
/// <param name="Alias">How it names it.</param>
/// <param name="FromYear">First year in which it was the name; null where that is not known or it always was.</param>
/// <param name="ToYear">Last year in which it was the name; null where it still is or that is not known.</param>
internal sealed record CountryNameRecord(string Form, EntryKind Kind, AliasKind Alias, int? FromYear, int? ToYear);
