using NewsNlp.Gazetteers;
using NewsNlp.Models;
using NewsNlp.Models.English;
using NewsNlp.Training.Gazetteers;

namespace NewsNlp.English.Tests.Gazetteers;

public sealed class CompiledDataTests
{
    private const int MaxBytes = 12_000_000;
    private const int MaxSourceBytes = 15_000_000;

    [Fact]
    public void Compile_CommittedSources_GiveTheCommittedFileTwice()
    {
        var committed = File.ReadAllBytes(DataFolder.Compiled);

        new GazetteerCompiler(DataFolder.Sources).Compile(out _).AsSpan().SequenceEqual(committed).Should()
            .BeTrue("the sources were compiled after their last change (compile-gazetteer)");
        new GazetteerCompiler(DataFolder.Sources).Compile(out _).AsSpan().SequenceEqual(committed).Should().BeTrue("a second compilation gives the same bytes");
    }

    [Fact]
    public void Resource_IsTheCommittedFile()
    {
        using var stream = EnglishModel.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);

        bytes.ToArray().AsSpan().SequenceEqual(File.ReadAllBytes(DataFolder.Compiled)).Should().BeTrue();
        bytes.Length.Should().BeLessThan(MaxBytes);
    }

    [Fact]
    public void Sources_AreSortedLinesOfOneWidth()
    {
        var files = Directory.GetFiles(DataFolder.Sources, "*.tsv");
        files.Should().HaveCountGreaterThan(10);
        files.Sum(file => new FileInfo(file).Length).Should().BeLessThan(MaxSourceBytes);
        foreach (var file in files)
        {
            var text = File.ReadAllText(file);
            text.Should().NotContain("\r").And.EndWith("\n");
            var lines = text.TrimEnd('\n').Split('\n');
            var columns = lines[0].Count(c => c == '\t');
            lines.Should().OnlyContain(line => line.Count(c => c == '\t') == columns, file);
            lines[1..].Zip(lines[2..]).Should().OnlyContain(pair => string.CompareOrdinal(pair.First, pair.Second) < 0, file);
        }
    }

    [Fact]
    public void Manifest_TellsVersionSourcesAndCounts()
    {
        var manifest = EnglishData.Load().Manifest;

        manifest.Version.Should().MatchRegex(@"^\d{4}\.\d+\.\d+$");
        manifest.Rows.Where(row => row.Key == "source").Should().HaveCountGreaterThan(10).And.OnlyContain(row => row.Value.Contains(';'));
        manifest.Rows.Should().Contain(row => row.Key == "count tenures");
    }

    // The library opens the package's own data without this sum, which would read all of it.
    [Fact]
    public void Open_ShippedFiles_HaveTheirChecksums()
    {
        foreach (var open in (Func<Stream>[])[EnglishModel.Open, EnglishModel.OpenVectors, EnglishModel.OpenTagger])
        {
            using var stream = open();
            FluentActions.Invoking(() => ModelFile.Read(stream)).Should().NotThrow();
        }
    }

    [Fact]
    public void Load_DamagedFile_IsRefused()
    {
        var bytes = File.ReadAllBytes(DataFolder.Compiled);
        bytes[bytes.Length / 2] ^= 1;

        FluentActions.Invoking(() => Gazetteer.Load(new MemoryStream(bytes))).Should().Throw<ModelFormatException>().WithMessage("*checksum*damaged*");
    }
}
