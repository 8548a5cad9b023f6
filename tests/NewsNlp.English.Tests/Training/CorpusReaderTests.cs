using NewsNlp.Training.Corpora;

namespace NewsNlp.English.Tests.Training;

public sealed class CorpusReaderTests
{
    [Fact]
    public void Read_Columns_PartsTokensAsTheLibraryDoes()
    {
        var corpus = Bio("# newdoc id = one\nThe\tO\nLagos-based\tB-LOC\nMara\tB-PER\nOkello\tI-PER\n\nKenya\tB-LOC\n\n# newdoc id = two\nPeru\tB-LOC\n");

        corpus.Documents.Select(static document => document.Id).Should().Equal("one", "two");
        corpus.Sentences.Select(Marked.Write).Should().Equal("The [Location:Lagos-based] [Person:Mara Okello]", "[Location:Kenya]", "[Location:Peru]");
        corpus.Documents[0].Sentences[0].Count.Should().Be(6);
    }

    [Fact]
    public void Read_ColumnsWithNeighbouringNames_KeepsThemApart() =>
        Bio("Mara\tB-PER\nOkello\tB-PER\nLima\tI-LOC\n").Sentences.Select(Marked.Write).Should().Equal("[Person:Mara] [Person:Okello] [Location:Lima]");

    [Fact]
    public void Read_ColumnsWithAnUnknownTag_LeaveItUnmarked() => Bio("on\tO\nMonday\tB-tim\n").LabelCount.Should().Be(0);

    [Fact]
    public void Read_RawText_PlacesLabelsByOffset()
    {
        var corpus = Json("""{"id":"a","text":"Mara Okello left.\n\nShe flew to “Lima”.","entities":[[0,11,"Person"],[32,36,"Location"]]}""");

        corpus.Sentences.SelectMany(static s => s.Labels, static (s, label) => (s.Written(label.Start, label.End), label.Type)).Should()
            .Equal(("Mara Okello", EntityType.Person), ("Lima", EntityType.Location));
    }

    [Fact]
    public void Read_LabelInsideAToken_IsCountedAsLost() =>
        Json("""{"id":"a","text":"Okello left.","entities":[[0,3,"Person"]]}""").Documents[0].Lost.Should().Equal((new TextSpan(0, 3), EntityType.Person));

    [Fact]
    public void Write_Corpus_TellsSourceTypesAndTags()
    {
        var corpus = Bio("# newdoc id = one\nMara\tB-PER\nOkello\tI-PER\nleft\tO\n");
        var written = new StringWriter();

        CorpusWriter.Write(corpus, written);

        written.ToString().Should().Be("# source = wikigold\n# types = Person Organization Country Location Nationality Miscellaneous\n# newdoc id = one\nMara\tB-Person\nOkello\tI-Person\nleft\tO\n\n");
    }

    [Fact]
    public void Parse_MaskAsWritten_GivesTheMask() => TypeMask.Parse(CorpusSources.MeaningBank.Mask.ToString()).Should().Be(CorpusSources.MeaningBank.Mask);

    private static Corpus Bio(string text) => BioReader.Read(CorpusSources.Free[0], new StringReader(text));

    private static Corpus Json(string text) => AnnotatedReader.Read(CorpusSources.Annotated, new StringReader(text));
}
