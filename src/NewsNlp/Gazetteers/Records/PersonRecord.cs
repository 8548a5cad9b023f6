using NewsNlp.Documents;

namespace NewsNlp.Gazetteers;

/// <summary>A person of the officials table.</summary>
internal sealed record PersonRecord(string Key, string Name, Gender Gender);
