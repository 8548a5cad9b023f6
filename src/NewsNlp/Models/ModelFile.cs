using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsNlp.Models;

/// <summary>
/// A file of named sections, read whole into memory or, as a resource of an assembly, used where it lies. Layout, little-endian: 8 bytes of magic, format version, file
/// length, number of sections, 4 bytes of zero, 8 bytes of checksum over all that follows; then a row a section (24
/// bytes of name, offset, length); then the sections, each on a multiple of 8. Immutable and thread-safe.
/// </summary>
internal sealed class ModelFile
{
    public const int FormatVersion = 1;
    public const int HeaderLength = 32;
    public const int NameLength = 24;
    public const int RowLength = NameLength + 8;
    private const int MaxLength = 1 << 30;

    private readonly Table<byte> _bytes;
    private readonly object _owner;
    private readonly int _sections;

    private ModelFile(Table<byte> bytes, object owner, int sections)
    {
        (_bytes, _owner, _sections) = (bytes, owner, sections);
    }

    public static ReadOnlySpan<byte> Magic => "NEWSNLP\0"u8;

    /// <exception cref="ModelFormatException">The stream holds no such file, one of another version, or a damaged one.</exception>
    public static ModelFile Read(Stream stream)
    {
        var header = new byte[HeaderLength];
        var found = stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false);
        CheckHeader(header.AsSpan(0, found));
        var bytes = ReadRest(stream, header);
        return Check(new Table<byte>(bytes, Marshal.UnsafeAddrOfPinnedArrayElement(bytes, 0), bytes.Length), bytes);
    }

    /// <summary>
    /// Uses a resource of an assembly where it lies: the stream holds on to the assembly, and so to the memory, even when
    /// it is closed. Not for other streams over memory, whose owner may free it.
    /// </summary>
    /// <exception cref="ModelFormatException">As <see cref="Read"/>.</exception>
    public static unsafe ModelFile OfResource(Stream resource)
    {
        if (resource is not UnmanagedMemoryStream stream)
        {
            return Read(resource);
        }

        var available = (int)Math.Min(stream.Length - stream.Position, MaxLength);
        var all = new Table<byte>(stream, (nint)stream.PositionPointer, available);
        CheckHeader(all.Span[..Math.Min(available, HeaderLength)]);
        var length = LengthOf(all.Span);
        return length <= available
            ? Check(new Table<byte>(stream, (nint)stream.PositionPointer, length), stream)
            : throw new ModelFormatException(Told($"{length} bytes", $"{available}, so the file is cut short"));
    }

    private static void CheckHeader(ReadOnlySpan<byte> header)
    {
        if (header.Length < HeaderLength || !header.StartsWith(Magic))
        {
            throw new ModelFormatException(header.Length < HeaderLength
                ? Told("a header of 32 bytes", $"{header.Length} bytes")
                : Told("a file that starts with NEWSNLP", "bytes " + Convert.ToHexString(header[..Magic.Length])));
        }

        var version = BinaryPrimitives.ReadInt32LittleEndian(header[8..]);
        if (version != FormatVersion)
        {
            throw new ModelFormatException(Told($"format version {FormatVersion}", $"version {version}"));
        }

        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("The model file is read as it lies, which needs a little-endian machine.");
        }
    }

    private static int LengthOf(ReadOnlySpan<byte> header)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(header[12..]);
        return length is < HeaderLength or > MaxLength ? throw new ModelFormatException(Told($"a length of {HeaderLength} to {MaxLength} bytes", $"{length}")) : length;
    }

    /// <summary>The values of a section.</summary>
    /// <exception cref="ModelFormatException">There is no such section, or it holds no whole number of values.</exception>
    public Table<T> Section<T>(string name)
        where T : unmanaged
    {
        var (offset, length) = Find(name, Unsafe.SizeOf<T>());
        return new Table<T>(_owner, AddressOf(offset), length / Unsafe.SizeOf<T>());
    }

    // Apart from the generic part, which is compiled anew for each type of value and so for each section.
    private (int Offset, int Length) Find(string name, int size)
    {
        for (var i = 0; i < _sections; i++)
        {
            var row = _bytes.Span.Slice(HeaderLength + (i * RowLength), RowLength);
            if (Ascii.Equals(row[..NameLength].TrimEnd((byte)0), name))
            {
                var offset = BinaryPrimitives.ReadInt32LittleEndian(row[NameLength..]);
                var length = BinaryPrimitives.ReadInt32LittleEndian(row[(NameLength + 4)..]);
                return offset >= 0 && length >= 0 && offset <= _bytes.Count - length && length % size == 0
                    ? (offset, length)
                    : throw new ModelFormatException(Told($"whole values of {size} bytes in section {name}", $"offset {offset}, length {length}"));
            }
        }

        throw new ModelFormatException(Told("a section " + name, "none of that name"));
    }

    private unsafe nint AddressOf(int offset) => (nint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(_bytes.Span)) + offset;

    private static byte[] ReadRest(Stream stream, byte[] header)
    {
        var length = LengthOf(header);
        var bytes = GC.AllocateUninitializedArray<byte>(length, pinned: true);
        header.CopyTo(bytes, 0);
        var rest = stream.ReadAtLeast(bytes.AsSpan(HeaderLength), length - HeaderLength, throwOnEndOfStream: false);
        return rest == length - HeaderLength
            ? bytes
            : throw new ModelFormatException(Told($"{length} bytes", $"{HeaderLength + rest}, so the file is cut short"));
    }

    private static ModelFile Check(Table<byte> file, object owner)
    {
        var bytes = file.Span;
        var expected = BinaryPrimitives.ReadUInt64LittleEndian(bytes[24..]);
        var found = ModelChecksum.Of(bytes[HeaderLength..]);
        if (expected != found)
        {
            throw new ModelFormatException(Told(
                "checksum " + expected.ToString("x16", CultureInfo.InvariantCulture),
                found.ToString("x16", CultureInfo.InvariantCulture) + ", so the file is damaged"));
        }

        var sections = BinaryPrimitives.ReadInt32LittleEndian(bytes[16..]);
        return sections >= 0 && sections <= (bytes.Length - HeaderLength) / RowLength
            ? new ModelFile(file, owner, sections)
            : throw new ModelFormatException(Told("a number of sections that fits the file", $"{sections}"));
    }

    private static string Told(FormattableString expected, FormattableString found) =>
        Told(FormattableString.Invariant(expected), FormattableString.Invariant(found));

    private static string Told(string expected, FormattableString found) => Told(expected, FormattableString.Invariant(found));

    private static string Told(FormattableString expected, string found) => Told(FormattableString.Invariant(expected), found);

    private static string Told(string expected, string found) => $"Model file: expected {expected}, found {found}.";
}
