namespace NewsNlp;

/// <summary>A sentence, a headline or another line that stands for itself. Sentences are ordered and disjoint.</summary>
/// <param name="Span">From its first token's start to its last token's end.</param>
/// <param name="Tokens">Its tokens.</param>
public readonly record struct Sentence(TextSpan Span, TokenSpan Tokens);
