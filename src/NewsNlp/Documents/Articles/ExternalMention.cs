namespace NewsNlp;

/// <summary>A name found outside this library: by another pipeline, a service or a person.</summary>
/// <param name="Span">Where it stands; a span that leaves the text is an argument error.</param>
/// <param name="Type">What it refers to.</param>
/// <param name="Score">How sure its finder is, from 0 to 1.</param>
/// <param name="Source">Who found it; shown in the evidence.</param>
public sealed record ExternalMention(TextSpan Span, EntityType Type, double Score = 1, string? Source = null);
