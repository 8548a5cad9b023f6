using System.Runtime.InteropServices;
using NewsNlp.Models;

namespace NewsNlp.Tests.Models;

/// <summary>Files that are used where they lie: what is told at once, and what only on request.</summary>
public sealed class ModelResourceTests
{
    [Fact]
    public void OfResource_WholeFile_HoldsTheValues() => With(Sample(), static file =>
    {
        file.Section<int>("numbers").Span.ToArray().Should().Equal(3, 1, 4, 1, 5);
        file.Invoking(static f => f.Verify()).Should().NotThrow();
    });

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(100)]
    public void OfResource_CutShort_IsRefused(int length) =>
        FluentActions.Invoking(() => With(Sample()[..length], static _ => { })).Should().Throw<ModelFormatException>();

    [Theory]
    [InlineData(0, "*starts with NEWSNLP*")]
    [InlineData(8, "*format version*")]
    [InlineData(19, "*a number of sections*")]
    public void OfResource_WrongHeader_TellsExpectedAndFound(int place, string message)
    {
        var bytes = Sample();
        bytes[place] ^= 0x10;

        FluentActions.Invoking(() => With(bytes, static _ => { })).Should().Throw<ModelFormatException>().WithMessage(message);
    }

    [Fact]
    public void OfResource_SectionBeyondTheFile_IsRefusedWhenAskedFor()
    {
        var bytes = Sample();
        bytes[ModelFile.HeaderLength + ModelFile.NameLength + 2] = 1;

        With(bytes, static file => file.Invoking(static f => f.Section<int>("numbers")).Should().Throw<ModelFormatException>());
    }

    [Fact]
    public void Verify_DamagedValue_IsRefused()
    {
        var bytes = Sample();
        bytes[^9] ^= 0x10;

        With(bytes, static file => file.Invoking(static f => f.Verify()).Should().Throw<ModelFormatException>().WithMessage("*checksum*"));
    }

    private static unsafe void With(byte[] bytes, Action<ModelFile> use)
    {
        var memory = (byte*)NativeMemory.Alloc((nuint)Math.Max(1, bytes.Length));
        try
        {
            bytes.CopyTo(new Span<byte>(memory, bytes.Length));
            using var stream = new UnmanagedMemoryStream(memory, bytes.Length);
            use(ModelFile.OfResource(stream));
        }
        finally
        {
            NativeMemory.Free(memory);
        }
    }

    private static byte[] Sample()
    {
        var writer = new ModelWriter();
        writer.Add<int>("numbers", [3, 1, 4, 1, 5]);
        writer.Add<byte>("bytes", [9, 2, 6]);
        return writer.ToArray();
    }
}
