namespace NewsNlp.Training.Annotation;

/// <summary>A mark of an annotated article.</summary>
/// <param name="Tag">What it says.</param>
/// <param name="Span">What it covers, in the article's text.</param>
/// <param name="Line">Line of the file where it opens, from 1.</param>
/// <param name="Depth">Number of marks around it.</param>
internal sealed record Mark(MarkTag Tag, TextSpan Span, int Line, int Depth)
{
    public bool IsName => Tag.Kind is MarkKind.Name or MarkKind.Office;

    public bool IsMention => Tag.Kind is MarkKind.Name or MarkKind.Office or MarkKind.Nominal or MarkKind.Pronoun;
}
