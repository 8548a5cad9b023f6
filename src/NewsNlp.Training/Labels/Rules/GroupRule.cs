using System.Collections.Frozen;
using NewsNlp.Mentions;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels.Rules;

/// <summary>Pairs of groups are one name ("Sunni Arab"), a religion is none ("Islam"), and an ideology in lower case is unmarked ("communist").</summary>
internal sealed class GroupRule() : LabelRule("group")
{
    private static readonly FrozenSet<string> First = WordSet.Of("sunni shi'ite shiite shia muslim bosnian greek turkish roman orthodox coptic");

    private static readonly FrozenSet<string> Second = WordSet.Of("arab arabs muslim muslims serb serbs croat croats cypriot cypriots kurd kurds catholic catholics christian christians");

    private static readonly FrozenSet<string> Religions = WordSet.Of("islam christianity judaism buddhism hinduism catholicism protestantism sikhism communism zionism islamism marxism");

    private static readonly FrozenSet<string> Ideologies = WordSet.Of("communist communists socialist socialists fascist marxist maoist nazi islamist islamists capitalist conservative liberal republican democratic democrat western");

    public override void Apply(LabelledSentence sentence, RuleTally tally)
    {
        for (var i = sentence.Labels.Count - 1; i >= 0; i--)
        {
            var label = sentence.Labels[i];
            var word = sentence.Normal(label.Start);
            if (label.Type == EntityType.Nationality && label.Length == 1 && Religions.Contains(word))
            {
                tally.Change(sentence, label.Start, label.End);
                sentence.Replace(i, label.Start, label.End, EntityType.Miscellaneous);
            }
            else if (label.Type is EntityType.Nationality or EntityType.Miscellaneous && label.Length == 1 && sentence.IsLower(label.Start) && Ideologies.Contains(word))
            {
                tally.Change(sentence, label.Start, label.End);
                sentence.RemoveAt(i);
            }
            else if (label.Type == EntityType.Nationality)
            {
                Pair(sentence, i, label, tally);
            }
        }
    }

    private static void Pair(LabelledSentence sentence, int at, Label label, RuleTally tally)
    {
        if (label.Length == 2 && First.Contains(sentence.Normal(label.Start)) && Second.Contains(sentence.Normal(label.Start + 1)))
        {
            tally.Agree();
        }
        else if (label.Length == 1 && Second.Contains(sentence.Normal(label.Start)) && at > 0 && sentence.Labels[at - 1] is { Type: EntityType.Nationality, Length: 1 } before
            && before.End == label.Start && First.Contains(sentence.Normal(before.Start)) && sentence.Normal(before.Start) != sentence.Normal(label.Start))
        {
            tally.Change(sentence, before.Start, label.End);
            sentence.Set(before.Start, label.End, EntityType.Nationality);
        }
    }
}
