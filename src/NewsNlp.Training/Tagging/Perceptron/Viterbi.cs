using System.Numerics;
using NewsNlp.Tagging;

namespace NewsNlp.Training.Tagging.Perceptron;

/// <summary>Finds the best sequence of tags. Holds scratch memory, so it belongs to one thread.</summary>
internal sealed class Viterbi(TaggerWeights weights)
{
    private const int Stride = TaggerWeights.Stride;
    private const float Never = -1e30f;

    private float[] _local = [];
    private float[] _best = [];
    private byte[] _from = [];

    /// <summary>Sums the weights of each token's rows; to be called before <see cref="Decode"/>.</summary>
    public void Score(EncodedSentence sentence)
    {
        var size = sentence.Count * Stride;
        if (_local.Length < size)
        {
            (_local, _best, _from) = (new float[size * 2], new float[size * 2], new byte[size * 2]);
        }

        for (var i = 0; i < sentence.Count; i++)
        {
            Sum(sentence.RowsOf(i), _local.AsSpan(i * Stride, Stride));
        }
    }

    private void Sum(ReadOnlySpan<int> rows, Span<float> target)
    {
        Vector4 a = default, b = default, c = default, d = default, e = default;
        var all = weights.Rows;
        foreach (var row in rows)
        {
            var at = all.AsSpan(row * Stride, Stride);
            a += new Vector4(at);
            b += new Vector4(at[4..]);
            c += new Vector4(at[8..]);
            d += new Vector4(at[12..]);
            e += new Vector4(at[16..]);
        }

        a.CopyTo(target);
        b.CopyTo(target[4..]);
        c.CopyTo(target[8..]);
        d.CopyTo(target[12..]);
        e.CopyTo(target[16..]);
    }

    /// <summary>Writes the best tags among those allowed and gives their score.</summary>
    /// <param name="tags">Takes a tag a token.</param>
    /// <param name="allowed">A bit for each tag that a token may have; empty where all may.</param>
    public float Decode(Span<byte> tags, ReadOnlySpan<uint> allowed)
    {
        for (var i = 0; i < tags.Length; i++)
        {
            Step(i, allowed.IsEmpty ? TagSet.All : allowed[i]);
        }

        var last = _best.AsSpan((tags.Length - 1) * Stride, TagSet.Count);
        var tag = 0;
        for (var t = 1; t < TagSet.Count; t++)
        {
            tag = last[t] > last[tag] ? t : tag;
        }

        var score = last[tag];
        for (var i = tags.Length - 1; i >= 0; i--)
        {
            tags[i] = (byte)tag;
            tag = _from[(i * Stride) + tag];
        }

        return score;
    }

    private void Step(int i, uint allowed)
    {
        var best = _best.AsSpan(i * Stride, TagSet.Count);
        var local = _local.AsSpan(i * Stride, TagSet.Count);
        for (var tag = 0; tag < TagSet.Count; tag++)
        {
            if ((allowed & (1u << tag)) == 0)
            {
                best[tag] = Never;
                continue;
            }

            var score = i == 0 ? Start(tag) : Before(i, tag);
            best[tag] = score <= Never / 2 ? Never : score + local[tag];
        }
    }

    private float Start(int tag) => TagSet.IsInside(tag) ? Never : weights.Pairs[(TagSet.Count * Stride) + tag];

    private float Before(int i, int tag)
    {
        var previous = _best.AsSpan((i - 1) * Stride, TagSet.Count);
        var (first, end) = TagSet.IsInside(tag) ? (tag - 1, tag + 1) : (0, TagSet.Count);
        var pairs = weights.Pairs;
        var best = Never * 2;
        var from = first;
        for (var before = first; before < end; before++)
        {
            var score = previous[before] + pairs[(before * Stride) + tag];
            if (score > best)
            {
                best = score;
                from = before;
            }
        }

        _from[(i * Stride) + tag] = (byte)from;
        return best;
    }
}
