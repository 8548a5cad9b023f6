using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels.Rules;

/// <summary>A leading "the" stands outside names of bodies, states and places; inside where the place is called so ("The Hague"), and in titles of works.</summary>
internal sealed class ArticleRule(Lexicon lexicon) : LabelRule("article")
{
    public override void Apply(LabelledSentence sentence, RuleTally tally)
    {
        for (var i = sentence.Labels.Count - 1; i >= 0; i--)
        {
            var label = sentence.Labels[i];
            if (label.Type is EntityType.Date or EntityType.Money || sentence.Normal(label.Start) is not ("the" or "a" or "an") || Keeps(sentence, label))
            {
                continue;
            }

            tally.Change(sentence, label.Start, label.End);
            sentence.Replace(i, label.Start + 1, label.End, label.Type);
        }
    }

    private bool Keeps(LabelledSentence sentence, Label label) => sentence.IsCapitalized(label.Start)
        && (label.Length == 1 || label.Type is EntityType.Miscellaneous or EntityType.Person
            || (label.Type == EntityType.Location && (label.Start > 0 || lexicon.IsPlace(sentence, label.Start, label.End))));
}
