using System.Numerics;

namespace NewsNlp.Tagging;

/// <summary>The best sequence of tags for a sentence. Holds scratch memory, so it belongs to one thread at a time.</summary>
internal sealed class TagDecoder(TaggerModel model, bool vectors)
{
    /// <summary>The weight of pairs of tags that may not be.</summary>
    public const float Never = -1e30f;

    private const int Stride = TagSet.Stride;

    private float[] _best = [];
    private byte[] _before = [];

    /// <summary>Writes the best tags of a sentence.</summary>
    /// <param name="scores">The scores of its tokens by tag.</param>
    /// <param name="tags">Takes a tag a token.</param>
    public void Decode(ReadOnlySpan<float> scores, Span<byte> tags)
    {
        if (_best.Length < scores.Length)
        {
            _best = new float[Math.Max(scores.Length, 2 * _best.Length)];
            _before = new byte[_best.Length];
        }

        for (var i = 0; i < tags.Length; i++)
        {
            Step(i, scores.Slice(i * Stride, Stride));
        }

        var last = _best.AsSpan((tags.Length - 1) * Stride, TagSet.Count);
        var tag = 0;
        for (var t = 1; t < TagSet.Count; t++)
        {
            tag = last[t] > last[tag] ? t : tag;
        }

        for (var i = tags.Length - 1; i >= 0; i--)
        {
            tags[i] = (byte)tag;
            tag = _before[(i * Stride) + tag];
        }
    }

    private void Step(int token, ReadOnlySpan<float> scores)
    {
        var best = _best.AsSpan(token * Stride, Stride);
        if (token == 0)
        {
            model.Starts.CopyTo(best);
        }
        else
        {
            Best(_best.AsSpan((token - 1) * Stride, TagSet.Count), best, _before.AsSpan(token * Stride, Stride));
        }

        Lanes.Add(scores, best, vectors);
    }

    // For each tag the best of what comes from all tags before; the first of equals.
    private void Best(ReadOnlySpan<float> previous, Span<float> best, Span<byte> from)
    {
        var t = 0;
        if (vectors)
        {
            for (; t <= Stride - Vector<float>.Count; t += Vector<float>.Count)
            {
                var top = new Vector<float>(2 * Never);
                var source = Vector<int>.Zero;
                for (var before = 0; before < previous.Length; before++)
                {
                    var candidate = new Vector<float>(previous[before]) + new Vector<float>(model.Pairs, (before * Stride) + t);
                    var better = Vector.GreaterThan(candidate, top);
                    top = Vector.ConditionalSelect(better, candidate, top);
                    source = Vector.ConditionalSelect(better, new Vector<int>(before), source);
                }

                top.CopyTo(best[t..]);
                for (var i = 0; i < Vector<float>.Count; i++)
                {
                    from[t + i] = (byte)source[i];
                }
            }
        }

        for (; t < Stride; t++)
        {
            (best[t], from[t]) = (2 * Never, 0);
            for (var before = 0; before < previous.Length; before++)
            {
                var candidate = previous[before] + model.Pairs[(before * Stride) + t];
                if (candidate > best[t])
                {
                    (best[t], from[t]) = (candidate, (byte)before);
                }
            }
        }
    }
}
