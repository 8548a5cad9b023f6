namespace NewsNlp.Cli.Evaluate.Names;

/// <summary>A text with its gold names.</summary>
/// <param name="Text">The raw text.</param>
/// <param name="Region">Where it comes from, as its file says; empty where it does not.</param>
/// <param name="Names">The names, with the labels of their file.</param>
internal sealed record NameGold(string Text, string Region, IReadOnlyList<(TextSpan Span, string Label)> Names);
