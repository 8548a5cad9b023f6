namespace NewsNlp.Gazetteers;

/// <summary>A post of the officials table.</summary>
internal sealed record OfficeRecord(string Key, string Polity, string OfficeType, string Label);
