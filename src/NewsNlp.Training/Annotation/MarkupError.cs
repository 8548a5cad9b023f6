namespace NewsNlp.Training.Annotation;

/// <summary>What is wrong at a place of an annotated file.</summary>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Message">What is wrong, and with which words.</param>
/// <param name="IsHint">Only a place to look at: it may be right.</param>
internal readonly record struct MarkupError(int Line, string Message, bool IsHint = false)
{
    public override string ToString() => $"{Line}: {(IsHint ? "look: " : "")}{Message}";
}
