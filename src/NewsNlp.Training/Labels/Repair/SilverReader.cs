using NewsNlp.Tagging;
using NewsNlp.Training.Corpora;
using NewsNlp.Training.Tagging;
using NewsNlp.Training.Tagging.Perceptron;

namespace NewsNlp.Training.Labels.Repair;

/// <summary>Compares the labels of a sentence with what a tagger that has not seen it reads. Belongs to one thread.</summary>
internal sealed class SilverReader(PerceptronTagger tagger, Lexicon lexicon, FormCounts forms, TypeMask mask)
{
    public List<Disagreement> Compare(LabelledSentence sentence, EncodedSentence encoded)
    {
        var tags = new byte[sentence.Count];
        var best = tagger.Best(encoded, tags);

        // What the source does not label throughout cannot contradict it.
        var predicted = LabelTags.Labels(tags).FindAll(label => mask.Has(label.Type) || sentence.Labels.Any(silver => silver.Overlaps(label.Start, label.End)));
        var silver = LabelTags.Allowed(sentence, mask);
        var found = new List<Disagreement>();
        foreach (var (start, end) in Disagreement.Between(sentence.Labels, predicted))
        {
            var allowed = new uint[sentence.Count];
            Array.Fill(allowed, TagSet.All);
            silver.AsSpan(start, end - start).CopyTo(allowed.AsSpan(start));
            var margin = best - tagger.ScoreWithin(allowed, tags);
            var own = sentence.Labels.Where(label => label.Overlaps(start, end)).ToList();
            var others = predicted.FindAll(label => label.Overlaps(start, end));
            found.Add(new Disagreement(start, end, own, others, margin, IsSupported(sentence, own, others)));
        }

        return found;
    }

    private bool IsSupported(LabelledSentence sentence, List<Label> silver, List<Label> predicted) => predicted.Count > 0
        ? predicted.TrueForAll(label => Supports(sentence, label))
        : silver.TrueForAll(label => !Supports(sentence, label));

    private bool Supports(LabelledSentence sentence, Label label) =>
        lexicon.Supports(sentence, label.Start, label.End, label.Type) || forms.Supports(sentence.Normals(label.Start, label.End), label.Type)
            || (label.Type == EntityType.Person && label.Length is 2 or 3 && lexicon.Gazetteer.IsGivenName(sentence.Normal(label.Start)));
}
