using NewsNlp.Tagging;

namespace NewsNlp.Training.Tagging.Perceptron;

/// <summary>
/// Trains an averaged perceptron over whole sentences. Labels may leave tags open: then the best sequence that agrees
/// with them is the one to learn. The same examples, epochs and seed give the same weights.
/// </summary>
internal sealed class PerceptronTrainer
{
    private readonly TaggerWeights _weights;
    private readonly TaggerWeights _sums;
    private readonly Viterbi _viterbi;
    private byte[] _predicted = [];
    private byte[] _right = [];
    private float _step = 1;

    private PerceptronTrainer(int rows)
    {
        _weights = new TaggerWeights(rows);
        _sums = new TaggerWeights(rows);
        _viterbi = new Viterbi(_weights);
    }

    public static TaggerWeights Train(IReadOnlyList<TrainingExample> examples, int rows, int epochs, ulong seed)
    {
        var trainer = new PerceptronTrainer(rows);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            seed = Shuffle(order, seed);
            foreach (var index in order)
            {
                trainer.Learn(examples[index]);
                trainer._step++;
            }
        }

        return trainer.Average();
    }

    private void Learn(TrainingExample example)
    {
        var count = example.Sentence.Count;
        if (_predicted.Length < count)
        {
            (_predicted, _right) = (new byte[count * 2], new byte[count * 2]);
        }

        var predicted = _predicted.AsSpan(0, count);
        _viterbi.Score(example.Sentence);
        _viterbi.Decode(predicted, []);
        if (Agrees(predicted, example.Allowed))
        {
            return;
        }

        var right = _right.AsSpan(0, count);
        _viterbi.Decode(right, example.Allowed);
        for (var i = 0; i < count; i++)
        {
            if (predicted[i] != right[i])
            {
                foreach (var row in example.Sentence.RowsOf(i))
                {
                    Change(_weights.Rows, _sums.Rows, row * TaggerWeights.Stride, right[i], predicted[i]);
                }
            }

            var before = (i == 0 ? TagSet.Count : right[i - 1], i == 0 ? TagSet.Count : predicted[i - 1]);
            if (predicted[i] != right[i] || before.Item1 != before.Item2)
            {
                Add(_weights.Pairs, _sums.Pairs, (before.Item1 * TaggerWeights.Stride) + right[i], 1);
                Add(_weights.Pairs, _sums.Pairs, (before.Item2 * TaggerWeights.Stride) + predicted[i], -1);
            }
        }
    }

    private static bool Agrees(ReadOnlySpan<byte> tags, ReadOnlySpan<uint> allowed)
    {
        for (var i = 0; i < tags.Length; i++)
        {
            if ((allowed[i] & (1u << tags[i])) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private void Change(float[] weights, float[] sums, int row, int right, int wrong)
    {
        Add(weights, sums, row + right, 1);
        Add(weights, sums, row + wrong, -1);
    }

    private void Add(float[] weights, float[] sums, int at, float change)
    {
        weights[at] += change;
        sums[at] += change * _step;
    }

    /// <summary>The mean of the weights over all steps.</summary>
    private TaggerWeights Average()
    {
        Average(_weights.Rows, _sums.Rows);
        Average(_weights.Pairs, _sums.Pairs);
        return _weights;
    }

    private void Average(float[] weights, float[] sums)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] -= sums[i] / _step;
        }
    }

    private static ulong Shuffle(int[] order, ulong seed)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            seed = Hashing.Mix(seed + 0x9E3779B97F4A7C15);
            var other = (int)(seed % (ulong)(i + 1));
            (order[i], order[other]) = (order[other], order[i]);
        }

        return seed;
    }
}
