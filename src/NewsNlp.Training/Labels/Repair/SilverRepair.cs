using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels.Repair;

/// <summary>Decides what becomes of a sentence whose labels a held-out tagger contradicts.</summary>
internal static class SilverRepair
{
    /// <summary>Repairs the sentence in place; false where it is to be dropped.</summary>
    public static bool Apply(LabelledSentence sentence, IReadOnlyList<Disagreement> disagreements, RepairMargins margins, RepairCounts counts)
    {
        var keep = true;
        foreach (var found in disagreements)
        {
            if (found.IsSupported && found.Margin >= margins.Repair)
            {
                Replace(sentence, found);
                counts.Repair(found);
            }
            else if (!found.IsSupported && found.Margin >= margins.Drop)
            {
                keep = false;
            }
        }

        counts.Sentence(keep);
        return keep;
    }

    private static void Replace(LabelledSentence sentence, Disagreement found)
    {
        for (var i = sentence.Labels.Count - 1; i >= 0; i--)
        {
            if (sentence.Labels[i].Overlaps(found.Start, found.End))
            {
                sentence.RemoveAt(i);
            }
        }

        foreach (var label in found.Predicted)
        {
            sentence.Set(label.Start, label.End, label.Type);
        }
    }
}
