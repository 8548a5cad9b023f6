using NewsNlp.Tagging;
using NewsNlp.Training.Tagging.Data;
using NewsNlp.Training.Tagging.Network;

namespace NewsNlp.Training.Tagging;

/// <summary>
/// A model file back in the trainer's network: what the library finds must be what the network finds, though the one
/// reckons in products of matrices and the other in rows that it keeps.
/// </summary>
internal static class ReferenceTagger
{
    /// <summary>The network of a model, for these documents; they get the rows of their context features.</summary>
    public static TrainedTagger Of(TaggerModel model, IReadOnlyList<TrainingDocument> documents)
    {
        var options = new NetworkOptions { FirstSize = model.FirstSize, SecondSize = model.SecondSize };
        var weights = new DenseWeights(options, sources: 1);
        var values = weights.Values.Values;
        model.FirstWeights.CopyTo(values, weights.First);
        model.FirstBias.CopyTo(values, weights.FirstBias);
        model.SecondWeights.CopyTo(values, weights.Second);
        model.SecondBias.CopyTo(values, weights.SecondBias);
        model.SameWordWeights.CopyTo(values, weights.Same);
        CopyRows(model.TagWeights, TagSet.Stride, values.AsSpan(weights.Tags), DenseWeights.TagStride);
        CopyRows(model.TagBias, TagSet.Stride, values.AsSpan(weights.Tags + weights.TagBias), DenseWeights.TagStride);
        CopyRows(model.Pairs, TagSet.Stride, values.AsSpan(weights.Pairs), ChainLoss.Stride);
        CopyRows(model.Starts, TagSet.Stride, values.AsSpan(weights.Pairs + (TagSet.Count * ChainLoss.Stride)), ChainLoss.Stride);
        return new TrainedTagger(new TrainingNetwork(options, weights, Context(model, documents), model.Vectors, new SeededRandom(1)), weights);
    }

    private static void CopyRows(ReadOnlySpan<float> from, int fromStride, Span<float> to, int toStride)
    {
        for (var row = 0; row * fromStride < from.Length; row++)
        {
            from.Slice(row * fromStride, TagSet.Count).CopyTo(to[(row * toStride)..]);
        }
    }

    private static ContextRows Context(TaggerModel model, IReadOnlyList<TrainingDocument> documents)
    {
        var encoder = new ContextEncoder(word => model.Context.WordOf(word));
        var index = new FeatureIndex(ContextFeatures.PerToken);
        var sentences = documents.SelectMany(static document => document.Sentences).ToList();
        foreach (var sentence in sentences)
        {
            // Twice: a feature gets its row when it is met again.
            index.Count(encoder.Extract(sentence.Labels), sentence.Source);
            index.Count(encoder.Extract(sentence.Labels), sentence.Source);
        }

        var rows = new ContextRows(index.RowCount);
        foreach (var feature in index.Shared)
        {
            var scores = new float[TagSet.Stride];
            model.Context.Add([feature], scores);
            rows.Set(index.RowsOf(feature, TrainedTagger.OwnSource).Shared, scores.AsSpan(0, TagSet.Count));
        }

        foreach (var sentence in sentences)
        {
            sentence.Context = index.Encode(encoder.Extract(sentence.Labels), sentence.Source);
        }

        return rows;
    }
}
