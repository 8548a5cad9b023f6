using NewsNlp.Training.Corpora;
using NewsNlp.Training.Tagging;
using NewsNlp.Training.Tagging.Perceptron;

namespace NewsNlp.Training.Labels.Repair;

/// <summary>Reads each sentence of the silver source with a tagger that was trained without it, on the other folds and the annotated news.</summary>
internal sealed class CrossValidation
{
    private readonly List<(LabelledSentence Sentence, int Fold, TrainingExample Example)> _training = [];
    private readonly List<(LabelledSentence Sentence, int Fold)> _silver = [];
    private readonly Lexicon _lexicon;
    private readonly FormCounts _forms = new();
    private readonly FeatureIndex _index;
    private readonly TypeMask _mask;

    /// <param name="annotated">The news labelled to the policy; their shared sentences fall into the fold of their doubles.</param>
    /// <param name="silver">The source to look at.</param>
    /// <param name="shared">Its sentences that people have labelled as well: read, never trained on.</param>
    /// <param name="lexicon">The gazetteer.</param>
    public CrossValidation(Corpus annotated, Corpus silver, Corpus shared, Lexicon lexicon)
    {
        _lexicon = lexicon;
        _mask = silver.Source.Mask;
        _forms.Add(annotated);
        _forms.Add(silver);
        var extractor = new FeatureExtractor(lexicon.Gazetteer);
        _index = TaggerTraining.IndexOf([annotated, silver], extractor);
        foreach (var document in annotated.Documents)
        {
            var isShared = document.Id.StartsWith(TrainingSet.SharedPrefix, StringComparison.Ordinal);
            foreach (var sentence in document.Sentences)
            {
                AddTraining(sentence, isShared ? Folds.Of(Folds.LineKey(sentence)) : -1, annotated.Source.Mask, extractor, 0);
            }
        }

        foreach (var sentence in silver.Sentences)
        {
            var fold = Folds.Of(Duplicates.KeyOf(sentence));
            AddTraining(sentence, fold, _mask, extractor, 1);
            _silver.Add((sentence, fold));
        }

        _silver.AddRange(shared.Sentences.Select(static sentence => (sentence, Folds.Of(Duplicates.KeyOf(sentence)))));
    }

    private void AddTraining(LabelledSentence sentence, int fold, TypeMask mask, FeatureExtractor extractor, int source) =>
        _training.Add((sentence, fold, TaggerTraining.ExampleOf(sentence, mask, _index.Encode(extractor.Extract(sentence), source))));

    /// <summary>The disagreements of every silver sentence, shared ones too.</summary>
    public Dictionary<LabelledSentence, List<Disagreement>> Run(int epochs)
    {
        var folds = new Dictionary<LabelledSentence, List<Disagreement>>[Folds.Count];
        Parallel.For(0, Folds.Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold => folds[fold] = Run(fold, epochs));
        return folds.SelectMany(static fold => fold).ToDictionary();
    }

    private Dictionary<LabelledSentence, List<Disagreement>> Run(int fold, int epochs)
    {
        var examples = _training.Where(item => item.Fold != fold).Select(static item => item.Example).ToList();
        var weights = PerceptronTrainer.Train(examples, _index.RowCount, epochs, TaggerTraining.Seed);
        var extractor = new FeatureExtractor(_lexicon.Gazetteer);
        var reader = new SilverReader(new PerceptronTagger(extractor, _index, weights, TaggerTraining.OwnSource), _lexicon, _forms, _mask);
        var found = new Dictionary<LabelledSentence, List<Disagreement>>();
        foreach (var (sentence, own) in _silver)
        {
            if (own == fold)
            {
                found[sentence] = reader.Compare(sentence, _index.Encode(extractor.Extract(sentence), TaggerTraining.OwnSource));
            }
        }

        return found;
    }
}
