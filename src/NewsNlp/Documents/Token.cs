namespace NewsNlp;

/// <summary>The smallest unit of the analysis. Tokens of a document are ordered and disjoint and hold no white space.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Kind">What it is made of.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind);
