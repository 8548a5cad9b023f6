using NewsNlp.Models;
using NewsNlp.Tagging;
using NewsNlp.Training.Tagging.Network;

namespace NewsNlp.Training.Tagging;

/// <summary>Writes a trained network as the library's model file: the shared part of the weights and that of the own source in one.</summary>
internal static class TaggerExport
{
    private const float LargestWeight = 8;

    /// <param name="run">The trained network.</param>
    /// <param name="manifest">What the file says of itself.</param>
    /// <param name="leastWeight">Context features whose weights all lie below this are left out.</param>
    /// <param name="calibration">Slope and offset of the log odds (<see cref="TaggerCalibration"/>).</param>
    public static byte[] Write(TaggerTrainingRun run, ModelManifest manifest, float leastWeight, float[] calibration)
    {
        var file = new ModelWriter();
        manifest.Write(file);
        var weights = run.Weights;
        int first = weights.FirstSize, second = weights.SecondSize;
        file.Add<float>("sizes", [first, second]);
        Add(file, "first.weights", weights, weights.First, TaggerModel.FirstWindow * TaggerModel.Inputs * first);
        Add(file, "first.bias", weights, weights.FirstBias, first);
        Add(file, "second.weights", weights, weights.Second, TaggerModel.SecondWindow * first * second);
        Add(file, "second.bias", weights, weights.SecondBias, second);
        Add(file, "same.weights", weights, weights.Same, first * second);
        AddTags(file, weights);
        AddPairs(file, weights);
        AddContext(file, run, leastWeight);
        file.Add<float>("calibration", calibration);
        return file.ToArray();
    }

    private static void Add(ModelWriter file, string section, DenseWeights weights, int start, int count) => file.Add<float>(section, weights.Values.Values.AsSpan(start, count));

    private static void AddTags(ModelWriter file, DenseWeights weights)
    {
        var values = weights.Values.Values;
        var own = weights.TagsOf(TrainedTagger.OwnSource);
        var rows = new float[(weights.SecondSize + 1) * TagSet.Stride];
        for (var input = 0; input <= weights.SecondSize; input++)
        {
            for (var tag = 0; tag < TagSet.Count; tag++)
            {
                var at = (input * DenseWeights.TagStride) + tag;
                rows[(input * TagSet.Stride) + tag] = values[weights.Tags + at] + values[own + at];
            }
        }

        file.Add<float>("tags.weights", rows.AsSpan(0, weights.SecondSize * TagSet.Stride));
        file.Add<float>("tags.bias", rows.AsSpan(weights.SecondSize * TagSet.Stride));
    }

    private static void AddPairs(ModelWriter file, DenseWeights weights)
    {
        var values = weights.Values.Values;
        var own = weights.PairsOf(TrainedTagger.OwnSource);
        var rows = new float[ChainLoss.PairRows * TagSet.Stride];
        Array.Fill(rows, TagDecoder.Never);
        for (var before = 0; before < ChainLoss.PairRows; before++)
        {
            for (var tag = 0; tag < TagSet.Count; tag++)
            {
                if (before == TagSet.Count ? TagSet.MayStart(tag) : TagSet.MayFollow(before, tag))
                {
                    var at = (before * ChainLoss.Stride) + tag;
                    rows[(before * TagSet.Stride) + tag] = values[weights.Pairs + at] + values[own + at];
                }
            }
        }

        file.Add<float>("pairs", rows.AsSpan(0, TagSet.Count * TagSet.Stride));
        file.Add<float>("starts", rows.AsSpan(TagSet.Count * TagSet.Stride));
    }

    private static void AddContext(ModelWriter file, TaggerTrainingRun run, float leastWeight)
    {
        var kept = new List<(ulong Feature, float[] Row)>();
        var most = 0f;
        foreach (var feature in run.Index.Shared.Order())
        {
            var (shared, own) = run.Index.RowsOf(feature, TrainedTagger.OwnSource);
            var row = run.Rows.Row(shared).ToArray();
            for (var tag = 0; own >= 0 && tag < row.Length; tag++)
            {
                row[tag] += run.Rows.Row(own)[tag];
            }

            var largest = row.Max(MathF.Abs);
            if (largest >= leastWeight)
            {
                kept.Add((feature, row));
                most = MathF.Max(most, largest);
            }
        }

        var unit = MathF.Max(MathF.Min(most, LargestWeight), 1) / sbyte.MaxValue;
        ContextWeights.Write(
            file, kept.ConvertAll(item => KeyValuePair.Create(item.Feature, Array.ConvertAll(item.Row, weight => (sbyte)Math.Clamp(MathF.Round(weight / unit), -sbyte.MaxValue, sbyte.MaxValue)))), [.. run.Context.Words], unit);
    }
}
