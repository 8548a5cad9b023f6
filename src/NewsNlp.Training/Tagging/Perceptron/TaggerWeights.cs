using NewsNlp.Tagging;

namespace NewsNlp.Training.Tagging.Perceptron;

/// <summary>A weight for each row and tag, and for each pair of neighbouring tags.</summary>
internal sealed class TaggerWeights(int rows)
{
    /// <summary>Tags with the padding that keeps rows on whole vectors.</summary>
    public const int Stride = 20;

    public float[] Rows { get; } = new float[(long)rows * Stride];

    /// <summary>By tag before and tag; the last row is the sentence's start.</summary>
    public float[] Pairs { get; } = new float[(TagSet.Count + 1) * Stride];
}
