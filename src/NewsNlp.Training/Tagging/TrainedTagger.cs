using NewsNlp.Tagging;
using NewsNlp.Training.Corpora;
using NewsNlp.Training.Tagging.Data;
using NewsNlp.Training.Tagging.Network;

namespace NewsNlp.Training.Tagging;

/// <summary>A network in the trainer's form, decoding as the own source does. Belongs to one thread.</summary>
internal sealed class TrainedTagger(TrainingNetwork network, DenseWeights weights)
{
    /// <summary>The source whose part of the weights speaks when the tagger is used.</summary>
    public const int OwnSource = 0;

    /// <summary>The best tags of each sentence of a document.</summary>
    public List<byte[]> Tag(TrainingDocument document) => network.Scores(document).ConvertAll(Decode);

    /// <summary>Scores documents against their labels.</summary>
    public NameEvaluation Evaluate(Corpus corpus, IEnumerable<TrainingDocument> documents)
    {
        var evaluation = new NameEvaluation();
        foreach (var document in documents)
        {
            var tags = Tag(document);
            for (var i = 0; i < tags.Count; i++)
            {
                evaluation.Add(document.Sentences[i].Labels.Labels, LabelTags.Labels(tags[i]));
            }
        }

        foreach (var (_, type) in corpus.Documents.SelectMany(static document => document.Lost))
        {
            evaluation.Lost(type);
        }

        return evaluation;
    }

    private byte[] Decode(float[] scores)
    {
        const int Stride = DenseWeights.TagStride;
        var count = scores.Length / Stride;
        var best = new float[count * TagSet.Count];
        var from = new byte[count * TagSet.Count];
        for (var i = 0; i < count; i++)
        {
            for (var tag = 0; tag < TagSet.Count; tag++)
            {
                var at = (i * TagSet.Count) + tag;
                best[at] = float.MinValue;
                for (var before = 0; i > 0 && before < TagSet.Count; before++)
                {
                    var score = best[((i - 1) * TagSet.Count) + before] + Pair(before, tag);
                    if (TagSet.MayFollow(before, tag) && score > best[at])
                    {
                        (best[at], from[at]) = (score, (byte)before);
                    }
                }

                best[at] = i == 0 ? (TagSet.MayStart(tag) ? Pair(TagSet.Count, tag) : -1e30f) : best[at];
                best[at] += scores[(i * Stride) + tag];
            }
        }

        var tags = new byte[count];
        var last = 0;
        for (var tag = 1; tag < TagSet.Count; tag++)
        {
            last = best[((count - 1) * TagSet.Count) + tag] > best[((count - 1) * TagSet.Count) + last] ? tag : last;
        }

        for (var i = count - 1; i >= 0; i--)
        {
            tags[i] = (byte)last;
            last = from[(i * TagSet.Count) + last];
        }

        return tags;
    }

    private float Pair(int before, int tag)
    {
        var at = (before * ChainLoss.Stride) + tag;
        return weights.Values.Values[weights.Pairs + at] + weights.Values.Values[weights.PairsOf(OwnSource) + at];
    }
}
