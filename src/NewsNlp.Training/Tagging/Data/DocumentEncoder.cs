using System.Runtime.InteropServices;
using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Tagging;
using NewsNlp.Training.Corpora;
using NewsNlp.Training.Tagging.Network;

namespace NewsNlp.Training.Tagging.Data;

/// <summary>Turns documents into what the network sees, as the library does. Belongs to one thread.</summary>
internal sealed class DocumentEncoder(Gazetteer gazetteer, WordVectors vectors)
{
    private readonly List<GazetteerMatch> _matches = [];

    /// <summary>The documents of a corpus; those that are lists of single sentences fall apart into them.</summary>
    public IEnumerable<TrainingDocument> Documents(Corpus corpus, int source)
    {
        foreach (var document in corpus.Documents)
        {
            var sentences = document.Sentences.ConvertAll(sentence => Sentence(sentence, source, corpus.Source.Mask));
            foreach (var part in corpus.Source.HasDocuments && !document.Id.StartsWith(Labels.TrainingSet.SharedPrefix, StringComparison.Ordinal) ? Sections(sentences) : sentences.Select(static sentence => (IReadOnlyList<TrainingSentence>)[sentence]))
            {
                yield return new TrainingDocument(part, SameWords(part));
            }
        }
    }

    private TrainingSentence Sentence(LabelledSentence sentence, int source, TypeMask mask)
    {
        var signs = new ulong[sentence.Count];
        TokenSigns.Fill(sentence.Text, sentence.Tokens, signs);
        _matches.Clear();
        gazetteer.Match(sentence.Tokens, _matches);
        foreach (ref readonly var match in CollectionsMarshal.AsSpan(_matches))
        {
            foreach (var entry in gazetteer.EntriesOf(match.Phrase))
            {
                TokenSigns.Mark(signs, match.Tokens, (int)entry.Kind);
            }
        }

        var words = new int[sentence.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = vectors.Find(sentence.Normal(i));
            signs[i] |= words[i] < 0 ? TokenSigns.Unknown : 0;
        }

        return new TrainingSentence(sentence, source, LabelTags.Allowed(sentence, mask), words, signs);
    }

    // The tagger reads an article in sections of bounded length.
    private static IEnumerable<IReadOnlyList<TrainingSentence>> Sections(List<TrainingSentence> sentences)
    {
        var section = new List<TrainingSentence>();
        var tokens = 0;
        foreach (var sentence in sentences)
        {
            if (section.Count > 0 && tokens + sentence.Count > NameTagger.SectionLength)
            {
                yield return section;
                (section, tokens) = ([], 0);
            }

            section.Add(sentence);
            tokens += sentence.Count;
        }

        if (section.Count > 0)
        {
            yield return section;
        }
    }

    private static List<int[]> SameWords(IReadOnlyList<TrainingSentence> sentences)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var capitalised = new HashSet<string>(StringComparer.Ordinal);
        var order = new List<string>();
        var at = 0;
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++, at++)
            {
                ref readonly var token = ref sentence.Labels.Tokens[i];
                if (!token.IsWord || token.Length < 2)
                {
                    continue;
                }

                if (!places.TryGetValue(token.Normal, out var list))
                {
                    places[token.Normal] = list = [];
                    order.Add(token.Normal);
                }

                list.Add(at);
                if (token.IsCapitalized)
                {
                    capitalised.Add(token.Normal);
                }
            }
        }

        return [.. order.Where(word => places[word].Count > 1 && capitalised.Contains(word)).Select(word => places[word].ToArray())];
    }
}
