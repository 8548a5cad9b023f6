using NewsNlp.Documents;
using NewsNlp.Tagging;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Tagging.Data;

/// <summary>Context features of sentences; the words that take part as themselves are those that training texts write small often enough.</summary>
internal sealed class ContextEncoder
{
    private const int LeastCount = 20;
    private const int Margin = 2;

    private readonly Dictionary<string, ulong> _words = new(StringComparer.Ordinal);
    private readonly Func<string, ulong> _wordOf;

    /// <summary>With the words that a model has.</summary>
    /// <param name="wordOf">The hash of a word that takes part as itself, else 0.</param>
    public ContextEncoder(Func<string, ulong> wordOf) => _wordOf = wordOf;

    public ContextEncoder(IEnumerable<LabelledSentence> sentences)
    {
        _wordOf = word => _words.GetValueOrDefault(word);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            foreach (ref readonly var token in sentence.Tokens.AsSpan())
            {
                if (token.IsLower || (!token.IsWord && token.Kind != TokenKind.Number))
                {
                    counts[token.Normal] = counts.GetValueOrDefault(token.Normal) + 1;
                }
            }
        }

        foreach (var (word, count) in counts)
        {
            if (count >= LeastCount)
            {
                _words[word] = Hashing.Of(word);
            }
        }
    }

    /// <summary>The hashes of the words that take part as themselves, in order.</summary>
    public IReadOnlyList<ulong> Words => [.. _words.Values.Distinct().Order()];

    /// <summary>Writes <see cref="ContextFeatures.PerToken"/> hashes a token.</summary>
    public ulong[] Extract(LabelledSentence sentence)
    {
        var words = new ulong[sentence.Count + (2 * Margin)];
        var shapes = new ulong[words.Length];
        ContextFeatures.Margin(words);
        ContextFeatures.Margin(shapes);
        for (var i = 0; i < sentence.Count; i++)
        {
            shapes[i + Margin] = ContextFeatures.ShapeOf(in sentence.Tokens[i]);
            words[i + Margin] = ContextFeatures.WordOf(_wordOf(sentence.Normal(i)), shapes[i + Margin]);
        }

        var features = new ulong[sentence.Count * ContextFeatures.PerToken];
        for (var i = 0; i < sentence.Count; i++)
        {
            ContextFeatures.Fill(words, shapes, i, features.AsSpan(i * ContextFeatures.PerToken, ContextFeatures.PerToken));
        }

        return features;
    }
}
