using NewsNlp.Models;
using NewsNlp.Tagging;
using NewsNlp.Tests.Gazetteers;
using NewsNlp.Tests.Drafting;

namespace NewsNlp.Tests.Tagging;

public sealed class TaggerFilesTests
{
    [Fact]
    public void WordVectors_WrittenAndRead_FindTheirWordsAndNoOthers()
    {
        var vectors = Vectors("v1");

        vectors.Count.Should().Be(2);
        vectors[vectors.Find("river")].ToArray().Should().OnlyContain(static value => value == 1);
        vectors[vectors.Find("bank")].ToArray().Should().OnlyContain(static value => value == -2);
        vectors.Find("boat").Should().Be(-1);
    }

    [Fact]
    public void WordVectors_WordTwice_IsRefused()
    {
        var write = () => WordVectors.Write(new ModelWriter(), ["bank", "bank"], new sbyte[200]);

        write.Should().Throw<ArgumentException>().WithMessage("*'bank'*");
    }

    [Fact]
    public void ContextWeights_WrittenAndRead_AddTheirRowsOnly()
    {
        var file = new ModelWriter();
        var row = new sbyte[TagSet.Stride];
        (row[0], row[18]) = (5, -7);
        ContextWeights.Write(file, [KeyValuePair.Create(Hashing.Of("one"), row)], [Hashing.Of("in")], 0.5f);
        var weights = ContextWeights.Read(ModelFile.Read(new MemoryStream(file.ToArray())));
        var scores = new float[TagSet.Stride];

        weights.Add([Hashing.Of("one"), Hashing.Of("two")], scores);

        scores[0].Should().Be(2.5f);
        scores[18].Should().Be(-3.5f);
        scores.Sum().Should().Be(-1);
        weights.WordOf("in").Should().Be(Hashing.Of("in"));
        weights.WordOf("on").Should().Be(0);
    }

    [Fact]
    public void TaggerModel_OtherVectors_IsRefusedWithBothVersions()
    {
        var tagger = SmallTagger.Bytes("v1");

        var read = () => TaggerModel.Read(ModelFile.Read(new MemoryStream(tagger)), Vectors("v2"));

        read.Should().Throw<ModelFormatException>().WithMessage("*expected word vectors v1, found v2*");
    }

    [Fact]
    public void UseTagger_FileCutShort_SaysExpectedAndFound()
    {
        var tagger = SmallTagger.Bytes("v1");
        var builder = NewsPipelineBuilder.FromModel(new MemoryStream(SampleGazetteer.Bytes(SmallWorld.Fill)));

        var use = () => builder.UseTagger(new MemoryStream(VectorBytes("v1")), new MemoryStream(tagger[..^100]));

        use.Should().Throw<ModelFormatException>().WithMessage($"*expected {tagger.Length} bytes*found {tagger.Length - 100}*");
    }

    [Fact]
    public void UseTagger_VectorsForTagger_SaysTheSectionThatIsMissing()
    {
        var builder = NewsPipelineBuilder.FromModel(new MemoryStream(SampleGazetteer.Bytes(SmallWorld.Fill)));

        var use = () => builder.UseTagger(new MemoryStream(VectorBytes("v1")), new MemoryStream(VectorBytes("v1")));

        use.Should().Throw<ModelFormatException>().WithMessage("*expected a section sizes*");
    }

    [Fact]
    public void UseTagger_SmallTagger_NamesWhatItWasMadeFor()
    {
        var pipeline = NewsPipelineBuilder.FromModel(new MemoryStream(SampleGazetteer.Bytes(SmallWorld.Fill)))
            .UseTagger(new MemoryStream(VectorBytes("v1")), new MemoryStream(SmallTagger.Bytes("v1"))).Build();

        var mention = pipeline.ExtractEntities("The boats of Zorbl Quay left.").Should().ContainSingle().Subject;

        mention.Text.Should().Be("Zorbl Quay");
        mention.Type.Should().Be(EntityType.Organization, "the tagger calls capitalised words without a vector so");
        mention.Evidence.Should().Contain(static evidence => evidence.Rule == "name.tagger");
    }

    private static WordVectors Vectors(string version) => WordVectors.Read(ModelFile.Read(new MemoryStream(VectorBytes(version))));

    private static byte[] VectorBytes(string version)
    {
        var file = new ModelWriter();
        new ModelManifest([KeyValuePair.Create("version", version)]).Write(file);
        WordVectors.Write(file, ["river", "bank"], [.. Enumerable.Repeat((sbyte)1, 100), .. Enumerable.Repeat((sbyte)-2, 100)]);
        return file.ToArray();
    }
}
