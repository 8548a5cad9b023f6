using NewsNlp.Output;

namespace NewsNlp.Tests.Output;

public class ConllWriterTests
{
    [Fact]
    public void Write_OneOfEverything_EqualsRecordedFile() => GoldenFile.Check("bridge.conll", Written(SampleDocuments.Bridge()));

    [Fact]
    public void Write_LineEndInId_StaysOnOneLine() =>
        Written(SampleDocuments.Bare("", "a\nb")).Should().Be("# id = a b\n# columns = index token sentence name entity quote\n");

    [Fact]
    public void Write_EveryTokenLine_HasSixColumns() =>
        Written(SampleDocuments.Bridge()).Split('\n').Where(l => l.Length > 0 && l[0] != '#')
            .Should().OnlyContain(l => l.Split('\t').Length == 6).And.HaveCount(SampleDocuments.Bridge().Tokens.Count);

    private static string Written(NewsDocument document)
    {
        using var writer = new StringWriter();
        ConllWriter.Write(writer, document);
        return writer.ToString();
    }
}
