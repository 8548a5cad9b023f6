using CsCheck;
using NewsNlp.Documents;
using NewsNlp.Quotes;

namespace NewsNlp.Tests.Quotes;

public class QuoteFinderTests
{
    private const string Sample =
        "Bridge shut, says Reed\n\n“The ferry,” Elena Marsh, a pilot, told reporters on Monday, “is ready.” According to Hale, tolls will rise.\n\n"
        + "He called it \"rushed\" and 'unfair' – \"never\" – and said: “We wait.\n\n“Then we go,” the drivers' union's spokesman, Ivo Lund, said that day, adding that";

    private static readonly string[] Words =
    [
        "said", "that", "told", "“", "”", "\"", "'", "‘", "’", ",", ".", ":", "Reed", "the", "and", "who", "to", "according", "called", "as", "by", "\n\n", "-", "—", "mayor", "not", "was", "’s", "\uD83D", "(", ")",
    ];

    [Fact]
    public void Run_TitleBeforeName_SpansThePhraseAndPointsToTheName()
    {
        var draft = QuoteDrafts.Of("“It is safe,” said engineer Lena Ortiz.").With("Lena Ortiz", EntityType.Person);

        var quote = draft.Quotes().Should().ContainSingle().Subject;

        quote.Speaker!.Value.Slice(draft.Text).Should().Be("engineer Lena Ortiz");
        quote.SpeakerMention!.Span.Slice(draft.Text).Should().Be("Lena Ortiz");
    }

    [Fact]
    public void Run_PossessiveSpokesman_MakesANominalAndNotTheOwner()
    {
        var draft = QuoteDrafts.Of("“No comment,” Reed's spokesman said.").With("Reed", EntityType.Person);

        var quote = draft.Quotes().Should().ContainSingle().Subject;

        quote.SpeakerMention!.Kind.Should().Be(MentionKind.Nominal);
        quote.SpeakerMention.Type.Should().Be(EntityType.Person);
        quote.SpeakerMention.Span.Slice(draft.Text).Should().Be("Reed's spokesman");
        draft.Mentions.Should().Contain(quote.SpeakerMention).And.BeInAscendingOrder(mention => mention.Span.Start);
    }

    [Fact]
    public void Run_TwoCuesOfOneSpeaker_MakeOneMention()
    {
        var draft = QuoteDrafts.Of("A spokeswoman for Norvik said delays would end and added that trains would run.").With("Norvik", EntityType.Organization);

        var quotes = draft.Quotes();

        quotes.Should().HaveCount(2);
        quotes[1].SpeakerMention.Should().BeSameAs(quotes[0].SpeakerMention);
    }

    [Fact]
    public void Run_JointSpeakers_KeepsBoth()
    {
        var draft = QuoteDrafts.Of("“We agree,” Ama Reed and Tom Vale said.").With("Ama Reed", EntityType.Person).With("Tom Vale", EntityType.Person);

        var quote = draft.Quotes().Should().ContainSingle().Subject;

        quote.CoSpeakers.Append(quote.SpeakerMention!).Select(mention => mention.Span.Slice(draft.Text)).Should().BeEquivalentTo("Ama Reed", "Tom Vale");
    }

    [Fact]
    public void Run_ToldSomebody_GivesTheAddressee()
    {
        var draft = QuoteDrafts.Of("Lena Ortiz told Maria Pell: “Close it.”").With("Lena Ortiz", EntityType.Person).With("Maria Pell", EntityType.Person);

        var quote = draft.Quotes().Should().ContainSingle().Subject;

        quote.SpeakerMention!.Span.Slice(draft.Text).Should().Be("Lena Ortiz");
        quote.Addressee!.Span.Slice(draft.Text).Should().Be("Maria Pell");
    }

    [Fact]
    public void Run_NobodyNear_GivesTheReason()
    {
        var quote = QuoteDrafts.Of("“We will never go back to the old harbour, whatever they pay.”").Quotes().Should().ContainSingle().Subject;

        quote.Speaker.Should().BeNull();
        quote.NoSpeakerReason.Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void Run_EveryPrefixOfAText_KeepsSpansInside()
    {
        for (var length = 0; length <= Sample.Length; length++)
        {
            AssertSound(QuoteDrafts.Of(Sample[..length]));
        }
    }

    [Fact]
    public void Run_AnyWords_KeepsSpansInside() =>
        Gen.Int[0, Words.Length - 1].Select(i => Words[i])
            .Array[0, 40].Sample(words => AssertSound(QuoteDrafts.Of(string.Join(' ', words))));

    private static void AssertSound(DocumentDraft draft)
    {
        foreach (var quote in draft.Quotes())
        {
            quote.Fragments.Should().NotBeEmpty();
            quote.Fragments.Should().OnlyContain(piece => piece.Length > 0 && piece.End <= draft.Text.Length);
            quote.Fragments.Should().BeInAscendingOrder();
            (quote.Speaker is not null || quote.NoSpeakerReason is not null).Should().BeTrue();
            (quote.SpeakerMention is null || draft.Mentions.Contains(quote.SpeakerMention)).Should().BeTrue();
            (quote.Kind == QuoteKind.Indirect).Should().Be(quote.Quoted.Count == 0 || quote.Evidence[0].Rule is "quote.transcript");
        }
    }
}
