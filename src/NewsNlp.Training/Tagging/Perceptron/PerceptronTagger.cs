using NewsNlp.Training.Corpora;
using NewsNlp.Training.Tagging;

namespace NewsNlp.Training.Tagging.Perceptron;

/// <summary>A trained tagger, decoding as one of its sources does. Belongs to one thread.</summary>
internal sealed class PerceptronTagger(FeatureExtractor extractor, FeatureIndex index, TaggerWeights weights, int source)
{
    private readonly Viterbi _viterbi = new(weights);

    public List<Label> Tag(LabelledSentence sentence) => Tag(index.Encode(extractor.Extract(sentence), source));

    public List<Label> Tag(EncodedSentence sentence)
    {
        var tags = new byte[sentence.Count];
        _viterbi.Score(sentence);
        _viterbi.Decode(tags, []);
        return LabelTags.Labels(tags);
    }

    /// <summary>The best tags, with their score; the sentence stays scored for <see cref="ScoreWithin"/>.</summary>
    public float Best(EncodedSentence sentence, Span<byte> tags)
    {
        _viterbi.Score(sentence);
        return _viterbi.Decode(tags, []);
    }

    /// <summary>The score of the best tags among those allowed, for the sentence scored last.</summary>
    public float ScoreWithin(ReadOnlySpan<uint> allowed, Span<byte> tags) => _viterbi.Decode(tags, allowed);
}
