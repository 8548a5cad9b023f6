using NewsNlp.Training.Annotation;
using NewsNlp.Training.Annotation.Checks;
using NewsNlp.Training.Annotation.Gold;

namespace NewsNlp.English.Tests.Annotation;

public sealed class MarkupReaderTests
{
    [Fact]
    public void Read_Marks_AreCutOutOfTheText()
    {
        var article = Sample.Read("{nom:ros>1 The {off:ros/PE mayor}} {cue1 said}: {q1 “{pro:ros I} wait,”} in {loc:ica Ica}.");

        article.Text.Should().Be("The mayor said: “I wait,” in Ica.");
        article.Marks.Select(mark => $"{mark.Tag.Kind} {mark.Span} {article.WordsOf(mark)} {mark.Depth}").Should().Equal(
            "Nominal [0, 9) The mayor 0", "Office [4, 9) mayor 1", "Cue [10, 14) said 0", "Quote [16, 25) “I wait,” 0", "Pronoun [17, 18) I 1", "Name [29, 32) Ica 0");
        article.Marks[0].Tag.Quotes.Should().Equal(1);
    }

    [Fact]
    public void Read_Office_HasHoldersPolityAndStatus()
    {
        var office = Sample.Read("{off:vale,reed/PE/former Presidents} {per:vale Vale} and {per:reed Reed}").Marks[0].Tag;

        office.Keys.Should().Equal("vale", "reed");
        office.Polity.Should().Be("PE");
        office.Status.Should().Be(OfficeStatus.Former);
    }

    [Fact]
    public void Read_QuoteWithHeir_HasNoMention()
    {
        var quote = Sample.Read("{per:ros Ros}. {q1=ros!direct Good day.}").Marks[1].Tag;

        quote.Heir.Should().Be("ros");
        quote.IsDirect.Should().BeTrue();
    }

    [Fact]
    public void Read_LinesOfMarks_CountTheHead()
    {
        var article = Sample.Read("First.\n\n{loc:ica Ica}");

        article.Marks[0].Line.Should().Be(9);
    }

    [Theory]
    [InlineData("{per Ros}", "wants a key")]
    [InlineData("{per:ro.s Ros}", "is no key")]
    [InlineData("{who:ros Ros}", "is no tag")]
    [InlineData("{who.per:ros Ros}", "is no tag")]
    [InlineData("{off:ros/PE>1 mayor}", "mark a nominal around it")]
    [InlineData("{nat:PE>1 Peruvians}", "mark a nominal around it")]
    [InlineData("{off:ros mayor}", "wants a holder and a polity")]
    [InlineData("{off:ros/PE/late mayor}", "is no status")]
    [InlineData("{per:ros>x Ros}", "are no numbers")]
    [InlineData("{q x}", "is no tag")]
    [InlineData("{per:ros Ros", "is not closed")]
    [InlineData("Ros}", "closes nothing")]
    [InlineData("{loc:ica}", "has no words")]
    [InlineData("{loc:ica }", "has no words")]
    public void Read_BrokenMark_IsToldByLine(string body, string message)
    {
        var errors = new List<MarkupError>();
        MarkupReader.Read($"{Sample.Head}\n---\nA line.\n{body}", errors);

        errors.Should().ContainSingle().Which.Message.Should().Contain(message);
        errors[0].Line.Should().Be(8);
    }

    [Theory]
    [InlineData("date: 14 March", "is no line of a head")]
    [InlineData("author: me", "is no line of a head")]
    [InlineData("real: ros", "is no line of a head")]
    public void Read_BrokenHead_IsTold(string line, string message)
    {
        var errors = new List<MarkupError>();
        MarkupReader.Read($"{line}\nid: a\ncountry: PE\ndesk: local\nformat: brief\ndate: 2019-03-14\n---\nText.", errors);

        errors.Should().ContainSingle().Which.ToString().Should().StartWith("1: ").And.Contain(message);
    }

    [Fact]
    public void Read_NoRule_IsTold()
    {
        var errors = new List<MarkupError>();
        MarkupReader.Read(Sample.Head, errors);

        errors.Should().Contain(static error => error.Message.Contains("'---'", StringComparison.Ordinal));
    }
}
