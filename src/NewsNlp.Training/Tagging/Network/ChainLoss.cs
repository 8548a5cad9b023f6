using NewsNlp.Tagging;

namespace NewsNlp.Training.Tagging.Network;

/// <summary>
/// The log of the sum over all sequences of tags, or over those that labels allow, and its derivative by each score
/// and pair of tags. The loss of a sentence is the difference of the two.
/// </summary>
internal sealed class ChainLoss
{
    /// <summary>Scores of a token, padded.</summary>
    public const int Stride = 32;

    /// <summary>Rows of pairs: one a tag before, and the sentence's start.</summary>
    public const int PairRows = TagSet.Count + 1;

    private const int Tags = TagSet.Count;
    private const float Tiny = 1e-30f;

    private readonly float[] _pairs = new float[PairRows * Tags];
    private readonly float[] _next = new float[Tags];
    private float[] _local = [];
    private float[] _forward = [];
    private float[] _backward = [];

    /// <summary>Takes the weights of pairs, in rows of <see cref="Stride"/>.</summary>
    public void SetPairs(ReadOnlySpan<float> shared, ReadOnlySpan<float> own)
    {
        for (var before = 0; before < PairRows; before++)
        {
            for (var tag = 0; tag < Tags; tag++)
            {
                var may = before == Tags ? TagSet.MayStart(tag) : TagSet.MayFollow(before, tag);
                _pairs[(before * Tags) + tag] = may ? MathF.Exp(shared[(before * Stride) + tag] + own[(before * Stride) + tag]) : 0;
            }
        }
    }

    /// <summary>The log of the sum, whose derivative times a sign is added to the gradients.</summary>
    /// <param name="scores">Rows of <see cref="Stride"/> scores a token.</param>
    /// <param name="allowed">A bit for each tag that a token may have; empty where all may.</param>
    /// <param name="sign">1 or -1.</param>
    /// <param name="scoreGradient">Takes the derivative by the scores.</param>
    /// <param name="pairGradient">Takes the derivative by the pairs.</param>
    public double Add(ReadOnlySpan<float> scores, ReadOnlySpan<uint> allowed, float sign, Span<float> scoreGradient, Span<float> pairGradient)
    {
        var count = scores.Length / Stride;
        if (_local.Length < count * Tags)
        {
            _local = new float[2 * count * Tags];
            _forward = new float[_local.Length];
            _backward = new float[_local.Length];
        }

        var sum = Forward(scores, allowed, count);
        Backward(count, sign, scoreGradient, pairGradient);
        return sum;
    }

    private double Forward(ReadOnlySpan<float> scores, ReadOnlySpan<uint> allowed, int count)
    {
        var sum = 0.0;
        for (var i = 0; i < count; i++)
        {
            var row = scores.Slice(i * Stride, Tags);
            var most = row[0];
            foreach (var score in row)
            {
                most = MathF.Max(most, score);
            }

            var all = 0.0;
            for (var tag = 0; tag < Tags; tag++)
            {
                var open = allowed.IsEmpty || (allowed[i] & (1u << tag)) != 0;
                _local[(i * Tags) + tag] = open ? MathF.Exp(row[tag] - most) + Tiny : 0;
                var value = _local[(i * Tags) + tag] * Reach(i, tag);
                _forward[(i * Tags) + tag] = value;
                all += value;
            }

            var scale = (float)(1 / all);
            for (var tag = 0; tag < Tags; tag++)
            {
                _forward[(i * Tags) + tag] *= scale;
            }

            sum += Math.Log(all) + most;
        }

        return sum;
    }

    private float Reach(int token, int tag)
    {
        if (token == 0)
        {
            return _pairs[(Tags * Tags) + tag];
        }

        var previous = _forward.AsSpan((token - 1) * Tags, Tags);
        var sum = 0f;
        var (first, end) = TagSet.IsInside(tag) ? (tag - 1, tag + 1) : (0, Tags);
        for (var before = first; before < end; before++)
        {
            sum += previous[before] * _pairs[(before * Tags) + tag];
        }

        return sum;
    }

    private void Backward(int count, float sign, Span<float> scoreGradient, Span<float> pairGradient)
    {
        _backward.AsSpan((count - 1) * Tags, Tags).Fill(1);
        for (var i = count - 1; i >= 0; i--)
        {
            ReadOnlySpan<float> forward = _forward.AsSpan(i * Tags, Tags), backward = _backward.AsSpan(i * Tags, Tags);
            var all = 0f;
            for (var tag = 0; tag < Tags; tag++)
            {
                all += forward[tag] * backward[tag];
            }

            for (var tag = 0; tag < Tags; tag++)
            {
                var share = sign * forward[tag] * backward[tag] / all;
                scoreGradient[(i * Stride) + tag] += share;
                if (i == 0)
                {
                    pairGradient[(Tags * Stride) + tag] += share;
                }
            }

            if (i > 0)
            {
                Pairs(i, sign, pairGradient);
            }
        }
    }

    // Steps back over one pair of tokens.
    private void Pairs(int token, float sign, Span<float> pairGradient)
    {
        for (var tag = 0; tag < Tags; tag++)
        {
            _next[tag] = _local[(token * Tags) + tag] * _backward[(token * Tags) + tag];
        }

        ReadOnlySpan<float> forward = _forward.AsSpan((token - 1) * Tags, Tags);
        var backward = _backward.AsSpan((token - 1) * Tags, Tags);
        float all = 0, most = 0;
        for (var before = 0; before < Tags; before++)
        {
            var sum = 0f;
            for (var tag = 0; tag < Tags; tag++)
            {
                sum += _pairs[(before * Tags) + tag] * _next[tag];
            }

            backward[before] = sum;
            all += sum * forward[before];
            most = MathF.Max(most, sum);
        }

        for (var before = 0; before < Tags; before++)
        {
            var weight = sign * forward[before] / all;
            for (var tag = 0; weight != 0 && tag < Tags; tag++)
            {
                pairGradient[(before * Stride) + tag] += weight * _pairs[(before * Tags) + tag] * _next[tag];
            }
        }

        for (var before = 0; before < Tags; before++)
        {
            backward[before] /= most;
        }
    }
}
