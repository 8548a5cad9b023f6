using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels.Rules;

/// <summary>Words for peoples and groups are nationalities, whatever a source calls them; states that it calls so are countries or places.</summary>
internal sealed class DemonymRule(Lexicon lexicon) : LabelRule("demonym")
{
    /// <summary>The own labels tell "American" the people from "English" the language better than a list does.</summary>
    public override bool Serves(CorpusSource source) => !source.IsOwn;

    public override void Apply(LabelledSentence sentence, RuleTally tally)
    {
        for (var i = 0; i < sentence.Labels.Count; i++)
        {
            var label = sentence.Labels[i];
            var right = Right(sentence, label);
            if (right == label.Type)
            {
                tally.Agree(right == EntityType.Nationality ? 1 : 0);
                continue;
            }

            tally.Change(sentence, label.Start, label.End);
            sentence.Replace(i, label.Start, label.End, right);
        }
    }

    private EntityType Right(LabelledSentence sentence, Label label)
    {
        var isDemonym = lexicon.IsDemonym(sentence, label.Start, label.End);
        if (label.Type == EntityType.Nationality && !isDemonym)
        {
            return lexicon.IsCountry(sentence, label.Start, label.End) ? EntityType.Country
                : lexicon.IsPlace(sentence, label.Start, label.End) ? EntityType.Location : label.Type;
        }

        var isName = lexicon.IsCountry(sentence, label.Start, label.End) || lexicon.IsPlace(sentence, label.Start, label.End);
        return isDemonym && !isName && label.Type is EntityType.Location or EntityType.Miscellaneous or EntityType.Organization or EntityType.Person
            && !IsLanguage(sentence, label) && label.Length <= 3 ? EntityType.Nationality : label.Type;
    }

    // "in Spanish", "the French language".
    private static bool IsLanguage(LabelledSentence sentence, Label label) =>
        sentence.Normal(label.End) is "language" or "languages" or "word" || (sentence.Normal(label.Start - 1) is "in" or "into" or "speak" or "speaks" && !sentence.IsCapitalized(label.End) && sentence.Normal(label.End) is "." or "," or "and" or "");
}
