using NewsNlp.Tests.Architecture;
using NewsNlp.Training.Annotation;
using NewsNlp.Training.Annotation.Checks;

namespace NewsNlp.English.Tests.Annotation;

/// <summary>The corpus that the project ships: its size, its variety, and that the checker refuses nothing of it.</summary>
public sealed class CorpusTests
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "src", "NewsNlp.Training", "Corpus");

    [Fact]
    public void Check_Corpus_IsNotRefused()
    {
        using var output = new StringWriter();
        var code = CheckCorpus.Run([Folder], hints: false, Path.Combine(SourceTree.Root, "src", "NewsNlp.Models.English"), output);

        output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().ContainSingle();
        code.Should().Be(0);
    }

    [Fact]
    public void Report_Corpus_IsLargeAndVaried()
    {
        using var output = new StringWriter();
        CorpusReport.Run([Folder], Path.Combine(SourceTree.Root, "src", "NewsNlp.Models.English"), output).Should().Be(0);

        var figures = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split(": ", 2)).Where(static pair => int.TryParse(pair[^1], System.Globalization.CultureInfo.InvariantCulture, out _)).ToDictionary(static pair => pair[0], static pair => int.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture));
        figures["articles"].Should().BeGreaterThanOrEqualTo(250);
        figures["tokens"].Should().BeGreaterThanOrEqualTo(100_000);
        figures["countries (ISO codes of the heads)"].Should().BeGreaterThanOrEqualTo(120);
    }

    [Theory]
    [InlineData("names, all types", 95)]
    [InlineData("quotes, by half", 92)]
    [InlineData("speakers of shared quotes", 96)]
    public void Agreement_BlindSample_IsHigh(string layer, double least)
    {
        var sample = Path.Combine(SourceTree.Root, "src", "NewsNlp.Training", "Agreement");
        using var output = new StringWriter();
        CorpusAgreement.Run(Path.Combine(sample, "corrected"), Path.Combine(sample, "blind"), differences: false, output).Should().Be(0);

        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].Should().Be("30 articles");
        double.Parse(lines.First(line => line.StartsWith(layer, StringComparison.Ordinal)).Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture).Should().BeGreaterThanOrEqualTo(least);
    }

    [Fact]
    public void Plan_Corpus_HasARowForEachArticle()
    {
        var planned = File.ReadLines(Path.Combine(Folder, "plan.tsv")).Skip(1).Select(static row => row.Split('\t')[0]);
        var written = Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories).Select(static path => Path.GetFileNameWithoutExtension(path));

        written.Should().BeEquivalentTo(planned);
        Directory.EnumerateFiles(Folder).Select(static path => Path.GetFileName(path)).Should().BeEquivalentTo("README.md", "plan.tsv");
    }

    [Fact]
    public void Split_Corpus_KeepsToItsShares()
    {
        var parts = Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories).GroupBy(static path => CorpusSplit.Of(Path.GetFileNameWithoutExtension(path))).ToDictionary(static part => part.Key, static part => (double)part.Count());

        (parts["train"] / parts.Values.Sum()).Should().BeInRange(0.65, 0.75);
        (parts["dev"] / parts.Values.Sum()).Should().BeInRange(0.12, 0.18);
    }
}
