using System.Collections.Frozen;
using NewsNlp.Mentions;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels.Rules;

/// <summary>Compass words belong to the names of parts of continents ("eastern Europe", "West Africa"), not to those of parts of a state ("southern Poland").</summary>
internal sealed class CompassRule(Lexicon lexicon) : LabelRule("compass")
{
    private static readonly FrozenSet<string> Continents = WordSet.Of("europe africa asia america");

    public override void Apply(LabelledSentence sentence, RuleTally tally)
    {
        for (var i = sentence.Labels.Count - 1; i >= 0; i--)
        {
            var label = sentence.Labels[i];
            if (label.Type is not (EntityType.Location or EntityType.Country))
            {
                continue;
            }

            var isContinent = Continents.Contains(sentence.Normal(label.End - 1));
            if (isContinent && label.Length > 1)
            {
                tally.Agree();
            }
            else if (isContinent && IsCompass(sentence, label.Start - 1) && sentence.IsFree(label.Start - 1, label.Start))
            {
                tally.Change(sentence, label.Start - 1, label.End);
                sentence.Replace(i, label.Start - 1, label.End, EntityType.Location);
            }
            else if (!isContinent)
            {
                State(sentence, i, label, tally);
            }
        }
    }

    private void State(LabelledSentence sentence, int at, Label label, RuleTally tally)
    {
        if (label.Length > 1 && sentence.IsLower(label.Start) && IsCompass(sentence, label.Start))
        {
            tally.Change(sentence, label.Start, label.End);
            var isCountry = lexicon.IsCountry(sentence, label.Start + 1, label.End);
            sentence.Replace(at, label.Start + 1, label.End, isCountry ? EntityType.Country : label.Type);
        }
        else if (sentence.IsLower(label.Start - 1) && IsCompass(sentence, label.Start - 1))
        {
            tally.Agree();
        }
    }

    private static bool IsCompass(LabelledSentence sentence, int token) => PlaceWords.Compass.Contains(sentence.Normal(token)) || sentence.Normal(token) is "sub-saharan";
}
