using NewsNlp.Models;

namespace NewsNlp.Tagging;

/// <summary>
/// A vector of small whole numbers for each word in normal form. Words themselves are not kept, only a hash: of a
/// hundred thousand unknown words about five are taken for known ones. Immutable and thread-safe.
/// </summary>
internal sealed class WordVectors
{
    public const int Dimensions = 100;

    /// <summary>What one unit of a stored number is worth.</summary>
    public const float Unit = 4f / 127;

    private readonly Table<ulong> _slots;
    private readonly Table<sbyte> _values;

    private WordVectors(Table<ulong> slots, Table<sbyte> values, ModelManifest manifest)
    {
        (_slots, _values, Manifest) = (slots, values, manifest);
    }

    public ModelManifest Manifest { get; }

    /// <summary>Number of words.</summary>
    public int Count => _values.Count / Dimensions;

    /// <exception cref="ModelFormatException">The file holds no vectors of this form.</exception>
    public static WordVectors Read(ModelFile file)
    {
        var dimensions = file.Section<int>("vectors.dimensions");
        var values = file.Section<sbyte>("vectors.values");
        var slots = file.Section<ulong>("vectors.slots");
        if (dimensions.Count != 1 || dimensions[0] != Dimensions || values.Count % Dimensions != 0 || slots.Count <= values.Count / Dimensions)
        {
            throw new ModelFormatException($"Model file: expected vectors of {Dimensions} numbers, found {(dimensions.Count == 1 ? dimensions[0] : 0)} numbers, {values.Count} values and {slots.Count} slots.");
        }

        return new WordVectors(slots, values, ModelManifest.Read(file));
    }

    /// <summary>Writes words with their vectors, each word once.</summary>
    /// <exception cref="ArgumentException">Two words have one hash, or there are not <see cref="Dimensions"/> values a word.</exception>
    public static void Write(ModelWriter file, IReadOnlyList<string> words, ReadOnlySpan<sbyte> values)
    {
        if (values.Length != words.Count * Dimensions)
        {
            throw new ArgumentException($"Expected {words.Count * Dimensions} values, not {values.Length}.", nameof(values));
        }

        var slots = new ulong[(words.Count * 3 / 2) + 1];
        for (var i = 0; i < words.Count; i++)
        {
            var hash = Hashing.Of(words[i]);
            var at = FirstSlot(hash, slots.Length);
            for (; slots[at] != 0; at = Next(at, slots.Length))
            {
                if (slots[at] >> 32 == hash >> 32)
                {
                    throw new ArgumentException($"'{words[i]}' has the hash of another word.", nameof(words));
                }
            }

            slots[at] = (hash >> 32 << 32) | (uint)(i + 1);
        }

        file.Add<int>("vectors.dimensions", [Dimensions]);
        file.Add<ulong>("vectors.slots", slots);
        file.Add("vectors.values", values);
    }

    /// <summary>Number of a word in normal form; -1 where it has no vector.</summary>
    public int Find(ReadOnlySpan<char> normal)
    {
        var slots = _slots.Span;
        var hash = Hashing.Of(normal);
        for (var at = FirstSlot(hash, slots.Length); slots[at] != 0; at = Next(at, slots.Length))
        {
            if (slots[at] >> 32 == hash >> 32)
            {
                return (int)(uint)slots[at] - 1;
            }
        }

        return -1;
    }

    public ReadOnlySpan<sbyte> this[int word] => _values.Span.Slice(word * Dimensions, Dimensions);

    // The low half of the hash chooses the slot, the high half is compared.
    private static int FirstSlot(ulong hash, int slots) => (int)(((hash & uint.MaxValue) * (uint)slots) >> 32);

    private static int Next(int slot, int slots) => slot + 1 == slots ? 0 : slot + 1;
}
