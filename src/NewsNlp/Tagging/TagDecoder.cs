using System.Numerics;

namespace NewsNlp.Tagging;

/// <summary>The best sequence of tags for a sentence. Holds scratch memory, so it belongs to one thread at a time.</summary>
internal sealed class TagDecoder(TaggerModel model, bool vectors)
{
    /// <summary>The weight of pairs of tags that may not be.</summary>
    public const float Never = -1e30f;

    private const int Stride = TagSet.Stride;

    private readonly float[] _from = new float[Stride];
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
            best.Fill(2 * Never);
            _from.AsSpan().Clear();
            var previous = _best.AsSpan((token - 1) * Stride, TagSet.Count);
            for (var before = 0; before < previous.Length; before++)
            {
                Compare(before, previous[before], model.Pairs.AsSpan(before * Stride, Stride), best);
            }

            for (var t = 0; t < TagSet.Count; t++)
            {
                _before[(token * Stride) + t] = (byte)_from[t];
            }
        }

        Lanes.Add(scores, best, vectors);
    }

    // Keeps for each tag the better of the best so far and what comes from one tag before; the first of equals stays.
    private void Compare(int before, float score, ReadOnlySpan<float> pairs, Span<float> best)
    {
        var t = 0;
        if (vectors)
        {
            for (; t <= Stride - Vector<float>.Count; t += Vector<float>.Count)
            {
                var candidate = new Vector<float>(score) + new Vector<float>(pairs[t..]);
                var current = new Vector<float>(best[t..]);
                var better = Vector.GreaterThan(candidate, current);
                Vector.ConditionalSelect(better, candidate, current).CopyTo(best[t..]);
                Vector.ConditionalSelect(better, new Vector<float>(before), new Vector<float>(_from.AsSpan(t))).CopyTo(_from.AsSpan(t));
            }
        }

        for (; t < Stride; t++)
        {
            var candidate = score + pairs[t];
            if (candidate > best[t])
            {
                (best[t], _from[t]) = (candidate, before);
            }
        }
    }
}
