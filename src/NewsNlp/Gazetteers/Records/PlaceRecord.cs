namespace NewsNlp.Gazetteers;

/// <summary>A city, province or region; region records have no country.</summary>
internal sealed record PlaceRecord(string Name, string? CountryCode, string? Province, int Population);
