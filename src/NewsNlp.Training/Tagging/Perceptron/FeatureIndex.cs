using NewsNlp.Tagging;

namespace NewsNlp.Training.Tagging.Perceptron;

/// <summary>
/// Numbers the features that are met often enough. Each has a row that all sources share, and one of its own for each
/// source that meets it: what sources do alike is learnt once, what they do differently apart.
/// </summary>
internal sealed class FeatureIndex
{
    private const int SeenBits = 30;

    private readonly Dictionary<ulong, int> _rows = [];
    private ulong[]? _seen = new ulong[1 << (SeenBits - 6)];

    public int RowCount => _rows.Count;

    /// <summary>Takes in the features of a sentence of the source. A feature gets its row when it is met the second time.</summary>
    public void Count(ReadOnlySpan<ulong> features, int source)
    {
        var seen = _seen ?? throw new InvalidOperationException("The index is closed.");
        foreach (var feature in features)
        {
            Count(seen, feature);
            Count(seen, CopyOf(feature, source));
        }
    }

    private void Count(ulong[] seen, ulong feature)
    {
        // One bit a feature: two that share it, one in thousands, only bring a rare one in early.
        var bit = feature >> (64 - SeenBits);
        ref var word = ref seen[bit >> 6];
        var mask = 1UL << (int)(bit & 63);
        if ((word & mask) == 0)
        {
            word |= mask;
        }
        else
        {
            _rows.TryAdd(feature, _rows.Count);
        }
    }

    /// <summary>Ends the counting and frees its memory.</summary>
    public void Close() => _seen = null;

    /// <summary>The rows of a sentence, as seen by a source: shared ones and the source's own.</summary>
    public EncodedSentence Encode(ReadOnlySpan<ulong> features, int source)
    {
        var tokens = features.Length / FeatureExtractor.PerToken;
        var ends = new int[tokens];
        var rows = new List<int>(features.Length * 2);
        for (var i = 0; i < features.Length; i++)
        {
            if (_rows.TryGetValue(features[i], out var shared))
            {
                rows.Add(shared);
            }

            if (_rows.TryGetValue(CopyOf(features[i], source), out var own))
            {
                rows.Add(own);
            }

            ends[i / FeatureExtractor.PerToken] = rows.Count;
        }

        return new EncodedSentence([.. rows], ends);
    }

    private static ulong CopyOf(ulong feature, int source) => Hashing.Join(feature, 1000UL + (ulong)source);
}
