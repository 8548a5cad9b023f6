using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsNlp.Models;

/// <summary>A flat array of plain values that lies in a model file or in memory of its own. Immutable and thread-safe.</summary>
internal sealed class Table<T>
    where T : unmanaged
{
    private readonly byte[] _bytes;
    private readonly int _offset;
    private readonly int _length;

    /// <summary>The values in a range of the bytes, which must lie in them and hold whole values.</summary>
    public Table(byte[] bytes, int offset, int length)
    {
        _bytes = bytes;
        _offset = offset;
        _length = length;
    }

    public Table(ReadOnlySpan<T> values)
        : this(MemoryMarshal.AsBytes(values).ToArray(), 0, values.Length * Unsafe.SizeOf<T>())
    {
    }

    public int Count => _length / Unsafe.SizeOf<T>();

    /// <summary>The values. A loop takes the span once, since making it costs more than reading from it.</summary>
    public ReadOnlySpan<T> Span => MemoryMarshal.Cast<byte, T>(_bytes.AsSpan(_offset, _length));

    public T this[int index] => Span[index];
}
