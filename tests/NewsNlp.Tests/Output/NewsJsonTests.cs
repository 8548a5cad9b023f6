using System.Text;
using System.Text.Json;

namespace NewsNlp.Tests.Output;

public class NewsJsonTests
{
    [Fact]
    public void Serialize_OneOfEverything_EqualsRecordedFile() =>
        GoldenFile.Check("bridge.json", NewsJson.Serialize(SampleDocuments.Bridge(), indented: true) + "\n");

    [Fact]
    public void Serialize_Compact_IsOneLineOfTheSameValue()
    {
        var line = NewsJson.Serialize(SampleDocuments.Bridge());
        line.Should().NotContain("\n");
        using var compact = JsonDocument.Parse(line);
        using var indented = JsonDocument.Parse(NewsJson.Serialize(SampleDocuments.Bridge(), indented: true));
        JsonElement.DeepEquals(compact.RootElement, indented.RootElement).Should().BeTrue();
    }

    [Fact]
    public void Serialize_NothingFound_WritesEmptyListsAndNulls() => NewsJson.Serialize(SampleDocuments.Bare("")).Should().Be(
        """{"id":null,"publishedOn":null,"offsets":"utf-16","model":"en-test","sentences":[],"mentions":[],"entities":[],"officeHolders":[],"quotes":[],"diagnostics":[]}""");

    [Fact]
    public void Serialize_QuotesAndLettersOutsideAscii_StayReadable() =>
        NewsJson.Serialize(SampleDocuments.Bridge()).Should().Contain("“It is\\tsafe,”").And.Contain("Lena Peña");

    [Fact]
    public void Serialize_OddCharacters_GivesValidJson()
    {
        using var json = JsonDocument.Parse(NewsJson.Serialize(SampleDocuments.Bare("", "a\udc00b\0c🙂\ud83d")));
        json.RootElement.GetProperty("id").GetString().Should().Be("a\uFFFDb\0c🙂\uFFFD");
    }

    [Fact]
    public void Write_ToStream_GivesTheSameBytesWithoutMark()
    {
        using var stream = new MemoryStream();
        NewsJson.Write(stream, SampleDocuments.Bridge());
        stream.ToArray().Should().Equal(Encoding.UTF8.GetBytes(NewsJson.Serialize(SampleDocuments.Bridge())));
        stream.CanWrite.Should().BeTrue();
    }

    [Fact]
    public void SerializeError_NoId_WritesNull() =>
        NewsJson.SerializeError(null, "no “text”").Should().Be("""{"id":null,"error":"no “text”"}""");
}
