namespace NewsNlp;

/// <summary>A line or paragraph with its part in the article. Blocks are ordered and disjoint.</summary>
/// <param name="Span">Without the white space around it.</param>
/// <param name="Kind">Its part in the article.</param>
public readonly record struct Block(TextSpan Span, BlockKind Kind);
