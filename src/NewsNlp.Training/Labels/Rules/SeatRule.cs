using System.Collections.Frozen;
using NewsNlp.Mentions;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels.Rules;

/// <summary>A seat of government is an organisation when it acts ("the Kremlin said"), a place when one stands in front of it.</summary>
internal sealed class SeatRule() : LabelRule("seat")
{
    private static readonly FrozenSet<string> Seats = FrozenSet.ToFrozenSet(["white house", "kremlin", "pentagon", "downing street", "10 downing street", "vatican"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Places = WordSet.Of("in at near outside inside around toward towards");

    private static readonly FrozenSet<string> Acting = WordSet.Of(
        "said says spokesman spokeswoman official officials aide aides adviser advisers statement has had wants denied announced confirmed called welcomed rejected condemned counsel chief");

    public override void Apply(LabelledSentence sentence, RuleTally tally)
    {
        for (var i = 0; i < sentence.Labels.Count; i++)
        {
            var label = sentence.Labels[i];
            if (!Seats.Contains(sentence.Normals(label.Start, label.End)) || label.Type is EntityType.Miscellaneous)
            {
                continue;
            }

            var before = sentence.Normal(label.Start - 1) == "the" ? label.Start - 2 : label.Start - 1;
            var right = Places.Contains(sentence.Normal(before)) ? EntityType.Location : EntityType.Organization;
            if (right == label.Type || label.Type == EntityType.Country || (right == EntityType.Organization && tally.IsOwn && !Acting.Contains(sentence.Normal(label.End))))
            {
                tally.Agree();
                continue;
            }

            tally.Change(sentence, label.Start, label.End);
            sentence.Replace(i, label.Start, label.End, right);
        }
    }
}
