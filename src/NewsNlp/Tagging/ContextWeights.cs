using System.Runtime.Intrinsics;
using NewsNlp.Models;

namespace NewsNlp.Tagging;

/// <summary>The weights of <see cref="ContextFeatures"/>: a row of small whole numbers a feature, found by hash. Immutable and thread-safe.</summary>
internal sealed class ContextWeights
{
    private readonly Table<uint> _keys;
    private readonly Table<sbyte> _rows;
    private readonly Table<ulong> _words;

    private ContextWeights(Table<uint> keys, Table<sbyte> rows, Table<ulong> words, float unit)
    {
        (_keys, _rows, _words, Unit) = (keys, rows, words, unit);
    }

    /// <summary>What one unit of a stored number is worth.</summary>
    public float Unit { get; }

    public static ContextWeights Read(ModelFile file)
    {
        var keys = file.Section<uint>("context.keys");
        var rows = file.Section<sbyte>("context.rows");
        var words = file.Section<ulong>("context.words");
        var unit = file.Section<float>("context.unit");
        return keys.Count > 0 && rows.Count == keys.Count * TagSet.Stride && words.Count > 0 && unit.Count == 1
            ? new ContextWeights(keys, rows, words, unit[0])
            : throw new ModelFormatException($"Model file: expected {keys.Count * TagSet.Stride} context weights and one unit, found {rows.Count} and {unit.Count}.");
    }

    /// <summary>Writes the rows of features, <see cref="TagSet.Stride"/> numbers each, and the words that take part as themselves.</summary>
    public static void Write(ModelWriter file, IReadOnlyList<KeyValuePair<ulong, sbyte[]>> features, IReadOnlyCollection<ulong> words, float unit)
    {
        var keys = new uint[(features.Count * 5 / 4) + 1];
        var rows = new sbyte[keys.Length * TagSet.Stride];
        foreach (var (feature, row) in features)
        {
            var at = FirstSlot(feature, keys.Length);
            while (keys[at] != 0)
            {
                at = Next(at, keys.Length);
            }

            keys[at] = KeyOf(feature);
            row.CopyTo(rows.AsSpan(at * TagSet.Stride));
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

        file.Add<uint>("context.keys", keys);
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
        var keys = _keys.Span;
        var rows = _rows.Span;
        Vector128<short> a = default, b = default, c = default;
        foreach (var feature in features)
        {
            var key = KeyOf(feature);
            var at = FirstSlot(feature, keys.Length);
            while (keys[at] != 0 && keys[at] != key)
            {
                at = Next(at, keys.Length);
            }

            if (keys[at] != 0)
            {
                var row = rows.Slice(at * TagSet.Stride, TagSet.Stride);
                var first = Vector128.Create<sbyte>(row);
                a += Vector128.WidenLower(first);
                b += Vector128.WidenUpper(first);
                c += Vector128.WidenUpper(Vector128.Create<sbyte>(row[8..]));
            }
        }

        Add(a, scores);
        Add(b, scores[8..]);
        Add(c, scores[16..]);
    }

    private void Add(Vector128<short> sums, Span<float> scores)
    {
        for (var i = 0; i < Vector128<short>.Count; i++)
        {
            scores[i] += sums[i] * Unit;
        }
    }

    private static uint KeyOf(ulong feature) => (uint)(feature >> 32) | 1;

    private static int FirstSlot(ulong hash, int slots) => (int)(((hash & uint.MaxValue) * (uint)slots) >> 32);

    private static int Next(int slot, int slots) => slot + 1 == slots ? 0 : slot + 1;
}
