namespace NewsNlp.Tagging;

/// <summary>
/// How likely each name of a sentence is, bounds and type, over all sequences of tags: forward and backward sums.
/// Scratch; belongs to one thread at a time.
/// </summary>
internal sealed class NameProbabilities
{
    private const int Stride = TagSet.Stride;
    private const int Tags = TagSet.Count;

    private readonly float[] _pairs = new float[Tags * Stride];
    private readonly float[] _starts = new float[Stride];
    private float[] _local = [];
    private float[] _forward = [];
    private float[] _backward = [];

    public NameProbabilities(TaggerModel model)
    {
        for (var i = 0; i < _pairs.Length; i++)
        {
            _pairs[i] = MathF.Exp(model.Pairs[i]);
        }

        for (var t = 0; t < Tags; t++)
        {
            _starts[t] = MathF.Exp(model.Starts[t]);
        }
    }

    /// <summary>Sets the probabilities of the names of a sentence.</summary>
    /// <param name="scores">The scores of its tokens by tag.</param>
    /// <param name="length">Its number of tokens.</param>
    /// <param name="offset">Its first token, as the names count.</param>
    /// <param name="names">Its names.</param>
    public void Fill(ReadOnlySpan<float> scores, int length, int offset, Span<TaggedName> names)
    {
        if (_local.Length < scores.Length)
        {
            _local = new float[Math.Max(scores.Length, 2 * _local.Length)];
            _forward = new float[_local.Length];
            _backward = new float[_local.Length];
        }

        Local(scores, length);
        Forward(length);
        Backward(length);
        foreach (ref var name in names)
        {
            name = name with { Probability = Of(name.Tokens.Start - offset, name.Tokens.End - offset, name.Type, length) };
        }
    }

    private void Local(ReadOnlySpan<float> scores, int length)
    {
        for (var i = 0; i < length; i++)
        {
            var row = scores.Slice(i * Stride, Tags);
            var most = row[0];
            foreach (var score in row)
            {
                most = MathF.Max(most, score);
            }

            for (var t = 0; t < Tags; t++)
            {
                _local[(i * Stride) + t] = MathF.Exp(row[t] - most);
            }
        }
    }

    // Each row sums to one.
    private void Forward(int length)
    {
        for (var i = 0; i < length; i++)
        {
            var row = _forward.AsSpan(i * Stride, Stride);
            if (i == 0)
            {
                _starts.CopyTo(row);
            }
            else
            {
                row.Clear();
                for (var before = 0; before < Tags; before++)
                {
                    var weight = _forward[((i - 1) * Stride) + before];
                    var pairs = _pairs.AsSpan(before * Stride, Stride);
                    for (var t = 0; t < Tags; t++)
                    {
                        row[t] += weight * pairs[t];
                    }
                }
            }

            Scale(row, _local.AsSpan(i * Stride, Stride));
        }
    }

    // Each row is scaled by its largest value; what is scaled cancels out.
    private void Backward(int length)
    {
        _backward.AsSpan((length - 1) * Stride, Tags).Fill(1);
        Span<float> next = stackalloc float[Tags];
        for (var i = length - 2; i >= 0; i--)
        {
            for (var t = 0; t < Tags; t++)
            {
                next[t] = _local[((i + 1) * Stride) + t] * _backward[((i + 1) * Stride) + t];
            }

            var row = _backward.AsSpan(i * Stride, Tags);
            var most = 0f;
            for (var before = 0; before < Tags; before++)
            {
                var pairs = _pairs.AsSpan(before * Stride, Tags);
                var sum = 0f;
                for (var t = 0; t < Tags; t++)
                {
                    sum += pairs[t] * next[t];
                }

                row[before] = sum;
                most = MathF.Max(most, sum);
            }

            for (var t = 0; t < Tags; t++)
            {
                row[t] /= most;
            }
        }
    }

    private static void Scale(Span<float> row, ReadOnlySpan<float> local)
    {
        var sum = 0f;
        for (var t = 0; t < Tags; t++)
        {
            row[t] *= local[t];
            sum += row[t];
        }

        for (var t = 0; t < Tags; t++)
        {
            row[t] /= sum;
        }
    }

    // The paths through "begin, inside, …, and then no further inside", as a share of all paths.
    private double Of(int start, int end, EntityType type, int length)
    {
        int begin = TagSet.Begin(type), inside = TagSet.Inside(type);
        var probability = 1.0;
        for (var i = start; i < end; i++)
        {
            probability *= Share(i, i == start ? begin : inside, i == start ? -1 : i == start + 1 ? begin : inside);
        }

        if (end == length)
        {
            return probability;
        }

        var last = end - start == 1 ? begin : inside;
        return probability * (1 - Share(end, inside, last));
    }

    /// <summary>The share of the tag at a token, among all paths or, where the tag before is given, among those that come from it.</summary>
    private double Share(int token, int tag, int before)
    {
        var local = _local.AsSpan(token * Stride, Tags);
        var backward = _backward.AsSpan(token * Stride, Tags);
        var from = before < 0 ? _forward.AsSpan(token * Stride, Tags) : _pairs.AsSpan(before * Stride, Tags);
        double all = 0, own = 0;
        for (var t = 0; t < Tags; t++)
        {
            var path = (double)from[t] * backward[t] * (before < 0 ? 1 : local[t]);
            all += path;
            own = t == tag ? path : own;
        }

        return all > 0 ? own / all : 0;
    }
}
