namespace NewsNlp.Tests.Gazetteers;

public sealed class GazetteerFileTests
{
    private static readonly GazetteerEntry Full = new("n1", "Norvik Rail", EntityType.Organization)
    {
        Aliases = ["NR", "Norvik Railways"], CountryCode = "PE", ValidFrom = new(2010, 1, 1), ValidTo = new(2020, 5, 6),
    };

    [Theory]
    [InlineData("{\"id\":\"n1\",\"name\":\"Norvik Rail\",\"type\":\"organization\",\"aliases\":[\"NR\",\"Norvik Railways\"],\"country\":\"PE\",\"from\":\"2010-01-01\",\"to\":\"2020-05-06\"}", GazetteerFormat.Jsonl)]
    [InlineData("n1\tNorvik Rail\tORGANIZATION\tNR|Norvik Railways\tPE\t2010-01-01\t2020-05-06", GazetteerFormat.Tsv)]
    [InlineData("id\ttype\tname\tto\tfrom\tcountry\taliases\nn1\tOrganization\tNorvik Rail\t2020-05-06\t2010-01-01\tPE\tNR|Norvik Railways", GazetteerFormat.Tsv)]
    public void Read_AllFields_AreOneEntry(string text, GazetteerFormat format) => Read(text, format).Should().ContainSingle().Which.Should().BeEquivalentTo(Full);

    [Theory]
    [InlineData("{\"id\":\"n1\",\"name\":\"Norvik Rail\",\"type\":\"Person\"}\n\n", GazetteerFormat.Jsonl)]
    [InlineData("n1\tNorvik Rail\tPerson\n\n", GazetteerFormat.Tsv)]
    public void Read_NeededFieldsOnly_AreAnEntry(string text, GazetteerFormat format) =>
        Read(text, format).Should().ContainSingle().Which.Should().BeEquivalentTo(new GazetteerEntry("n1", "Norvik Rail", EntityType.Person));

    [Theory]
    [InlineData("{\"id\":\"a\",\"name\":\"b\",\"type\":\"Person\"}\n{broken", GazetteerFormat.Jsonl, "*line 2*")]
    [InlineData("{\"id\":\"a\",\"name\":\"b\",\"type\":\"Planet\"}", GazetteerFormat.Jsonl, "*line 1*Planet*")]
    [InlineData("{\"id\":\"a\",\"type\":\"Person\"}", GazetteerFormat.Jsonl, "*line 1*name*")]
    [InlineData("a\tb\tPerson\n\na\tb\tPerson\t\t\t2010-13-01", GazetteerFormat.Tsv, "*line 3*2010-13-01*")]
    [InlineData("a\tb", GazetteerFormat.Tsv, "*line 1*type*")]
    public void Read_BadLine_IsToldByItsNumber(string text, GazetteerFormat format, string message) =>
        FluentActions.Invoking(() => Read(text, format)).Should().Throw<ModelFormatException>().WithMessage(message);

    [Fact]
    public void Read_ManyBadLines_AreCountedAndTheFirstTwentyTold()
    {
        var text = string.Join('\n', Enumerable.Range(0, 50).Select(static i => $"x{i}\tname\tPlanet"));

        var message = FluentActions.Invoking(() => Read(text, GazetteerFormat.Tsv)).Should().Throw<ModelFormatException>().Which.Message;

        message.Should().Contain("50").And.Contain("line 20").And.NotContain("line 21");
    }

    [Fact]
    public void Read_OtherEnding_Throws() => FluentActions.Invoking(() => GazetteerFile.Read("names.csv")).Should().Throw<ArgumentException>();

    private static IReadOnlyList<GazetteerEntry> Read(string text, GazetteerFormat format)
    {
        using var reader = new StringReader(text);
        return GazetteerFile.Read(reader, format);
    }
}
