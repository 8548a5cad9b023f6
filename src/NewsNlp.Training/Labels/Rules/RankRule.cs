using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels.Rules;

/// <summary>A post or rank with a capital right before a person's name is an office: "Sen.", "Col.", "Archbishop".</summary>
internal sealed class RankRule(Lexicon lexicon) : LabelRule("rank-before-name")
{
    public override void Apply(LabelledSentence sentence, RuleTally tally)
    {
        for (var i = sentence.Labels.Count - 1; i >= 0; i--)
        {
            var label = sentence.Labels[i];
            if (label.Type != EntityType.Person || StartOf(sentence, label.Start) is not (var start and >= 0))
            {
                continue;
            }

            var at = sentence.LabelOf(label.Start - 1);
            if (at >= 0 && sentence.Labels[at].Type == EntityType.Office)
            {
                tally.Agree();
            }
            else if (sentence.IsFree(start, label.Start))
            {
                tally.Change(sentence, start, label.End);
                sentence.Set(start, label.Start, EntityType.Office);
                i++;
            }
        }
    }

    /// <summary>First token of the post that ends before the name; -1 where none does.</summary>
    private int StartOf(LabelledSentence sentence, int end)
    {
        for (var start = Math.Max(0, end - 6); start < end; start++)
        {
            if (sentence.IsCapitalized(start) && (start > 0 || end - start < 4) && lexicon.PostEnd(sentence, start, end) == end)
            {
                return start;
            }
        }

        return -1;
    }
}
