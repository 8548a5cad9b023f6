using System.Globalization;
using NewsNlp.Gazetteers;
using NewsNlp.Tagging;
using NewsNlp.Training.Corpora;
using NewsNlp.Training.Tagging.Data;
using NewsNlp.Training.Tagging.Network;

namespace NewsNlp.Training.Tagging;

/// <summary>
/// Trains the name tagger: the sources of one policy as source 0, each other source with a part of the weights of its own.
/// One thread and one seed, so that the same inputs give the same weights.
/// </summary>
internal sealed class TaggerTrainingRun
{
    private const int Variants = 3;
    private const float WarmTokens = 50_000;
    private const float LeastContextRate = 0.2f;

    private readonly NetworkOptions _options;
    private readonly TextWriter _output;
    private readonly SeededRandom _random;
    private readonly DocumentEncoder _encoder;
    private readonly List<TrainingDocument> _documents = [];
    private readonly List<TrainingDocument>[] _variants = [.. Enumerable.Range(0, Variants).Select(static _ => new List<TrainingDocument>())];
    private readonly DenseWeights _weights;
    private readonly TrainingNetwork _network;

    /// <param name="corpora">What to learn from; those whose policy is the project's own first.</param>
    /// <param name="package">Folder of the data package, whose names swapped documents get.</param>
    /// <param name="gazetteer">The gazetteer.</param>
    /// <param name="vectors">The word vectors.</param>
    /// <param name="options">Sizes, rates, seed.</param>
    /// <param name="output">Takes the progress.</param>
    public TaggerTrainingRun(IReadOnlyList<Corpus> corpora, string package, Gazetteer gazetteer, WordVectors vectors, NetworkOptions options, TextWriter output)
    {
        (_options, _output, _random) = (options, output, new SeededRandom(options.Seed));
        _encoder = new DocumentEncoder(gazetteer, vectors);
        var sources = 1;
        var swapper = new NameSwapper(package, _random);
        foreach (var corpus in corpora)
        {
            var source = corpus.Source.IsOwn ? TrainedTagger.OwnSource : sources++;
            _documents.AddRange(_encoder.Documents(corpus, source));
            for (var variant = 0; corpus.Source.IsOwn && variant < Variants; variant++)
            {
                var swapped = new Corpus(corpus.Source, corpus.Documents.ConvertAll(document => swapper.Swap(document, document.Id.StartsWith(Labels.TrainingSet.SharedPrefix, StringComparison.Ordinal))));
                _variants[variant].AddRange(_encoder.Documents(swapped, source));
            }
        }

        Context = new ContextEncoder(_documents.SelectMany(static document => document.Sentences).Select(static sentence => sentence.Labels));
        Index = EncodeContext();
        Rows = new ContextRows(Index.RowCount);
        _weights = new DenseWeights(options, sources);
        _weights.Draw(_random);
        _network = new TrainingNetwork(options, _weights, Rows, vectors, _random);
        Tagger = new TrainedTagger(_network, _weights);
    }

    public ContextEncoder Context { get; }

    public FeatureIndex Index { get; }

    public ContextRows Rows { get; }

    public DenseWeights Weights => _weights;

    public TrainedTagger Tagger { get; }

    /// <summary>Number of tokens that one epoch reads.</summary>
    public long Tokens => _documents.Sum(static document => (long)document.Count) + _variants[0].Sum(static document => (long)document.Count);

    /// <summary>A corpus that was not trained on, as the tagger sees it.</summary>
    public List<TrainingDocument> Encode(Corpus corpus)
    {
        List<TrainingDocument> documents = [.. _encoder.Documents(corpus, TrainedTagger.OwnSource)];
        foreach (var sentence in documents.SelectMany(static document => document.Sentences))
        {
            sentence.Context = Index.Encode(Context.Extract(sentence.Labels), sentence.Source);
        }

        return documents;
    }

    /// <summary>Trains for all epochs.</summary>
    /// <param name="afterEpoch">Called after each, with its number from 1.</param>
    public void Run(Action<int> afterEpoch)
    {
        var adam = new Adam(_weights.Values.Length);
        long done = 0;
        var all = Tokens * _options.Epochs;
        for (var epoch = 0; epoch < _options.Epochs; epoch++)
        {
            TrainingDocument[] order = [.. _documents, .. _variants[epoch % Variants]];
            _random.Shuffle(order);
            var batch = new List<TrainingDocument>();
            var (tokens, loss) = (0, 0.0);
            foreach (var document in order)
            {
                batch.Add(document);
                tokens += document.Count;
                if (tokens >= _options.BatchTokens)
                {
                    loss += Step(adam, batch, (float)done / all, done);
                    done += tokens;
                    tokens = 0;
                    batch.Clear();
                }
            }

            _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch + 1}: loss a token {loss * _options.Epochs / all:F4}"));
            afterEpoch(epoch + 1);
        }
    }

    private double Step(Adam adam, List<TrainingDocument> batch, float share, long done)
    {
        var contextRate = _options.ContextRate * (LeastContextRate + ((1 - LeastContextRate) * (1 - share)));
        var (loss, tokens) = _network.Learn(batch, contextRate);
        var rate = _options.Rate * MathF.Min(1, (done / WarmTokens) + 0.02f) * (1 - share);
        adam.Step(_weights.Values.Values, _weights.Gradient.Values, 0.25f / MathF.Sqrt(tokens), rate);
        return loss;
    }

    private FeatureIndex EncodeContext()
    {
        var index = new FeatureIndex(ContextFeatures.PerToken);
        var sentences = _documents.Concat(_variants.SelectMany(static documents => documents)).SelectMany(static document => document.Sentences).ToList();
        foreach (var sentence in sentences)
        {
            index.Count(Context.Extract(sentence.Labels), sentence.Source);
        }

        index.Close();
        foreach (var sentence in sentences)
        {
            sentence.Context = index.Encode(Context.Extract(sentence.Labels), sentence.Source);
        }

        return index;
    }
}
