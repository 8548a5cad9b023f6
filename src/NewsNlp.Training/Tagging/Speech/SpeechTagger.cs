using NewsNlp.Tagging;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Tagging.Speech;

/// <summary>Gives each token its part of speech, from left to right. Belongs to one thread.</summary>
internal sealed class SpeechTagger
{
    /// <summary>Numbers beside each token: the vectors of its word and of both neighbours.</summary>
    public const int Numbers = 3 * WordVectors.Dimensions;

    // The length of a word's vector beside features that count 1.
    private const float VectorLength = 2;

    private readonly WordVectors? _vectors;
    private readonly SpeechFeatures _features = new();
    private readonly Dictionary<ulong, int> _index;
    private readonly float[] _scores = new float[SpeechWeights.Stride];
    private readonly float[] _numbers = new float[Numbers];
    private readonly int[] _active = new int[SpeechFeatures.Fixed + SpeechFeatures.History];
    private float[] _words = [];
    private int _count;

    public SpeechTagger(Dictionary<ulong, int> index, SpeechWeights weights, WordVectors? vectors)
    {
        (_index, Weights, _vectors) = (index, weights, vectors);
    }

    public SpeechWeights Weights { get; }

    /// <summary>Number of features that have weights.</summary>
    public int Features => _index.Count;

    /// <summary>The rows of the features of the token scored last.</summary>
    public ReadOnlySpan<int> Active => _active.AsSpan(0, _count);

    /// <summary>The numbers beside the token scored last; empty without vectors.</summary>
    public ReadOnlySpan<float> Beside => _vectors is null ? [] : _numbers;

    public byte[] Tag(LabelledSentence sentence)
    {
        var tags = new byte[sentence.Count];
        Start(sentence);
        for (var i = 0; i < tags.Length; i++)
        {
            tags[i] = Best(sentence, i, tags);
        }

        return tags;
    }

    public void Start(LabelledSentence sentence)
    {
        _features.Start(sentence);
        if (_vectors is null)
        {
            return;
        }

        var size = (sentence.Count + 2) * WordVectors.Dimensions;
        if (_words.Length < size)
        {
            _words = new float[size * 2];
        }

        Array.Clear(_words, 0, size);
        for (var i = 0; i < sentence.Count; i++)
        {
            if (_vectors.Find(sentence.Normal(i)) is >= 0 and var word)
            {
                Scale(_vectors[word], _words.AsSpan((i + 1) * WordVectors.Dimensions, WordVectors.Dimensions));
            }
        }
    }

    /// <summary>The best tag of a token of the sentence started last, given the tags before it.</summary>
    public byte Best(LabelledSentence sentence, int token, ReadOnlySpan<byte> tags)
    {
        Collect(sentence, token, tags);
        Array.Clear(_scores);
        Weights.Add(Active, _scores);
        if (_vectors is not null)
        {
            _words.AsSpan(token * WordVectors.Dimensions, Numbers).CopyTo(_numbers);
            Weights.AddDense(_numbers, _scores);
        }

        var best = 0;
        for (var tag = 1; tag < PartsOfSpeech.Count; tag++)
        {
            best = _scores[tag] > _scores[best] ? tag : best;
        }

        return (byte)best;
    }

    private void Collect(LabelledSentence sentence, int token, ReadOnlySpan<byte> tags)
    {
        Span<ulong> features = stackalloc ulong[SpeechFeatures.Fixed + SpeechFeatures.History];
        _features.Write(sentence, token, features);
        _features.WriteHistory(token, tags, features[SpeechFeatures.Fixed..]);
        _count = 0;
        foreach (var feature in features)
        {
            if (_index.TryGetValue(feature, out var row))
            {
                _active[_count++] = row;
            }
        }
    }

    private static void Scale(ReadOnlySpan<sbyte> vector, Span<float> target)
    {
        var squares = 0;
        foreach (var value in vector)
        {
            squares += value * value;
        }

        var factor = squares == 0 ? 0 : VectorLength / MathF.Sqrt(squares);
        for (var i = 0; i < vector.Length; i++)
        {
            target[i] = factor * vector[i];
        }
    }
}
