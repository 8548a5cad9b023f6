using NewsNlp.Tagging;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Tagging.Speech;

/// <summary>
/// Describes each token by its word, affixes and shape and those of its neighbours, and by the tags before it. A feature
/// is a hash of its template and value. Belongs to one thread.
/// </summary>
internal sealed class SpeechFeatures
{
    /// <summary>Features of a token that rest on the text alone.</summary>
    public const int Fixed = 24;

    /// <summary>Features of a token that rest on the tags before it too.</summary>
    public const int History = 5;

    private const ulong Edge = 0x5bd1e995;
    private const int Margin = 2;

    private ulong[] _words = [];
    private ulong[] _ends = [];
    private ulong[] _shapes = [];

    public void Start(LabelledSentence sentence)
    {
        var size = sentence.Count + (2 * Margin);
        if (_words.Length < size)
        {
            (_words, _ends, _shapes) = (new ulong[size * 2], new ulong[size * 2], new ulong[size * 2]);
        }

        foreach (var table in new[] { _words, _ends, _shapes })
        {
            table.AsSpan(0, Margin).Fill(Edge);
            table.AsSpan(size - Margin, Margin).Fill(Edge);
        }

        for (var i = 0; i < sentence.Count; i++)
        {
            var normal = sentence.Normal(i);
            _words[i + Margin] = WordForms.HashOf(normal);
            _ends[i + Margin] = Hashing.Of(normal.AsSpan(Math.Max(0, normal.Length - 3)));
            _shapes[i + Margin] = WordForms.ShapeOf(sentence.Surface(i));
        }
    }

    /// <summary>Writes the <see cref="Fixed"/> features of a token of the sentence started last.</summary>
    public void Write(LabelledSentence sentence, int token, Span<ulong> features)
    {
        var i = token + Margin;
        var normal = sentence.Normal(token).AsSpan();
        ulong word = _words[i], before = _words[i - 1], after = _words[i + 1], shape = _shapes[i];
        var n = 0;
        Add(features, ref n, 0);
        Add(features, ref n, word);
        Add(features, ref n, before);
        Add(features, ref n, after);
        Add(features, ref n, _words[i - 2]);
        Add(features, ref n, _words[i + 2]);
        Add(features, ref n, Hashing.Join(before, word));
        Add(features, ref n, Hashing.Join(word, after));
        Add(features, ref n, Hashing.Join(before, after));
        for (var length = 1; length <= 4; length++)
        {
            Add(features, ref n, Hashing.Of(normal[^Math.Min(length, normal.Length)..]));
        }

        for (var length = 1; length <= 3; length++)
        {
            Add(features, ref n, Hashing.Of(normal[..Math.Min(length, normal.Length)]));
        }

        Add(features, ref n, Hashing.Join(shape, token == 0 ? 1u : 2u));
        Add(features, ref n, Hashing.Join(shape, before));
        Add(features, ref n, Hashing.Join(shape, after));
        Add(features, ref n, Hashing.Join(shape, word));
        Add(features, ref n, Hashing.Join(_shapes[i - 1], Hashing.Join(shape, _shapes[i + 1])));
        Add(features, ref n, _ends[i - 1]);
        Add(features, ref n, _ends[i + 1]);
        Add(features, ref n, Hashing.Join(_ends[i], _ends[i + 1]));
    }

    /// <summary>Writes the <see cref="History"/> features of a token.</summary>
    public void WriteHistory(int token, ReadOnlySpan<byte> tags, Span<ulong> features)
    {
        var i = token + Margin;
        ulong last = token > 0 ? tags[token - 1] : 100u, second = token > 1 ? tags[token - 2] : 100u;
        features[0] = Hashing.Join(Fixed + 1, last);
        features[1] = Hashing.Join(Fixed + 2, (last << 8) | second);
        features[2] = Hashing.Join(Fixed + 3, Hashing.Join(last, _words[i]));
        features[3] = Hashing.Join(Fixed + 4, Hashing.Join(last, _ends[i]));
        features[4] = Hashing.Join(Fixed + 5, Hashing.Join(last, _words[i + 1]));
    }

    private static void Add(Span<ulong> features, ref int n, ulong value)
    {
        features[n] = Hashing.Join((ulong)n + 1, value);
        n++;
    }
}
