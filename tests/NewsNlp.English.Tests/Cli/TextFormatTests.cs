using NewsNlp.Cli.Formats;
using NewsNlp.Tests.Output;

namespace NewsNlp.English.Tests.Cli;

public class TextFormatTests
{
    [Fact]
    public void Write_OneOfEverything_ShowsPeopleOfficesAndQuotes()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new TextFormat(terminal: false, width: 60).Write(writer, SampleDocuments.Bridge());
        writer.ToString().Should().Be("""
            Peña opens <b>bridge</b> & smiles 🙂
            bridge.txt · 3 May 2031

            People
              Lena Peña  acting Transport Minister, Norway (by date)
              Reed

            Places
              OSLO

            Quotes
              1  Lena Peña (direct, said)
                 “It is safe,” … “We asked ‘Who pays?’ twice.”
              2  We → Lena Peña (direct, asked, inside another quote)
                 ‘Who pays?’
              3  no speaker named (direct, speaker carried over, closing
                 mark missing)
                 “Nobody should worry.
              4  Reed (mixed, say, negated)
                 when tolls would "rise"


            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Write_NothingFound_ShowsTheNameOfTheArticle()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new TextFormat(terminal: false, width: 60).Write(writer, SampleDocuments.Bare("x", "a.txt"));
        writer.ToString().Should().Be("a.txt\n\n");
    }
}
