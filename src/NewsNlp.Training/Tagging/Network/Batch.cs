using NewsNlp.Tagging;

namespace NewsNlp.Training.Tagging.Network;

/// <summary>The matrices of a batch and of their derivatives, one row a token or, for the means, one a word. Grows as needed.</summary>
internal sealed class Batch(int rows, int first, int second)
{
    private const int Slack = 64;

    public PinnedArray Input { get; } = new(rows * TaggerModel.Inputs);

    public PinnedArray First { get; } = new(rows * first);

    public PinnedArray FirstMask { get; } = new(rows * first);

    public PinnedArray FirstGradient { get; } = new(rows * first);

    public PinnedArray Second { get; } = new(rows * second);

    public PinnedArray SecondMask { get; } = new(rows * second);

    public PinnedArray SecondGradient { get; } = new(rows * second);

    public PinnedArray Mean { get; } = new(rows * first);

    public PinnedArray MeanGradient { get; } = new(rows * first);

    public PinnedArray MeanOut { get; } = new(rows * second);

    public PinnedArray MeanOutGradient { get; } = new(rows * second);

    public PinnedArray Tags { get; } = new(rows * DenseWeights.TagStride);

    public PinnedArray TagGradient { get; } = new(rows * DenseWeights.TagStride);

    public float[] PairGradient { get; } = new float[DenseWeights.PairPart];

    /// <summary>A batch with empty matrices that hold the layout: this one, or a larger one.</summary>
    public Batch Fit(BatchLayout layout, int firstSize, int secondSize)
    {
        var needed = Math.Max(layout.Rows, layout.SameWords.Count);
        if (needed > rows)
        {
            return new Batch((needed * 5 / 4) + Slack, firstSize, secondSize);
        }

        foreach (var (matrix, size) in (ReadOnlySpan<(PinnedArray, int)>)
        [
            (Input, TaggerModel.Inputs), (First, first), (FirstGradient, first), (Second, second), (SecondGradient, second),
            (Mean, first), (MeanGradient, first), (MeanOut, second), (MeanOutGradient, second), (Tags, DenseWeights.TagStride),
        ])
        {
            matrix.Clear(needed * size);
        }

        return this;
    }
}
