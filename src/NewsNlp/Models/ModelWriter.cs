using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsNlp.Models;

/// <summary>Puts named sections into one file; see <see cref="ModelFile"/> for the layout. The same sections give the same bytes.</summary>
internal sealed class ModelWriter
{
    private readonly List<(string Name, byte[] Bytes)> _sections = [];

    public void Add<T>(string name, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        if (name.Length is 0 or > ModelFile.NameLength || !Ascii.IsValid(name))
        {
            throw new ArgumentException($"A section name has 1 to {ModelFile.NameLength} ASCII characters: '{name}'.", nameof(name));
        }

        _sections.Add((name, MemoryMarshal.AsBytes(values).ToArray()));
    }

    public byte[] ToArray()
    {
        var offset = Align(ModelFile.HeaderLength + (_sections.Count * ModelFile.RowLength));
        var file = new byte[_sections.Aggregate(offset, static (at, section) => Align(at + section.Bytes.Length))];
        for (var i = 0; i < _sections.Count; i++)
        {
            var (name, bytes) = _sections[i];
            var row = file.AsSpan(ModelFile.HeaderLength + (i * ModelFile.RowLength), ModelFile.RowLength);
            Encoding.ASCII.GetBytes(name, row);
            BinaryPrimitives.WriteInt32LittleEndian(row[ModelFile.NameLength..], offset);
            BinaryPrimitives.WriteInt32LittleEndian(row[(ModelFile.NameLength + 4)..], bytes.Length);
            bytes.CopyTo(file, offset);
            offset = Align(offset + bytes.Length);
        }

        WriteHeader(file);
        return file;
    }

    private void WriteHeader(Span<byte> file)
    {
        ModelFile.Magic.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file[8..], ModelFile.FormatVersion);
        BinaryPrimitives.WriteInt32LittleEndian(file[12..], file.Length);
        BinaryPrimitives.WriteInt32LittleEndian(file[16..], _sections.Count);
        BinaryPrimitives.WriteUInt64LittleEndian(file[24..], ModelChecksum.Of(file[ModelFile.HeaderLength..]));
    }

    private static int Align(int length) => (length + 7) & ~7;
}
