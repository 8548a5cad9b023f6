using NewsNlp.Tagging;

namespace NewsNlp.Training.Tagging.Network;

/// <summary>
/// Numbers the context features that are met twice or more. Each has a row that all sources share, and one of its own for
/// each source that meets it twice: what sources do alike is learnt once, what they do differently apart.
/// </summary>
internal sealed class ContextIndex
{
    private const int SeenBits = 30;

    private readonly Dictionary<ulong, int> _rows = [];
    private readonly List<ulong> _shared = [];
    private readonly ulong[] _seen = new ulong[1 << (SeenBits - 6)];

    public int RowCount => _rows.Count;

    /// <summary>The features that sources share, in the order in which they were met.</summary>
    public IReadOnlyList<ulong> Shared => _shared;

    public void Count(ReadOnlySpan<ulong> features, int source)
    {
        foreach (var feature in features)
        {
            if (IsSeen(feature) && _rows.TryAdd(feature, _rows.Count))
            {
                _shared.Add(feature);
            }

            var copy = CopyOf(feature, source);
            if (IsSeen(copy))
            {
                _rows.TryAdd(copy, _rows.Count);
            }
        }
    }

    /// <summary>The rows of a feature as a source sees it; -1 where there is none.</summary>
    public (int Shared, int Own) RowsOf(ulong feature, int source) =>
        (_rows.GetValueOrDefault(feature, -1), _rows.GetValueOrDefault(CopyOf(feature, source), -1));

    /// <summary>Gives a sentence its rows.</summary>
    public void Encode(TrainingSentence sentence, ReadOnlySpan<ulong> features)
    {
        var rows = new List<int>(features.Length);
        var ends = new int[sentence.Count];
        for (var i = 0; i < features.Length; i++)
        {
            var (shared, own) = RowsOf(features[i], sentence.Source);
            if (shared >= 0)
            {
                rows.Add(shared);
            }

            if (own >= 0)
            {
                rows.Add(own);
            }

            ends[i / ContextFeatures.PerToken] = rows.Count;
        }

        (sentence.Rows, sentence.RowEnds) = ([.. rows], ends);
    }

    // One bit a feature: two that share it, one in thousands, only bring a rare one in early.
    private bool IsSeen(ulong feature)
    {
        var bit = feature >> (64 - SeenBits);
        ref var word = ref _seen[bit >> 6];
        var mask = 1UL << (int)(bit & 63);
        var seen = (word & mask) != 0;
        word |= mask;
        return seen;
    }

    private static ulong CopyOf(ulong feature, int source) => Hashing.Join(feature, 1000UL + (ulong)source);
}
