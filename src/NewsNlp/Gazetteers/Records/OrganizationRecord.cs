namespace NewsNlp.Gazetteers;

/// <summary>An organisation.</summary>
internal sealed record OrganizationRecord(string Name, string Type, string? Polity);
