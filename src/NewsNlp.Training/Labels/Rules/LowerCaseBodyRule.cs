using NewsNlp.Mentions;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels.Rules;

/// <summary>Lower-case bodies: a bare "parliament" is unmarked, the ministry, central bank, supreme court or election commission of a named state is an organisation.</summary>
internal sealed class LowerCaseBodyRule() : LabelRule("lower-case-body")
{
    public override void Apply(LabelledSentence sentence, RuleTally tally)
    {
        for (var i = sentence.Labels.Count - 1; i >= 0; i--)
        {
            var label = sentence.Labels[i];
            if (label.Type == EntityType.Organization && sentence.IsLower(label.Start) && TitleWords.BareBodies.Contains(sentence.Normals(label.Start, label.End)))
            {
                tally.Change(sentence, label.Start, label.End);
                sentence.RemoveAt(i);
            }
        }

        for (var i = sentence.Labels.Count - 1; i >= 0; i--)
        {
            var label = sentence.Labels[i];
            if (label.Type is EntityType.Country or EntityType.Nationality)
            {
                var start = sentence.Normal(label.End) is "'s" or "'" ? label.End + 1 : label.End;
                Mark(sentence, start, BodyEnd(sentence, start), tally);
            }
        }
    }

    private static void Mark(LabelledSentence sentence, int start, int end, RuleTally tally)
    {
        if (end == start)
        {
            return;
        }

        var at = sentence.LabelOf(start);
        if (at >= 0)
        {
            if (sentence.Labels[at] is { Type: EntityType.Organization } body && body.Start == start && body.End == end)
            {
                tally.Agree();
            }
        }
        else if (sentence.IsFree(start, end))
        {
            tally.Change(sentence, start, end);
            sentence.Set(start, end, EntityType.Organization);
        }
    }

    private static int BodyEnd(LabelledSentence sentence, int start)
    {
        if (start + 1 < sentence.Count && TitleWords.StateBodies.Contains(sentence.Normals(start, start + 2)) && sentence.IsLower(start))
        {
            return start + 2;
        }

        var end = start;
        while (sentence.IsLower(end) && (OrganizationWords.MinistryFields.Contains(sentence.Normal(end)) || (end > start && sentence.Normal(end) == "and")))
        {
            end++;
        }

        return end > start && sentence.IsLower(end) && sentence.Normal(end) == "ministry" ? end + 1 : start;
    }
}
