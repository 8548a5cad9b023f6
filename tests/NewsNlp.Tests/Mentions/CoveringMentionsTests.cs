using NewsNlp.Documents;
using NewsNlp.Mentions;

namespace NewsNlp.Tests.Mentions;

public sealed class CoveringMentionsTests
{
    private static readonly List<MentionDraft> Mentions = [Of(0, 2), Of(3, 9), Of(4, 6), Of(5, 7), Of(5, 6), Of(12, 13)];

    [Theory]
    [InlineData(0, 1, 0)]
    [InlineData(2, 3, null)]
    [InlineData(4, 6, 1)]
    [InlineData(8, 9, 1)]
    [InlineData(8, 10, null)]
    [InlineData(9, 10, null)]
    [InlineData(12, 13, 5)]
    [InlineData(13, 14, null)]
    public void First_Tokens_GivesTheFirstMentionOverThem(int start, int end, int? expected) =>
        new CoveringMentions(Mentions).First(new TokenSpan(start, end), static _ => true).Should().BeSameAs(expected is { } number ? Mentions[number] : null);

    [Fact]
    public void First_Condition_GivesTheFirstThatMeetsIt() =>
        new CoveringMentions(Mentions).First(new TokenSpan(5, 6), static mention => mention.Tokens.Length == 2).Should().BeSameAs(Mentions[2]);

    [Fact]
    public void First_NoMentions_GivesNull() => new CoveringMentions([]).First(new TokenSpan(0, 1), static _ => true).Should().BeNull();

    private static MentionDraft Of(int start, int end) =>
        new() { Tokens = new TokenSpan(start, end), Span = new TextSpan(start, end), Kind = MentionKind.Named, Type = EntityType.Country };
}
