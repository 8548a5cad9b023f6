using NewsNlp.Documents;
using NewsNlp.Tagging;
using NewsNlp.Training.Tagging.Network;

namespace NewsNlp.Training.Tagging;

/// <summary>Tags training documents with the library's own code. Belongs to one thread.</summary>
/// <param name="model">The weights, as read from a model file.</param>
/// <param name="vectors">Whether to use vectors of the machine's width.</param>
internal sealed class LibraryTagger(TaggerModel model, bool vectors = true)
{
    private readonly SectionScores _scores = new(model, vectors);
    private readonly TagDecoder _decoder = new(model, vectors);

    /// <summary>The best tags of each sentence.</summary>
    /// <param name="document">A document whose sentences share one text.</param>
    /// <param name="onName">Told of each name: the sentence's number, the name, and the log odds that it is right.</param>
    public List<byte[]> Tag(TrainingDocument document, Action<int, Corpora.Label, double>? onName = null)
    {
        var tokens = new List<DraftToken>();
        var sentences = new List<TokenSpan>();
        var signs = new List<ulong>();
        foreach (var sentence in document.Sentences)
        {
            sentences.Add(new TokenSpan(tokens.Count, tokens.Count + sentence.Count));
            tokens.AddRange(sentence.Labels.Tokens);
            signs.AddRange(sentence.Signs);
        }

        _scores.Fill(document.Sentences[0].Labels.Text, tokens.ToArray(), sentences.ToArray(), signs.ToArray());
        var all = new List<byte[]>(sentences.Count);
        for (var i = 0; i < sentences.Count; i++)
        {
            var tags = new byte[sentences[i].Length];
            var scores = _scores.Of(sentences[i]);
            _decoder.Decode(scores, tags);
            all.Add(tags);
            foreach (var label in onName is null ? [] : LabelTags.Labels(tags))
            {
                onName!(i, label, NameProbabilities.LogOdds(model, scores, tags, label.Start, label.End));
            }
        }

        return all;
    }
}
