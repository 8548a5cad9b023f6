using NewsNlp.Evaluation;

namespace NewsNlp.Tests.Evaluation;

public sealed class QuoteScorerTests
{
    private const string Text = "The pier is old, said Ana Hale. Tolls will rise, the mayor said.";

    [Theory]
    [InlineData("Ana Hale", "Hale", 1, 0, 0)]
    [InlineData("Ana Hale", null, 0, 1, 0)]
    [InlineData("Ana Hale", "Tom Reed", 0, 0, 1)]
    public void Speakers_NamedInTheReference_AreRightOpenOrWrong(string gold, string? ours, int right, int open, int wrong)
    {
        var score = Score(gold, ours, MentionKind.Named).Of(MentionKind.Named);

        (score.All, score.Right, score.Open, score.Wrong).Should().Be((1, right, open, wrong));
    }

    [Fact]
    public void Speakers_NoWordsForThem_CountAsInherited()
    {
        var tally = Score("Ana Hale", "Hale", null);

        tally.Inherited.Right.Should().Be(1);
        tally.All.Should().Be(tally.Inherited);
    }

    [Theory]
    [InlineData(null, 1, 0)]
    [InlineData("Tom Reed", 0, 1)]
    public void Speakers_NoNameInTheReference_AreWrongWhereOursNamesSomebody(string? ours, int right, int wrong)
    {
        var tally = Score(null, ours, null);

        (tally.Nameless.Right, tally.Nameless.Wrong, tally.All.All).Should().Be((right, wrong, 0));
    }

    [Fact]
    public void Speakers_QuoteNotFound_AreNotCounted()
    {
        var scorer = new QuoteScorer();

        scorer.Add(Text, [Quote(0, 15, "Ana Hale", MentionKind.Named)], [Quote(32, 47, "Ana Hale", null)]);

        scorer.Speakers.All.All.Should().Be(0);
    }

    private static SpeakerTally Score(string? gold, string? ours, MentionKind? told)
    {
        var scorer = new QuoteScorer();
        scorer.Add(Text, [Quote(0, 15, gold, told)], [Quote(0, 15, ours, null)]);
        return scorer.Speakers;
    }

    private static GoldQuote Quote(int start, int end, string? name, MentionKind? told) => new(QuoteKind.Indirect, [new TextSpan(start, end)], [], [], name, told);
}
