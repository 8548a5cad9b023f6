using NewsNlp.Tagging;
using NewsNlp.Training.Tagging.Network;

namespace NewsNlp.Training.Tagging.Speech;

/// <summary>
/// Trains an averaged perceptron that reads a sentence from left to right and goes on from its own tags. The same
/// sentences, epochs and seed give the same weights.
/// </summary>
internal sealed class SpeechTrainer
{
    private const int Stride = SpeechWeights.Stride;

    private readonly SpeechTagger _tagger;
    private readonly SpeechWeights _weights;
    private readonly SpeechWeights _sums;
    private float _step = 1;

    private SpeechTrainer(Dictionary<ulong, int> index, WordVectors? vectors)
    {
        _weights = new SpeechWeights(index.Count, SpeechTagger.Numbers);
        _sums = new SpeechWeights(index.Count, SpeechTagger.Numbers);
        _tagger = new SpeechTagger(index, _weights, vectors);
    }

    public static SpeechTagger Train(IReadOnlyList<SpeechSentence> sentences, WordVectors? vectors, int epochs, ulong seed)
    {
        var trainer = new SpeechTrainer(IndexOf(sentences), vectors);
        var random = new SeededRandom(seed);
        var order = sentences.ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var sentence in order)
            {
                trainer.Learn(sentence);
                trainer._step++;
            }
        }

        trainer.Average(trainer._weights.Rows, trainer._sums.Rows);
        trainer.Average(trainer._weights.Dense, trainer._sums.Dense);
        return trainer._tagger;
    }

    /// <summary>Numbers the features that are met twice, the tags before a token being those of the treebank.</summary>
    private static Dictionary<ulong, int> IndexOf(IReadOnlyList<SpeechSentence> sentences)
    {
        var features = new SpeechFeatures();
        var row = new ulong[SpeechFeatures.Fixed + SpeechFeatures.History];
        var seen = new HashSet<ulong>();
        var index = new Dictionary<ulong, int>();
        foreach (var (sentence, tags, _) in sentences)
        {
            features.Start(sentence);
            for (var i = 0; i < tags.Length; i++)
            {
                features.Write(sentence, i, row);
                features.WriteHistory(i, tags, row.AsSpan(SpeechFeatures.Fixed));
                foreach (var feature in row)
                {
                    if (!seen.Add(feature))
                    {
                        index.TryAdd(feature, index.Count);
                    }
                }
            }
        }

        return index;
    }

    private void Learn(SpeechSentence sentence)
    {
        var tags = new byte[sentence.Tags.Length];
        _tagger.Start(sentence.Sentence);
        for (var i = 0; i < tags.Length; i++)
        {
            tags[i] = _tagger.Best(sentence.Sentence, i, tags);
            var right = sentence.Tags[i];
            if (right != tags[i] && right != PartsOfSpeech.Open)
            {
                foreach (var row in _tagger.Active)
                {
                    Change(_weights.Rows, _sums.Rows, row * Stride, right, tags[i], 1);
                }

                var numbers = _tagger.Beside;
                for (var n = 0; n < numbers.Length; n++)
                {
                    Change(_weights.Dense, _sums.Dense, n * Stride, right, tags[i], numbers[n]);
                }
            }
        }
    }

    private void Change(float[] weights, float[] sums, int row, int right, int wrong, float amount)
    {
        weights[row + right] += amount;
        sums[row + right] += amount * _step;
        weights[row + wrong] -= amount;
        sums[row + wrong] -= amount * _step;
    }

    /// <summary>The mean of the weights over all steps.</summary>
    private void Average(float[] weights, float[] sums)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] -= sums[i] / _step;
        }
    }
}
