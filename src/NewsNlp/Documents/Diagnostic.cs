namespace NewsNlp;

/// <summary>Something about the text that a careful reader would want to know; never a failure.</summary>
/// <param name="Code">Stable name, such as <c>text.lone-surrogate</c>.</param>
/// <param name="Message">One sentence for people.</param>
/// <param name="Span">Where it was seen; null for the whole text.</param>
public sealed record Diagnostic(string Code, string Message, TextSpan? Span = null);
