using NewsNlp.Tagging;

namespace NewsNlp.Training.Tagging;

/// <summary>
/// Numbers the features that are met often enough. Each has a row that all sources share, and one of its own for each
/// source that meets it: what sources do alike is learnt once, what they do differently apart.
/// </summary>
/// <param name="perToken">Features of each token.</param>
internal sealed class FeatureIndex(int perToken)
{
    private const int SeenBits = 30;

    private readonly Dictionary<ulong, int> _rows = [];
    private readonly List<ulong> _shared = [];
    private ulong[]? _seen = new ulong[1 << (SeenBits - 6)];

    public int RowCount => _rows.Count;

    /// <summary>The features that sources share, in the order in which they got their rows.</summary>
    public IReadOnlyList<ulong> Shared => _shared;

    /// <summary>Takes in the features of a sentence of the source. A feature gets its row when it is met the second time.</summary>
    public void Count(ReadOnlySpan<ulong> features, int source)
    {
        var seen = _seen ?? throw new InvalidOperationException("The index is closed.");
        foreach (var feature in features)
        {
            if (IsSeen(seen, feature) && _rows.TryAdd(feature, _rows.Count))
            {
                _shared.Add(feature);
            }

            var copy = CopyOf(feature, source);
            if (IsSeen(seen, copy))
            {
                _rows.TryAdd(copy, _rows.Count);
            }
        }
    }

    /// <summary>Ends the counting and frees its memory.</summary>
    public void Close() => _seen = null;

    /// <summary>The rows of a feature as a source sees it; -1 where there is none.</summary>
    public (int Shared, int Own) RowsOf(ulong feature, int source) =>
        (_rows.GetValueOrDefault(feature, -1), _rows.GetValueOrDefault(CopyOf(feature, source), -1));

    /// <summary>The rows of a sentence, as seen by a source: shared ones and the source's own.</summary>
    public EncodedSentence Encode(ReadOnlySpan<ulong> features, int source)
    {
        var ends = new int[features.Length / perToken];
        var rows = new List<int>(features.Length * 2);
        for (var i = 0; i < features.Length; i++)
        {
            var (shared, own) = RowsOf(features[i], source);
            if (shared >= 0)
            {
                rows.Add(shared);
            }

            if (own >= 0)
            {
                rows.Add(own);
            }

            ends[i / perToken] = rows.Count;
        }

        return new EncodedSentence([.. rows], ends);
    }

    // One bit a feature: two that share it, one in thousands, only bring a rare one in early.
    private static bool IsSeen(ulong[] seen, ulong feature)
    {
        var bit = feature >> (64 - SeenBits);
        ref var word = ref seen[bit >> 6];
        var mask = 1UL << (int)(bit & 63);
        var isSeen = (word & mask) != 0;
        word |= mask;
        return isSeen;
    }

    private static ulong CopyOf(ulong feature, int source) => Hashing.Join(feature, 1000UL + (ulong)source);
}
