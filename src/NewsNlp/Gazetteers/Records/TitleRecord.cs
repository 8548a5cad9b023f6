using NewsNlp.Documents;

namespace NewsNlp.Gazetteers;

/// <summary>A word or phrase of office titles.</summary>
internal sealed record TitleRecord(string Form, TitleKind Kind, string? OfficeType, string Canonical, Gender Gender);
