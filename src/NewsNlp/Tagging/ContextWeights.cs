using System.Runtime.Intrinsics;
using NewsNlp.Models;

namespace NewsNlp.Tagging;

/// <summary>The weights of <see cref="ContextFeatures"/>: a row of small whole numbers a feature, found by hash. Immutable and thread-safe.</summary>
internal sealed class ContextWeights
{
    private const int SeenBits = 20;

    // One bit for the first bits of each feature with a row: most features have none, and this table is near at hand.
    private readonly ulong[] _seen = new ulong[1 << (SeenBits - 6)];
    private readonly Table<ulong> _slots;
    private readonly Table<sbyte> _rows;
    private readonly Table<ulong> _words;

    private ContextWeights(Table<ulong> slots, Table<sbyte> rows, Table<ulong> words, float unit)
    {
        (_slots, _rows, _words, Unit) = (slots, rows, words, unit);
        foreach (var slot in slots.Span)
        {
            _seen[slot >> (64 - SeenBits + 6)] |= slot == 0 ? 0 : 1UL << (int)((slot >> (64 - SeenBits)) & 63);
        }
    }

    /// <summary>What one unit of a stored number is worth.</summary>
    public float Unit { get; }

    public static ContextWeights Read(ModelFile file)
    {
        var slots = file.Section<ulong>("context.slots");
        var rows = file.Section<sbyte>("context.rows");
        var words = file.Section<ulong>("context.words");
        var unit = file.Section<float>("context.unit");
        return slots.Count > rows.Count / TagSet.Stride && rows.Count % TagSet.Stride == 0 && words.Count > 0 && unit.Count == 1
            ? new ContextWeights(slots, rows, words, unit[0])
            : throw new ModelFormatException($"Model file: expected rows of {TagSet.Stride} context weights, more slots than rows, words and one unit, found {rows.Count}, {slots.Count}, {words.Count} and {unit.Count}.");
    }

    /// <summary>Writes the rows of features, <see cref="TagSet.Stride"/> numbers each, and the words that take part as themselves.</summary>
    public static void Write(ModelWriter file, IReadOnlyList<KeyValuePair<ulong, sbyte[]>> features, IReadOnlyCollection<ulong> words, float unit)
    {
        // Most features of a text have no row: half of the slots are empty, so that this is soon known.
        var keys = new ulong[(features.Count * 2) + 1];
        var rows = new sbyte[features.Count * TagSet.Stride];
        for (var i = 0; i < features.Count; i++)
        {
            var at = FirstSlot(features[i].Key, keys.Length);
            while (keys[at] != 0)
            {
                at = Next(at, keys.Length);
            }

            keys[at] = (features[i].Key >> 32 << 32) | (uint)(i + 1);
            features[i].Value.CopyTo(rows.AsSpan(i * TagSet.Stride));
        }

        var slots = new ulong[(words.Count * 3 / 2) + 1];
        foreach (var word in words)
        {
            var at = FirstSlot(word, slots.Length);
            while (slots[at] != 0)
            {
                at = Next(at, slots.Length);
            }

            slots[at] = word;
        }

        file.Add<ulong>("context.slots", keys);
        file.Add<sbyte>("context.rows", rows);
        file.Add<ulong>("context.words", slots);
        file.Add<float>("context.unit", [unit]);
    }

    /// <summary>The hash of a word that takes part as itself; 0 for all others.</summary>
    public ulong WordOf(ReadOnlySpan<char> normal)
    {
        var words = _words.Span;
        var hash = Hashing.Of(normal);
        var at = FirstSlot(hash, words.Length);
        while (words[at] != 0 && words[at] != hash)
        {
            at = Next(at, words.Length);
        }

        return words[at];
    }

    /// <summary>Adds the rows of the features to the scores of a token.</summary>
    public void Add(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        var slots = _slots.Span;
        var rows = _rows.Span;
        Vector128<short> a = default, b = default, c = default;
        foreach (var feature in features)
        {
            if ((_seen[feature >> (64 - SeenBits + 6)] & (1UL << (int)((feature >> (64 - SeenBits)) & 63))) == 0)
            {
                continue;
            }

            for (var at = FirstSlot(feature, slots.Length); slots[at] != 0; at = Next(at, slots.Length))
            {
                if (slots[at] >> 32 == feature >> 32)
                {
                    var row = rows.Slice(((int)(uint)slots[at] - 1) * TagSet.Stride, TagSet.Stride);
                    var first = Vector128.Create<sbyte>(row);
                    a += Vector128.WidenLower(first);
                    b += Vector128.WidenUpper(first);
                    c += Vector128.WidenUpper(Vector128.Create<sbyte>(row[8..]));
                    break;
                }
            }
        }

        Span<short> sums = stackalloc short[TagSet.Stride];
        a.CopyTo(sums);
        b.CopyTo(sums[8..]);
        c.CopyTo(sums[16..]);
        for (var i = 0; i < sums.Length; i++)
        {
            scores[i] += sums[i] * Unit;
        }
    }

    private static int FirstSlot(ulong hash, int slots) => (int)(((hash & uint.MaxValue) * (uint)slots) >> 32);

    private static int Next(int slot, int slots) => slot + 1 == slots ? 0 : slot + 1;
}
