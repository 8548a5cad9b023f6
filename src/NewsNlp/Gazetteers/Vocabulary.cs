using System.Text;
using NewsNlp.Models;

namespace NewsNlp.Gazetteers;

/// <summary>Numbers the normal forms that occur in phrases: an open-addressed hash table over one block of UTF-8.</summary>
internal sealed class Vocabulary(Table<byte> data, Table<int> starts, Table<uint> slots)
{
    private const int NumberBits = 24;
    private const uint NumberMask = (1u << NumberBits) - 1;
    private const uint TagMask = 255;

    public int Count => starts.Count - 1;

    /// <summary>Number of a normal form; -1 where no phrase holds it. Allocates nothing.</summary>
    public int Find(ReadOnlySpan<char> normal)
    {
        var table = slots.Span;
        var hash = Hash(normal);
        for (var at = FirstSlot(hash, table.Length); table[at] != 0; at = Next(at, table.Length))
        {
            // Eight bits of the hash stand beside the number, so that a wrong form is seldom looked up.
            var slot = table[at];
            if (slot >> NumberBits == (hash & TagMask) && Equals((int)(slot & NumberMask) - 1, normal))
            {
                return (int)(slot & NumberMask) - 1;
            }
        }

        return -1;
    }

    public string this[int number] => Encoding.UTF8.GetString(Bytes(number));

    public static Vocabulary Read(ModelFile file) =>
        new(file.Section<byte>("vocabulary.data"), file.Section<int>("vocabulary.starts"), file.Section<uint>("vocabulary.slots"));

    public void Write(ModelWriter file)
    {
        file.Add("vocabulary.data", data.Span);
        file.Add("vocabulary.starts", starts.Span);
        file.Add("vocabulary.slots", slots.Span);
    }

    /// <summary>Numbers the forms in the order given; each must be there once.</summary>
    public static Vocabulary Of(ReadOnlySpan<string> forms)
    {
        if (forms.Length >= NumberMask)
        {
            throw new ArgumentException($"At most {NumberMask - 1} forms, not {forms.Length}.", nameof(forms));
        }

        var starts = new int[forms.Length + 1];
        for (var i = 0; i < forms.Length; i++)
        {
            starts[i + 1] = starts[i] + Encoding.UTF8.GetByteCount(forms[i]);
        }

        var data = new byte[starts[^1]];
        var slots = new uint[(forms.Length * 3 / 2) + 1];
        for (var i = 0; i < forms.Length; i++)
        {
            Encoding.UTF8.GetBytes(forms[i], data.AsSpan(starts[i]));
            var hash = Hash(forms[i]);
            var at = FirstSlot(hash, slots.Length);
            while (slots[at] != 0)
            {
                at = Next(at, slots.Length);
            }

            slots[at] = ((hash & TagMask) << NumberBits) | (uint)(i + 1);
        }

        return new Vocabulary(new Table<byte>(data), new Table<int>(starts), new Table<uint>(slots));
    }

    /// <summary>FNV-1a with a last stir: the same on every machine, which string.GetHashCode is not.</summary>
    private static uint Hash(ReadOnlySpan<char> normal)
    {
        var hash = 2166136261u;
        foreach (var c in normal)
        {
            hash = (hash ^ c) * 16777619u;
        }

        hash ^= hash >> 15;
        hash *= 0x85EBCA6Bu;
        return hash ^ (hash >> 13);
    }

    // The high bits of the hash choose the slot, without a division.
    private static int FirstSlot(uint hash, int slots) => (int)(((ulong)hash * (uint)slots) >> 32);

    private static int Next(int slot, int slots) => slot + 1 == slots ? 0 : slot + 1;

    private ReadOnlySpan<byte> Bytes(int number)
    {
        var at = starts.Span;
        return data.Span[at[number]..at[number + 1]];
    }

    private bool Equals(int number, ReadOnlySpan<char> normal)
    {
        var bytes = Bytes(number);
        if (bytes.Length == normal.Length)
        {
            return Ascii.Equals(bytes, normal);
        }

        if (bytes.Length < normal.Length || bytes.Length > 3 * normal.Length || bytes.Length > 512)
        {
            return false;
        }

        Span<byte> encoded = stackalloc byte[3 * 512];
        return Encoding.UTF8.TryGetBytes(normal, encoded, out var length) && bytes.SequenceEqual(encoded[..length]);
    }
}
