using System.Globalization;
using NewsNlp.Mentions;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels.Rules;

/// <summary>A label without a capital or digit is no name of a person, body or place, but for bodies that the policy marks; a pronoun is none at all.</summary>
internal sealed class NoNameRule() : LabelRule("no-name")
{
    public override bool Serves(CorpusSource source) => !source.IsOwn && source.Name != "ewt";

    public override void Apply(LabelledSentence sentence, RuleTally tally)
    {
        for (var i = sentence.Labels.Count - 1; i >= 0; i--)
        {
            var label = sentence.Labels[i];
            if (label.Type is EntityType.Date or EntityType.Money or EntityType.Office)
            {
                continue;
            }

            if (HasName(sentence, label))
            {
                tally.Agree();
                continue;
            }

            tally.Change(sentence, label.Start, label.End);
            sentence.RemoveAt(i);
        }
    }

    private static bool HasName(LabelledSentence sentence, Label label)
    {
        for (var i = label.Start; i < label.End; i++)
        {
            if (sentence.Surface(i).ContainsAnyInRange('A', 'Z') || sentence.Tokens[i].IsCapitalized || (sentence.Tokens[i].HasDigit && label.Type is EntityType.Miscellaneous or EntityType.Organization) || HasOtherLetter(sentence, i))
            {
                return label.Length > 1 || sentence.Tokens[i].IsUpper || !FunctionWords.All.Contains(sentence.Normal(i));
            }
        }

        return label.Type == EntityType.Organization && (sentence.Normal(label.End - 1) is "ministry" || TitleWords.StateBodies.Contains(sentence.Normals(label.Start, label.End)));
    }

    // Scripts without capitals.
    private static bool HasOtherLetter(LabelledSentence sentence, int token)
    {
        foreach (var c in sentence.Surface(token))
        {
            if (char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter)
            {
                return true;
            }
        }

        return false;
    }
}
