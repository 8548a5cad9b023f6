using System.Runtime.InteropServices;
using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Tagging;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Tagging.Perceptron;

/// <summary>
/// Describes each token by the words, shapes and affixes around it and by what the gazetteer has there. A feature is a
/// hash of its template and value. Belongs to one thread.
/// </summary>
internal sealed class FeatureExtractor(Gazetteer gazetteer)
{
    /// <summary>Features of each token.</summary>
    public const int PerToken = 27;

    private const int KindBits = 3;
    private const ulong Edge = 0x5bd1e995;

    private readonly Dictionary<string, ulong> _words = new(StringComparer.Ordinal);
    private readonly List<GazetteerMatch> _matches = [];
    private ulong[] _word = [];
    private ulong[] _shape = [];
    private ulong[] _lists = [];

    /// <summary>Writes <see cref="PerToken"/> hashes a token.</summary>
    public ulong[] Extract(LabelledSentence sentence)
    {
        var count = sentence.Count;
        Describe(sentence);
        var features = new ulong[count * PerToken];
        var flat = FlatCase(sentence);
        for (var i = 0; i < count; i++)
        {
            Token(sentence, i, flat, features.AsSpan(i * PerToken, PerToken));
        }

        return features;
    }

    private void Token(LabelledSentence sentence, int i, ulong flat, Span<ulong> features)
    {
        var normal = sentence.Normal(i);
        ulong word = _word[i + 2], before = _word[i + 1], after = _word[i + 3], shape = _shape[i + 2];
        var n = 0;
        Add(features, ref n, 0);
        Add(features, ref n, word);
        Add(features, ref n, before);
        Add(features, ref n, after);
        Add(features, ref n, _word[i]);
        Add(features, ref n, _word[i + 4]);
        Add(features, ref n, Hashing.Join(before, word));
        Add(features, ref n, Hashing.Join(word, after));
        Add(features, ref n, Hashing.Join(before, after));
        Add(features, ref n, Hashing.Join(shape, flat));
        Add(features, ref n, Hashing.Join(Hashing.Join(_shape[i + 1], shape), _shape[i + 3]));
        Add(features, ref n, Hashing.Join(shape, word));
        Add(features, ref n, Hashing.Join(shape, before));
        Add(features, ref n, Hashing.Join(shape, after));
        Add(features, ref n, Hashing.Of(normal.AsSpan(0, Math.Min(3, normal.Length))));
        Add(features, ref n, Hashing.Of(normal.AsSpan(0, Math.Min(4, normal.Length))));
        Add(features, ref n, Hashing.Of(normal.AsSpan(Math.Max(0, normal.Length - 2))));
        Add(features, ref n, Hashing.Of(normal.AsSpan(Math.Max(0, normal.Length - 3))));
        Add(features, ref n, Hashing.Of(normal.AsSpan(Math.Max(0, normal.Length - 4))));
        Add(features, ref n, Hashing.Join(shape, i == 0 ? 1u : 2u));
        ulong lists = _lists[i + 2], listsBefore = _lists[i + 1], listsAfter = _lists[i + 3];
        Add(features, ref n, Hashing.Mix(lists));
        Add(features, ref n, Hashing.Join(lists, listsAfter));
        Add(features, ref n, Hashing.Join(listsBefore, lists));
        Add(features, ref n, Hashing.Join(lists, Hashing.Join(shape, flat)));
        Add(features, ref n, Hashing.Join(lists, before));
        Add(features, ref n, Hashing.Join(lists, after));
        Add(features, ref n, Hashing.Join(_word[i], before));
    }

    private static void Add(Span<ulong> features, ref int n, ulong value)
    {
        features[n] = Hashing.Join((ulong)n + 1, value);
        n++;
    }

    /// <summary>Fills the tables of words, shapes and lists, with two tokens of margin on each side.</summary>
    private void Describe(LabelledSentence sentence)
    {
        var size = sentence.Count + 4;
        if (_word.Length < size)
        {
            (_word, _shape, _lists) = (new ulong[size * 2], new ulong[size * 2], new ulong[size * 2]);
        }

        Array.Clear(_lists);
        _word[0] = _word[1] = _word[size - 1] = _word[size - 2] = Edge;
        _shape[0] = _shape[1] = _shape[size - 1] = _shape[size - 2] = Edge;
        for (var i = 0; i < sentence.Count; i++)
        {
            _word[i + 2] = WordOf(sentence.Normal(i));
            _shape[i + 2] = WordForms.ShapeOf(sentence.Surface(i));
        }

        _matches.Clear();
        gazetteer.Match(sentence.Tokens, _matches);
        foreach (ref readonly var match in CollectionsMarshal.AsSpan(_matches))
        {
            foreach (var entry in gazetteer.EntriesOf(match.Phrase))
            {
                Mark(match.Tokens, entry.Kind);
            }
        }
    }

    // Of each kind: 1 where a phrase begins, 2 inside one of several words, 4 where one of several words begins.
    private void Mark(TokenSpan tokens, EntryKind kind)
    {
        var shift = (int)kind * KindBits;
        _lists[tokens.Start + 2] |= (tokens.Length > 1 ? 4UL : 1UL) << shift;
        for (var i = tokens.Start + 1; i < tokens.End; i++)
        {
            _lists[i + 2] |= 2UL << shift;
        }
    }

    private ulong WordOf(string normal)
    {
        if (!_words.TryGetValue(normal, out var hash))
        {
            _words[normal] = hash = WordForms.HashOf(normal);
        }

        return hash;
    }

    /// <summary>Tells sentences in capitals or title case, where a capital is no evidence.</summary>
    private static ulong FlatCase(LabelledSentence sentence)
    {
        int words = 0, capitals = 0, upper = 0;
        foreach (ref readonly var token in sentence.Tokens.AsSpan())
        {
            if (token.IsWord && token.Length > 3)
            {
                words++;
                capitals += token.IsCapitalized ? 1 : 0;
                upper += token.IsUpper ? 1 : 0;
            }
        }

        return words < 4 ? 0UL : upper > 0.7 * words ? 1UL : capitals >= 0.8 * words ? 2UL : 0UL;
    }
}
