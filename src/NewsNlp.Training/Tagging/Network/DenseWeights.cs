using NewsNlp.Tagging;

namespace NewsNlp.Training.Tagging.Network;

/// <summary>
/// The weights of the layers, the tags and the pairs in one block, so that one optimiser serves them all. Tags and pairs
/// have a part that all sources share and one for each source.
/// </summary>
internal sealed class DenseWeights
{
    /// <summary>Numbers of a token's scores, padded.</summary>
    public const int TagStride = ChainLoss.Stride;

    public DenseWeights(NetworkOptions options, int sources)
    {
        (FirstSize, SecondSize, Sources) = (options.FirstSize, options.SecondSize, sources);
        var at = 0;
        FirstBias = Take(ref at, FirstSize);
        First = Take(ref at, TaggerModel.FirstWindow * TaggerModel.Inputs * FirstSize);
        SecondBias = Take(ref at, SecondSize);
        Second = Take(ref at, TaggerModel.SecondWindow * FirstSize * SecondSize);
        Same = Take(ref at, FirstSize * SecondSize);
        Tags = Take(ref at, (sources + 1) * TagPart);
        Pairs = Take(ref at, (sources + 1) * PairPart);
        Values = new PinnedArray(at);
        Gradient = new PinnedArray(at);
    }

    public int FirstSize { get; }

    public int SecondSize { get; }

    public int Sources { get; }

    public PinnedArray Values { get; }

    public PinnedArray Gradient { get; }

    public int First { get; }

    public int FirstBias { get; }

    public int Second { get; }

    public int SecondBias { get; }

    /// <summary>What the mean of the first layer over the places of one word adds to the second.</summary>
    public int Same { get; }

    public int Tags { get; }

    public int Pairs { get; }

    /// <summary>Weights by input and tag, then the bias of the tags.</summary>
    public int TagPart => (SecondSize + 1) * TagStride;

    public static int PairPart => ChainLoss.PairRows * ChainLoss.Stride;

    public int TagsOf(int source) => Tags + ((source + 1) * TagPart);

    public int TagBias => SecondSize * TagStride;

    public int PairsOf(int source) => Pairs + ((source + 1) * PairPart);

    /// <summary>Draws the first weights, each layer's by its number of inputs.</summary>
    public void Draw(SeededRandom random)
    {
        // Of the signs about eight are set at a time.
        Draw(random, First, TaggerModel.FirstWindow * TaggerModel.Inputs * FirstSize, MathF.Sqrt(2f / (TaggerModel.FirstWindow * (WordVectors.Dimensions + 8))));
        Draw(random, Second, TaggerModel.SecondWindow * FirstSize * SecondSize, MathF.Sqrt(2f / (TaggerModel.SecondWindow * FirstSize)));
        Draw(random, Same, FirstSize * SecondSize, 0.5f / MathF.Sqrt(FirstSize));
        Draw(random, Tags, SecondSize * TagStride, 1 / MathF.Sqrt(SecondSize));
    }

    private void Draw(SeededRandom random, int start, int count, float size)
    {
        foreach (ref var value in Values.Values.AsSpan(start, count))
        {
            value = size * random.NextNormal();
        }
    }

    private static int Take(ref int at, int count)
    {
        var start = at;
        at += count;
        return start;
    }
}
