namespace NewsNlp.Evaluation;

/// <summary>How much two lists of pieces of one text cover the same characters.</summary>
internal static class SpanOverlap
{
    /// <summary>Characters in both by characters in either, 0 to 1; 0 where neither has any.</summary>
    public static double Share(IReadOnlyList<TextSpan> left, IReadOnlyList<TextSpan> right)
    {
        var shared = 0;
        foreach (var a in left)
        {
            foreach (var b in right)
            {
                shared += Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
            }
        }

        var either = left.Sum(static piece => piece.Length) + right.Sum(static piece => piece.Length) - shared;
        return either <= 0 ? 0 : (double)shared / either;
    }
}
