using System.Collections.Frozen;
using NewsNlp.Mentions;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels.Rules;

/// <summary>States and territories with a code are countries, those without one are places.</summary>
internal sealed class CountryRule(Lexicon lexicon) : LabelRule("country-or-place")
{
    // Names of states that are as often a US state, a town, a river or a person.
    private static readonly FrozenSet<string> Unsure = WordSet.Of("georgia luxembourg jordan chad guinea mexico guam america ireland korea monaco djibouti palestine congo virgin micronesia trinidad vatican");

    private static readonly FrozenSet<string> Places = FrozenSet.ToFrozenSet(
        ["west bank", "gaza", "gaza strip", "kashmir", "chechnya", "abkhazia", "tibet", "south ossetia", "crimea", "kurdistan", "east pakistan", "darfur", "catalonia", "antarctica"], StringComparer.Ordinal);

    public override void Apply(LabelledSentence sentence, RuleTally tally)
    {
        for (var i = 0; i < sentence.Labels.Count; i++)
        {
            var label = sentence.Labels[i];
            if (label.Type is not (EntityType.Location or EntityType.Country))
            {
                continue;
            }

            var right = Right(sentence, label);
            if (right == label.Type)
            {
                tally.Agree();
            }
            else
            {
                tally.Change(sentence, label.Start, label.End);
                sentence.Replace(i, label.Start, label.End, right);
            }
        }
    }

    private EntityType Right(LabelledSentence sentence, Label label)
    {
        var form = sentence.Normals(label.Start, label.End);
        return Places.Contains(form) ? EntityType.Location
            : label.Type == EntityType.Country || Unsure.Contains(form) ? label.Type
            : lexicon.IsCountry(sentence, label.Start, label.End) && !IsPartOfAddress(sentence, label) ? EntityType.Country : label.Type;
    }

    // "Lebanon, Pennsylvania", "Peru, Indiana".
    private bool IsPartOfAddress(LabelledSentence sentence, Label label) =>
        sentence.Normal(label.End) == "," && sentence.LabelOf(label.End + 1) is var next && next >= 0
        && sentence.Labels[next] is { Type: EntityType.Location } place && place.Start == label.End + 1
        && lexicon.Supports(sentence, place.Start, place.End, EntityType.Location) && !lexicon.IsCountry(sentence, place.Start, place.End) && sentence.Normal(place.End) == ",";
}
