using System.Runtime.InteropServices;

namespace NewsNlp.Training.Tagging.Network;

/// <summary>An array that stays where it is, so that the kernels can point into it.</summary>
internal sealed unsafe class PinnedArray
{
    public PinnedArray(int length)
    {
        Values = GC.AllocateArray<float>(length, pinned: true);
        Pointer = (float*)Marshal.UnsafeAddrOfPinnedArrayElement(Values, 0);
    }

    public float[] Values { get; }

    public float* Pointer { get; }

    public int Length => Values.Length;

    public void Clear(int count) => Values.AsSpan(0, count).Clear();
}
