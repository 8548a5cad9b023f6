using NewsNlp.Evaluation;

namespace NewsNlp.Tests.Evaluation;

public sealed class SpanScorerTests
{
    [Fact]
    public void Score_PartlyRight_CountsExactSpans()
    {
        var score = SpanScorer.Score([new(0, 2), new(2, 4), new(5, 9)], [new(0, 4), new(5, 9)]);

        score.Should().Be(new SpanScore(3, 2, 1));
        score.Precision.Should().Be(0.5);
        score.Recall.Should().BeApproximately(1.0 / 3, 1e-12);
        score.F1.Should().BeApproximately(0.4, 1e-12);
    }

    [Fact]
    public void Score_NothingAtAll_IsZero() => SpanScorer.Score([], []).F1.Should().Be(0);

    [Fact]
    public void Score_Differences_AreTold()
    {
        var told = new List<(TextSpan, bool)>();

        SpanScorer.Score([new(0, 2), new(3, 4)], [new(0, 3), new(3, 4)], (span, isGold) => told.Add((span, isGold)));

        told.Should().Equal((new TextSpan(0, 2), true), (new TextSpan(0, 3), false));
    }

    [Fact]
    public void Add_TwoScores_AddsCounts() => (new SpanScore(1, 2, 1) + new SpanScore(3, 1, 0)).Should().Be(new SpanScore(4, 3, 1));
}
