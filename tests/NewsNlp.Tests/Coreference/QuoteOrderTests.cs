using NewsNlp.Coreference;
using NewsNlp.Documents;

namespace NewsNlp.Tests.Coreference;

public sealed class QuoteOrderTests
{
    [Theory]
    [InlineData(0, null)]
    [InlineData(1, 0)]
    [InlineData(10, 0)]
    [InlineData(11, 2)]
    [InlineData(30, 2)]
    [InlineData(99, 3)]
    public void Before_Position_GivesTheLastThatBeginsBeforeIt(int position, int? expected)
    {
        var (order, quotes) = Of(0, 10, 10, 30);

        order.Before(position, null).Should().BeSameAs(expected is { } number ? quotes[number] : null);
    }

    [Theory]
    [InlineData(99, 3, 2)]
    [InlineData(99, 2, 3)]
    [InlineData(20, 2, 1)]
    [InlineData(5, 0, null)]
    public void Before_OneExcepted_GivesTheOneBeforeIt(int position, int except, int? expected)
    {
        var (order, quotes) = Of(0, 10, 10, 30);

        order.Before(position, quotes[except]).Should().BeSameAs(expected is { } number ? quotes[number] : null);
    }

    [Fact]
    public void Before_QuotesOutOfOrder_GoesByWhereTheyBegin()
    {
        var (order, quotes) = Of(30, 10, 0, 10);

        order.Before(20, null).Should().BeSameAs(quotes[3]);
        order.Before(31, quotes[0]).Should().BeSameAs(quotes[3]);
    }

    [Fact]
    public void BySpeaker_SeveralQuotes_GivesTheFirst()
    {
        var draft = new DocumentDraft();
        var speaker = new MentionDraft { Tokens = new TokenSpan(0, 1), Span = new TextSpan(0, 4), Kind = MentionKind.Named, Type = EntityType.Person };
        draft.Quotes.AddRange([Quote(0), Quote(10), Quote(20)]);
        draft.Quotes[1].SpeakerMention = draft.Quotes[2].SpeakerMention = speaker;

        QuoteOrder.BySpeaker(draft).Should().ContainSingle().Which.Value.Should().BeSameAs(draft.Quotes[1]);
    }

    private static (QuoteOrder Order, List<QuoteDraft> Quotes) Of(params int[] starts)
    {
        var draft = new DocumentDraft();
        draft.Quotes.AddRange(starts.Select(Quote));
        return (new QuoteOrder(draft), draft.Quotes);
    }

    private static QuoteDraft Quote(int start)
    {
        var quote = new QuoteDraft { Kind = QuoteKind.Direct };
        quote.Fragments.Add(new TextSpan(start, start + 5));
        return quote;
    }
}
