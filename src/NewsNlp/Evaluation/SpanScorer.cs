namespace NewsNlp.Evaluation;

/// <summary>Compares spans exactly: both ends must be right.</summary>
internal static class SpanScorer
{
    /// <param name="gold">The reference, ordered and disjoint.</param>
    /// <param name="predicted">Ours, ordered and disjoint, in the same text.</param>
    /// <param name="onDifference">Told each span that one side lacks, in text order, and whether it is a gold one.</param>
    public static SpanScore Score(IReadOnlyList<TextSpan> gold, IReadOnlyList<TextSpan> predicted, Action<TextSpan, bool>? onDifference = null)
    {
        int g = 0, p = 0, correct = 0;
        while (g < gold.Count || p < predicted.Count)
        {
            var order = g == gold.Count ? 1 : p == predicted.Count ? -1 : gold[g].CompareTo(predicted[p]);
            if (order == 0)
            {
                correct++;
                g++;
                p++;
            }
            else if (order < 0)
            {
                onDifference?.Invoke(gold[g++], true);
                g += onDifference is null ? 1 : 0;
            }
            else
            {
                onDifference?.Invoke(predicted[p++], false);
                p += onDifference is null ? 1 : 0;
            }
        }

        return new SpanScore(gold.Count, predicted.Count, correct);
    }
}
