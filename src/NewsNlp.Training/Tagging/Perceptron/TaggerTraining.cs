using NewsNlp.Gazetteers;
using NewsNlp.Training.Corpora;
using NewsNlp.Training.Tagging;

namespace NewsNlp.Training.Tagging.Perceptron;

/// <summary>Trains a tagger on several corpora, the first of which it is to decode like.</summary>
internal static class TaggerTraining
{
    /// <summary>The source whose copy of the features speaks when the tagger is used.</summary>
    public const int OwnSource = 0;

    public const int Epochs = 5;

    public const ulong Seed = 20261124;

    public static PerceptronTagger Train(IReadOnlyList<Corpus> corpora, Gazetteer gazetteer)
    {
        var extractor = new FeatureExtractor(gazetteer);
        var index = IndexOf(corpora, extractor);
        var examples = new List<TrainingExample>();
        for (var source = 0; source < corpora.Count; source++)
        {
            foreach (var sentence in corpora[source].Sentences)
            {
                examples.Add(ExampleOf(sentence, corpora[source].Source.Mask, index.Encode(extractor.Extract(sentence), source)));
            }
        }

        return new PerceptronTagger(extractor, index, PerceptronTrainer.Train(examples, index.RowCount, Epochs, Seed), OwnSource);
    }

    /// <summary>Numbers the features of all corpora; the place of a corpus in the list is its source.</summary>
    public static FeatureIndex IndexOf(IReadOnlyList<Corpus> corpora, FeatureExtractor extractor)
    {
        var index = new FeatureIndex(FeatureExtractor.PerToken);
        for (var source = 0; source < corpora.Count; source++)
        {
            foreach (var sentence in corpora[source].Sentences)
            {
                index.Count(extractor.Extract(sentence), source);
            }
        }

        index.Close();
        return index;
    }

    public static TrainingExample ExampleOf(LabelledSentence sentence, TypeMask mask, EncodedSentence encoded) =>
        new(encoded, LabelTags.Allowed(sentence, mask));
}
