using System.Diagnostics;
using NewsNlp.Documents;
using NewsNlp.Quotes;

namespace NewsNlp.Tests.Quotes;

public class QuotePairingTests
{
    [Theory]
    [InlineData("\"We wait,\" Hale said.", "\"We wait,\"")]
    [InlineData("“We wait,” Hale said.", "“We wait,”")]
    [InlineData("«We wait», said Hale.", "«We wait»")]
    [InlineData("»We wait«, said Hale.", "»We wait«")]
    [InlineData("„We wait“, said Hale.", "„We wait“")]
    [InlineData("``We wait,'' Hale said.", "``We wait,''")]
    [InlineData("''We wait,'' Hale said.", "''We wait,''")]
    [InlineData("'We can't wait,' Hale said.", "'We can't wait,'")]
    [InlineData("‘We can’t wait,’ Hale said.", "‘We can’t wait,’")]
    [InlineData("Hale wants \"more hours” to decide.", "\"more hours”")]
    [InlineData("Hale called the plan (\"a joke\") off.", "\"a joke\"")]
    [InlineData("He said it—“never”—and left.", "“never”")]
    [InlineData("the word “detainees ”. Then", "“detainees ”")]
    public void Pair_OnePassage_IsFound(string text, string passage) => QuoteDrafts.Passages(text).Should().Equal(passage);

    [Theory]
    [InlineData("The drivers' union met in the owners' hall.")]
    [InlineData("It's the '90s band's fans' don't-care mood.")]
    [InlineData("A 6\" pipe and a 5' ladder lay there.")]
    [InlineData("Rock 'n' roll")]
    [InlineData("\"\"")]
    [InlineData("\"")]
    public void Pair_NoSpeech_FindsNothing(string text) => QuoteDrafts.Passages(text).Should().BeEmpty();

    [Fact]
    public void Pair_StrayInchMark_MovesNoLaterPair() =>
        QuoteDrafts.Passages("The 6\" pipe burst. \"It was old,\" Hale said. \"Very old.\"").Should().Equal("\"It was old,\"", "\"Very old.\"");

    [Fact]
    public void Pair_StrayMarkInEarlierParagraph_MovesNoLaterPair() =>
        QuoteDrafts.Passages("He left \" the room in a hurry.\n\n\"It was old,\" Hale said.").Should().Equal("\"It was old,\"");

    [Fact]
    public void Pair_NestedSingle_LiesInsideDouble()
    {
        var draft = QuoteDrafts.Of("“He told me, ‘Run,’” Reed said.");

        var spans = new QuotePairing().Pair(draft);

        spans.Should().HaveCount(2);
        spans[1].Outer.Should().BeSameAs(spans[0]);
    }

    [Fact]
    public void Pair_PluralPossessiveInsideSingle_ClosesNothing() =>
        QuoteDrafts.Passages("‘The drivers’ union waits,’ said Hale.").Should().Equal("‘The drivers’ union waits,’");

    [Fact]
    public void Pair_ReopenedParagraph_ContinuesFirst()
    {
        var spans = new QuotePairing().Pair(QuoteDrafts.Of("Hale said: “We looked at it.\n\n“Then we left.”"));

        spans.Should().HaveCount(2);
        spans[0].Continued.Should().BeSameAs(spans[1]);
        spans[0].Unclosed.Should().BeFalse();
    }

    [Fact]
    public void Pair_UnclosedAtEnd_EndsWithParagraph()
    {
        var text = "Hale said, \"It is safe to sail.\n\nTraffic resumed.";

        var span = new QuotePairing().Pair(QuoteDrafts.Of(text)).Should().ContainSingle().Subject;

        span.Unclosed.Should().BeTrue();
        span.Span.Slice(text).Should().Be("\"It is safe to sail.");
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\" ")]
    [InlineData(" \"a\"")]
    [InlineData("“")]
    [InlineData("'a ")]
    [InlineData("said ")]
    [InlineData("\"a,\" he said and ")]
    public void Run_MegabyteOfOnePattern_StaysLinear(string pattern)
    {
        var draft = QuoteDrafts.Of(string.Concat(Enumerable.Repeat(pattern, 1_000_000 / pattern.Length)));
        var watch = Stopwatch.StartNew();

        new QuoteFinder().Run(draft);

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }
}
