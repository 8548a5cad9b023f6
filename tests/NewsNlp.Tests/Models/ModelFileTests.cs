using System.IO.MemoryMappedFiles;
using NewsNlp.Models;

namespace NewsNlp.Tests.Models;

public sealed class ModelFileTests
{
    [Fact]
    public void Section_AfterWriting_HoldsTheValues()
    {
        var file = ModelFile.Read(new MemoryStream(Sample()));

        file.Section<int>("numbers").Span.ToArray().Should().Equal(3, 1, 4, 1, 5);
        file.Section<byte>("bytes").Span.ToArray().Should().Equal(9, 2, 6);
    }

    [Fact]
    public void ToArray_SameSections_SameBytes() => Sample().Should().Equal(Sample());

    [Fact]
    public void Read_WrongMagic_TellsExpectedAndFound()
    {
        var bytes = Sample();
        bytes[0] = (byte)'X';

        Reading(bytes).Should().Throw<ModelFormatException>().WithMessage("*expected a file that starts with NEWSNLP, found bytes 58455753*");
    }

    [Fact]
    public void Read_WrongVersion_TellsBothVersions()
    {
        var bytes = Sample();
        bytes[8] = 77;

        Reading(bytes).Should().Throw<ModelFormatException>().WithMessage($"*expected format version {ModelFile.FormatVersion}, found version 77*");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(100)]
    public void Read_CutShort_TellsTheLengths(int length) =>
        Reading(Sample()[..length]).Should().Throw<ModelFormatException>().WithMessage($"*expected*found*{length}*");

    [Fact]
    public void Read_AnyByteChanged_IsRefused()
    {
        var sample = Sample();
        for (var i = 0; i < sample.Length; i++)
        {
            var bytes = (byte[])sample.Clone();
            bytes[i] ^= 0x10;

            // The four bytes after the number of sections mean nothing.
            if (i is < 20 or >= 24)
            {
                Reading(bytes).Should().Throw<ModelFormatException>($"byte {i} was changed");
            }
        }
    }

    [Fact]
    public void Section_UnknownName_TellsTheName() =>
        FluentActions.Invoking(() => ModelFile.Read(new MemoryStream(Sample())).Section<int>("words"))
            .Should().Throw<ModelFormatException>().WithMessage("*a section words*");

    [Fact]
    public void Section_BrokenValue_TellsTheSize() =>
        FluentActions.Invoking(() => ModelFile.Read(new MemoryStream(Sample())).Section<int>("bytes"))
            .Should().Throw<ModelFormatException>().WithMessage("*whole values of 4 bytes in section bytes*length 3*");

    [Fact]
    public void Read_StreamThatGivesLittleAtATime_ReadsOn()
    {
        using var stream = new SlowStream(Sample());

        ModelFile.Read(stream).Section<int>("numbers").Count.Should().Be(5);
    }

    [Fact]
    public void Read_ViewOfAMappedFile_DoesNotNeedItAfterwards()
    {
        using var mapped = MemoryMappedFile.CreateNew(null, Sample().Length);
        using var view = mapped.CreateViewStream();
        view.Write(Sample());
        view.Position = 0;

        var file = ModelFile.Read(view);
        view.Position = 0;
        view.Write(new byte[Sample().Length]);

        file.Section<int>("numbers").Span.ToArray().Should().Equal(3, 1, 4, 1, 5);
    }

    [Fact]
    public void Manifest_AfterWriting_HoldsItsRows()
    {
        var writer = new ModelWriter();
        new ModelManifest([new("version", "2.0"), new("source", "a list; a licence")]).Write(writer);

        var manifest = ModelManifest.Read(ModelFile.Read(new MemoryStream(writer.ToArray())));

        manifest.Version.Should().Be("2.0");
        manifest.Rows.Should().HaveCount(2);
    }

    private static Action Reading(byte[] bytes) => () => ModelFile.Read(new MemoryStream(bytes));

    private static byte[] Sample()
    {
        var writer = new ModelWriter();
        writer.Add<int>("numbers", [3, 1, 4, 1, 5]);
        writer.Add<byte>("bytes", [9, 2, 6]);
        return writer.ToArray();
    }

    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer.Length > 3 ? buffer[..3] : buffer);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(3, count));
    }
}
