using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsNlp.Models;

/// <summary>A flat array of plain values that lies in a model file or in memory of its own. Immutable and thread-safe.</summary>
internal sealed unsafe class Table<T>
    where T : unmanaged
{
    private readonly T* _values;

    // Keeps the memory of the values alive.
    private readonly object _owner;

    /// <summary>The values at an address that stays valid as long as the owner lives.</summary>
    public Table(object owner, nint address, int count)
    {
        _owner = owner;
        _values = (T*)address;
        Count = count;
    }

    public Table(ReadOnlySpan<T> values)
    {
        var own = GC.AllocateUninitializedArray<byte>(Math.Max(1, values.Length * Unsafe.SizeOf<T>()), pinned: true);
        MemoryMarshal.AsBytes(values).CopyTo(own);
        _owner = own;
        _values = (T*)Marshal.UnsafeAddrOfPinnedArrayElement(own, 0);
        Count = values.Length;
    }

    public int Count { get; }

    /// <summary>The values. A loop takes the span once.</summary>
    public ReadOnlySpan<T> Span => new(_values, Count);

    public T this[int index] => Span[index];
}
