using NewsNlp.Training.Annotation;
using NewsNlp.Training.Annotation.Checks;
using NewsNlp.Training.Annotation.Gold;

namespace NewsNlp.English.Tests.Annotation;

public sealed class AgreementTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("agreement");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Run_SameMarksUnderOtherKeys_AgreeInAll()
    {
        var table = Compare(
            "{off:ros/PE Mayor} {per:ros>1 Ada Ros} of {loc:ica Ica} {cue1 said}: {q1 “Good day.”} {pro:ros She} left the {not “tub”}.",
            "{off:a/PE Mayor} {per:a>1 Ada Ros} of {loc:b Ica} {cue1 said}: {q1 “Good day.”} {pro:a She} left the {not “tub”}.",
            out var code);

        code.Should().Be(0);
        table.Should().Contain(static line => line.StartsWith("names, Organization", StringComparison.Ordinal) && line.EndsWith('–'));
        table.Count(static line => line.EndsWith("100.0", StringComparison.Ordinal)).Should().Be(12);
        table.Should().NotContain(static line => line.EndsWith("50.0", StringComparison.Ordinal) || line.EndsWith(" 0.0", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("names, all types", "2       1       1   66.7")]
    [InlineData("quotes, by half", "1       1       1  100.0")]
    [InlineData("speakers of shared quotes", "1       1       0    0.0")]
    public void Run_Differences_AreCountedByLayer(string layer, string figures)
    {
        var table = Compare("{per:ros>1 Ros} {cue1 said}: {q1 “Good day.”} {loc:ica Ica} slept.", "{per:ros Ros} said: {q1=none “Good day.”} Ica slept.", out _);

        table.Should().Contain(line => line.StartsWith(layer) && line.EndsWith(figures));
    }

    [Fact]
    public void Run_OtherText_IsRefused()
    {
        Compare("Ros left.", "Ros  left.", out var code).Should().ContainSingle().Which.Should().Contain("the text is not that of");
        code.Should().Be(2);
    }

    private string[] Compare(string one, string two, out int code)
    {
        foreach (var (name, body) in new[] { ("one", one), ("two", two) })
        {
            Directory.CreateDirectory(Path.Combine(_folder.FullName, name));
            File.WriteAllText(Path.Combine(_folder.FullName, name, "pe-local-01.txt"), $"{Sample.Head}\n---\n{body}\n");
        }

        using var output = new StringWriter();
        code = CorpusAgreement.Run(Path.Combine(_folder.FullName, "one"), Path.Combine(_folder.FullName, "two"), differences: false, output);
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
