using NewsNlp.Evaluation;

namespace NewsNlp.Tests.Evaluation;

public sealed class ChainScorerTests
{
    // The example of Bagga and Baldwin (1998): gold {1..5} {6,7} {8..12}; one answer joins the first two.
    private static readonly IReadOnlyList<IReadOnlyList<TextSpan>> Gold = [Chain(1, 2, 3, 4, 5), Chain(6, 7), Chain(8, 9, 10, 11, 12)];

    [Fact]
    public void Muc_TwoChainsJoined_LosesOneLinkOfPrecision()
    {
        var score = ChainScorer.Muc(Gold, [Chain(1, 2, 3, 4, 5, 6, 7), Chain(8, 9, 10, 11, 12)]);

        score.Recall.Should().Be(1);
        score.Precision.Should().BeApproximately(9.0 / 10, 1e-9);
    }

    [Fact]
    public void BCubed_LargeChainsJoined_CostsMoreThanSmallOnes()
    {
        ChainScorer.BCubed(Gold, [Chain(1, 2, 3, 4, 5), Chain(6, 7, 8, 9, 10, 11, 12)]).Precision.Should().BeApproximately((5 + (4.0 / 7) + (25.0 / 7)) / 12, 1e-9);
        ChainScorer.BCubed(Gold, [Chain(1, 2, 3, 4, 5, 8, 9, 10, 11, 12), Chain(6, 7)]).Precision.Should().BeApproximately(7.0 / 12, 1e-9);
    }

    [Fact]
    public void Ceaf_TwoChainsJoined_PairsEachOnce()
    {
        // {1..5} with the joined ten: 2·5/15; {6,7} with itself: 1; {8..12} stays alone.
        var score = ChainScorer.Ceaf(Gold, [Chain(1, 2, 3, 4, 5, 8, 9, 10, 11, 12), Chain(6, 7)]);

        score.Precision.Should().BeApproximately(((10.0 / 15) + 1) / 2, 1e-9);
        score.Recall.Should().BeApproximately(((10.0 / 15) + 1) / 3, 1e-9);
    }

    [Fact]
    public void All_SameChains_ArePerfect()
    {
        foreach (var score in new[] { ChainScorer.Muc(Gold, Gold), ChainScorer.BCubed(Gold, Gold), ChainScorer.Ceaf(Gold, Gold) })
        {
            score.F1.Should().BeApproximately(1, 1e-9);
        }
    }

    [Fact]
    public void BCubed_MissedMention_CostsRecallAlone()
    {
        var score = ChainScorer.BCubed([Chain(1, 2)], [Chain(1)]);

        score.Recall.Should().BeApproximately(0.25, 1e-9);
        score.Precision.Should().BeApproximately(1, 1e-9);
    }

    [Fact]
    public void All_NoChains_AreZeroAndNoError()
    {
        ChainScorer.Muc([], Gold).F1.Should().Be(0);
        ChainScorer.BCubed(Gold, []).F1.Should().Be(0);
        ChainScorer.Ceaf([], []).F1.Should().Be(0);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(42)]
    public void BestSum_SmallMatrix_IsThatOfAllPermutations(int seed)
    {
        var random = new Random(seed);
        var gain = new double[4, 5];
        for (var i = 0; i < gain.Length; i++)
        {
            gain[i / 5, i % 5] = random.Next(100);
        }

        Assignment.BestSum(gain).Should().BeApproximately(Best(gain, 0, 0), 1e-9);
    }

    [Fact]
    public void Interval_SameParts_IsTheSameAndHoldsTheFigure()
    {
        var parts = Enumerable.Range(1, 50).Select(static i => new SpanScore(10, 10, i % 10)).ToList();
        var (low, high) = Bootstrap.Interval(parts, static (a, b) => a + b, static score => score.F1);

        Bootstrap.Interval(parts, static (a, b) => a + b, static score => score.F1).Should().Be((low, high));
        var figure = parts.Aggregate(static (a, b) => a + b).F1;
        low.Should().BeLessThan(figure).And.BeGreaterThan(figure - 0.15);
        high.Should().BeGreaterThan(figure).And.BeLessThan(figure + 0.15);
    }

    private static double Best(double[,] gain, int row, int used)
    {
        if (row == gain.GetLength(0))
        {
            return 0;
        }

        var best = double.NegativeInfinity;
        for (var column = 0; column < gain.GetLength(1); column++)
        {
            if ((used & (1 << column)) == 0)
            {
                best = Math.Max(best, gain[row, column] + Best(gain, row + 1, used | (1 << column)));
            }
        }

        return best;
    }

    private static List<TextSpan> Chain(params int[] mentions) => [.. mentions.Select(static at => new TextSpan(at * 10, (at * 10) + 5))];
}
