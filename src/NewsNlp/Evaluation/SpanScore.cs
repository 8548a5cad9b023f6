namespace NewsNlp.Evaluation;

/// <summary>Counts of a comparison of predicted spans with gold ones, and the figures that follow. Add up over documents.</summary>
internal readonly record struct SpanScore(int Gold, int Predicted, int Correct)
{
    /// <summary>Share of the predicted spans that are right; 0 when there are none.</summary>
    public double Precision => Predicted == 0 ? 0 : (double)Correct / Predicted;

    /// <summary>Share of the gold spans that were found; 0 when there are none.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Correct / Gold;

    /// <summary>Harmonic mean of the two, over all counted documents (micro average).</summary>
    public double F1 => Gold + Predicted == 0 ? 0 : 2.0 * Correct / (Gold + Predicted);

    public static SpanScore operator +(SpanScore left, SpanScore right) =>
        new(left.Gold + right.Gold, left.Predicted + right.Predicted, left.Correct + right.Correct);
}
