namespace NewsNlp.Evaluation;

/// <summary>Sums of one measure of coreference: what was found of the gold, and what is right of ours. Add up over documents.</summary>
internal readonly record struct ChainScore(double Found, double Gold, double Right, double Predicted)
{
    public double Recall => Gold == 0 ? 0 : Found / Gold;

    public double Precision => Predicted == 0 ? 0 : Right / Predicted;

    /// <summary>Harmonic mean of the two.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static ChainScore operator +(ChainScore left, ChainScore right) =>
        new(left.Found + right.Found, left.Gold + right.Gold, left.Right + right.Right, left.Predicted + right.Predicted);
}
