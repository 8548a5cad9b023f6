using System.Collections.Frozen;
using NewsNlp.Mentions;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels.Rules;

/// <summary>Dates hold their "early" and "late", the part of the day, and "the" before decades and centuries; spans without an anchor ("recent weeks", "the past two years") are none.</summary>
internal sealed class DateSpanRule() : LabelRule("date-span")
{
    private static readonly FrozenSet<string> Edges = WordSet.Of("early late earlier later mid");

    private static readonly FrozenSet<string> Anchorless = FrozenSet.ToFrozenSet(
        ["recent days", "recent weeks", "recent months", "recent years", "the next day", "next day", "a year later", "a day later", "a week later", "a month later", "the previous day", "previous day", "the following day",
            "the past year", "the past week", "the past month", "the past decade", "past year", "past decade", "past week", "past month"], StringComparer.Ordinal);

    public override void Apply(LabelledSentence sentence, RuleTally tally)
    {
        for (var i = sentence.Labels.Count - 1; i >= 0; i--)
        {
            var label = sentence.Labels[i];
            if (label.Type != EntityType.Date)
            {
                continue;
            }

            var (start, end) = Anchorless.Contains(sentence.Normals(label.Start, label.End)) ? (label.End, label.End) : Bounds(sentence, label);
            if ((start, end) == (label.Start, label.End))
            {
                tally.Agree(IsCase(sentence, label) ? 1 : 0);
                continue;
            }

            tally.Change(sentence, Math.Min(start, label.Start), Math.Max(end, label.End));
            sentence.Replace(i, start, end, EntityType.Date);
        }
    }

    private static (int Start, int End) Bounds(LabelledSentence sentence, Label label)
    {
        var (start, end) = (label.Start, label.End);
        if (start > 0 && IsEdge(sentence, start - 1, label) && sentence.IsFree(start - 1, start))
        {
            start--;
        }

        if (IsDecade(sentence, label) && sentence.Normal(start - 1) == "the" && sentence.IsFree(start - 1, start) && !IsAttribute(sentence, end))
        {
            start--;
        }

        if (CalendarWords.DayParts.Contains(sentence.Normal(end)) && CalendarWords.Weekdays.Contains(sentence.Normal(end - 1)) && sentence.IsFree(end, end + 1))
        {
            end++;
        }

        return (start, end);
    }

    // "earlier Tuesday" is one; "two days later Tuesday" and "the late 2003 champion" are not met often enough to tell.
    private static bool IsEdge(LabelledSentence sentence, int token, Label label) => Edges.Contains(sentence.Normal(token))
        && (sentence.Normal(token) is "early" or "late" or "mid" || CalendarWords.Weekdays.Contains(sentence.Normal(label.Start)) || sentence.Normal(label.Start) is "this" or "today" or "in")
        && sentence.Normal(token - 1) is not ("years" or "year" or "days" or "day" or "weeks" or "week" or "months" or "month" or "hours");

    private static bool IsDecade(LabelledSentence sentence, Label label)
    {
        var last = sentence.Normal(label.End - 1);
        return last is "century" or "centuries" || (last.Length is 5 or 3 && last.EndsWith("0s", StringComparison.Ordinal) && char.IsAsciiDigit(last[0]));
    }

    private static bool IsAttribute(LabelledSentence sentence, int end) => sentence.Normal(end) == "-";

    private static bool IsCase(LabelledSentence sentence, Label label) => Edges.Contains(sentence.Normal(label.Start)) || IsDecade(sentence, label)
        || CalendarWords.DayParts.Contains(sentence.Normal(label.End - 1));
}
