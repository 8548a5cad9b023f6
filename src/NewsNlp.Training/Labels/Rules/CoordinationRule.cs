using NewsNlp.Mentions;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels.Rules;

/// <summary>Of coordinated places with one noun the last alone is marked: "North and South Korea".</summary>
internal sealed class CoordinationRule() : LabelRule("coordination")
{
    public override void Apply(LabelledSentence sentence, RuleTally tally)
    {
        for (var i = sentence.Labels.Count - 1; i >= 0; i--)
        {
            var label = sentence.Labels[i];
            if (label.Type is not (EntityType.Location or EntityType.Country) || !IsCoordinated(sentence, label.Start) || label.Length > 4)
            {
                continue;
            }

            if (label.Length == 1)
            {
                tally.Change(sentence, label.Start, label.End);
                sentence.RemoveAt(i);
            }
            else if (label.Length == 4)
            {
                tally.Change(sentence, label.Start, label.End);
                sentence.Replace(i, label.Start + 2, label.End, EntityType.Country);
            }
        }
    }

    // "North and South Korea", with "Korea" the only noun.
    private static bool IsCoordinated(LabelledSentence sentence, int start) => sentence.Normal(start) is "north" or "south" or "east" or "west"
        && sentence.Normal(start + 1) is "and" or "or" && PlaceWords.Compass.Contains(sentence.Normal(start + 2)) && sentence.IsCapitalized(start + 2) && sentence.Normal(start + 3) is "korea" or "sudan" or "germany" or "yemen" or "ossetia";
}
