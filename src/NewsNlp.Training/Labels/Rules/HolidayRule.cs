using System.Collections.Frozen;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels.Rules;

/// <summary>Feasts are names, not dates, but for those that are a day of the calendar by their name.</summary>
internal sealed class HolidayRule() : LabelRule("holiday")
{
    private static readonly FrozenSet<string> Days = FrozenSet.ToFrozenSet(
        ["christmas eve", "new year's day", "new year's eve", "new year 's day", "new year 's eve", "new years day", "new years eve"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Feasts = FrozenSet.ToFrozenSet(
        ["christmas", "ramadan", "independence day", "easter", "easter sunday", "eid", "eid al-fitr", "eid al-adha", "thanksgiving", "thanksgiving day", "valentine's day",
            "halloween", "diwali", "hanukkah", "passover", "yom kippur", "labor day", "memorial day", "good friday", "ashura", "mardi gras", "world aids day", "black friday", "super tuesday"], StringComparer.Ordinal);

    public override void Apply(LabelledSentence sentence, RuleTally tally)
    {
        for (var i = 0; i < sentence.Labels.Count; i++)
        {
            var label = sentence.Labels[i];
            if (label.Type is not (EntityType.Date or EntityType.Miscellaneous))
            {
                continue;
            }

            var form = sentence.Normals(label.Start, label.End);
            var right = Days.Contains(form) ? EntityType.Date : Feasts.Contains(form) ? EntityType.Miscellaneous : (EntityType?)null;
            if (right == label.Type)
            {
                tally.Agree();
            }
            else if (right is { } type)
            {
                tally.Change(sentence, label.Start, label.End);
                sentence.Replace(i, label.Start, label.End, type);
            }
        }
    }
}
