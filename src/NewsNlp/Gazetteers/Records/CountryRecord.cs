namespace NewsNlp.Gazetteers;

/// <summary>A state, territory or body.</summary>
internal sealed record CountryRecord(string Code, string Name, string? Alpha3, string? Numeric, string? Capital, string Kind);
