using NewsNlp.Evaluation;

namespace NewsNlp.Tests.Evaluation;

public sealed class UdReaderTests
{
    [Fact]
    public void Read_SpaceAfterNo_PutsTextTogether()
    {
        var document = Read("# newdoc id = d1", Row("1", "Reed"), Row("2", "left", "SpaceAfter=No"), Row("3", "."), "", Row("1", "Vale"), Row("2", "stayed"), "").Single();

        document.Id.Should().Be("d1");
        document.Text.TrimEnd().Should().Be("Reed left. Vale stayed");
        document.Tokens.Select(t => t.Slice(document.Text)).Should().Equal("Reed", "left", ".", "Vale", "stayed");
        document.Sentences.Select(s => s.Slice(document.Text)).Should().Equal("Reed left.", "Vale stayed");
    }

    [Fact]
    public void Read_MultiwordTokenSpeltByItsWords_GivesTheWords()
    {
        var document = Read(Row("1-2", "don't"), Row("1", "do"), Row("2", "n't"), Row("3", "go"), "").Single();

        document.Text.TrimEnd().Should().Be("don't go");
        document.Tokens.Select(t => t.Slice(document.Text)).Should().Equal("do", "n't", "go");
    }

    [Fact]
    public void Read_MultiwordTokenNotSpeltByItsWords_GivesTheSurface()
    {
        var document = Read(Row("1-2", "du"), Row("1", "de"), Row("2", "le"), Row("3", "pain"), "").Single();

        document.Tokens.Select(t => t.Slice(document.Text)).Should().Equal("du", "pain");
    }

    [Fact]
    public void Read_EmptyNodes_AreLeftOut() => Read(Row("1", "Reed"), Row("1.1", "left"), Row("2", "."), "").Single().Text.TrimEnd().Should().Be("Reed .");

    [Theory]
    [InlineData(true, "One\n\nTwo Three")]
    [InlineData(false, "One Two Three")]
    public void Read_Paragraphs_ArePartedWhenAsked(bool paragraphs, string expected)
    {
        string[] lines = ["# newpar", Row("1", "One"), "", "# newpar", "# newpar_block = p", Row("1", "Two"), "", Row("1", "Three"), ""];
        using var source = new StringReader(string.Join('\n', lines));

        UdReader.Read(source, "x", paragraphs).Single().Text.TrimEnd().Should().Be(expected);
    }

    [Fact]
    public void Read_SeveralDocuments_AreApart() =>
        Read("# newdoc id = a", Row("1", "One"), "", "# newdoc id = b", Row("1", "Two"), "").Select(d => d.Id).Should().Equal("a", "b");

    private static List<UdDocument> Read(params string[] lines)
    {
        using var source = new StringReader(string.Join('\n', lines));
        return [.. UdReader.Read(source, "name")];
    }

    private static string Row(string id, string form, string misc = "_") => $"{id}\t{form}\t_\t_\t_\t_\t_\t_\t_\t{misc}";
}
