using System.Collections.Frozen;
using NewsNlp.Mentions;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels.Rules;

/// <summary>
/// The generic part of a place: "province", "state", "region", "district" belong to the name with a capital only; "river",
/// "lake", "valley", "airport" and their like always.
/// </summary>
internal sealed class GenericPartRule() : LabelRule("generic-part")
{
    private static readonly FrozenSet<string> WithCapital = WordSet.Of("province state region district county prefecture oblast governorate department municipality");

    private static readonly FrozenSet<string> Always = WordSet.Of("river lake valley peninsula mountains mountain airport street desert island islands sea ocean strait");

    public override void Apply(LabelledSentence sentence, RuleTally tally)
    {
        for (var i = sentence.Labels.Count - 1; i >= 0; i--)
        {
            var label = sentence.Labels[i];
            if (label.Type == EntityType.Location)
            {
                Check(sentence, i, label, tally);
            }
        }
    }

    private static void Check(LabelledSentence sentence, int at, Label label, RuleTally tally)
    {
        var last = label.End - 1;
        var next = sentence.Normal(label.End);
        if (label.Length > 1 && WithCapital.Contains(sentence.Normal(last)) && !IsDescribed(sentence, label))
        {
            Decide(sentence, at, tally, sentence.IsCapitalized(last) ? label.End : last);
        }
        else if (WithCapital.Contains(next) && sentence.IsFree(label.End, label.End + 1))
        {
            // "New York State Senate" is another name; "Helmand Province" before "on" is this one.
            Decide(sentence, at, tally, sentence.IsCapitalized(label.End) && !sentence.IsCapitalized(label.End + 1) ? label.End + 1 : label.End);
        }
        else if (label.Length > 1 && Always.Contains(sentence.Normal(last)))
        {
            tally.Agree();
        }
        else if (Always.Contains(next) && next is not ("street" or "mountain" or "island" or "islands" or "state") && sentence.IsFree(label.End, label.End + 1) && sentence.IsCapitalized(last))
        {
            Decide(sentence, at, tally, label.End + 1);
        }
    }

    // "the southern region of Darfur": the generic word is not the tail of a name.
    private static bool IsDescribed(LabelledSentence sentence, Label label) => !sentence.IsCapitalized(label.Start) || sentence.Normal(label.End) == "of";

    private static void Decide(LabelledSentence sentence, int at, RuleTally tally, int end)
    {
        var label = sentence.Labels[at];
        if (end == label.End)
        {
            tally.Agree();
            return;
        }

        tally.Change(sentence, label.Start, Math.Max(end, label.End));
        sentence.Replace(at, label.Start, end, label.Type);
    }
}
