namespace NewsNlp;

/// <summary>One reason for a decision.</summary>
/// <param name="Rule">The rule or model that spoke, by its stable name, such as <c>name.gazetteer-country</c>.</param>
/// <param name="Detail">The gazetteer entry, the words or the numbers it rests on; null where the rule says it all.</param>
/// <param name="Span">The text it rests on, where that is another than the result's own.</param>
public sealed record Evidence(string Rule, string? Detail = null, TextSpan? Span = null);
