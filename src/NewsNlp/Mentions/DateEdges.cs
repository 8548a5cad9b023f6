using NewsNlp.Documents;

namespace NewsNlp.Mentions;

/// <summary>What belongs to a calendar expression before and behind its core: "the end of January", "late 2014", "Monday night".</summary>
internal static class DateEdges
{
    /// <summary>Where an expression begins whose core begins at a token.</summary>
    public static int StartOf(ReadOnlySpan<DraftToken> tokens, int core, string rule) => WithPart(tokens, WithEdge(tokens, core), rule);

    /// <summary>Where an expression ends whose core ends before a token.</summary>
    public static int EndOf(ReadOnlySpan<DraftToken> tokens, int end) => WithDayPart(tokens, end);

    // "early Saturday", "late 2014", "the early 1990s", "the 1990s".
    private static int WithEdge(ReadOnlySpan<DraftToken> tokens, int start)
    {
        var first = start;
        if (first > 0 && CalendarWords.Edges.Contains(tokens[first - 1].Normal))
        {
            first--;
        }
        else if (first > 1 && tokens[first - 1].Normal == "-" && tokens[first - 2].Normal == "mid")
        {
            first -= 2;
        }

        var decade = DateFinder.IsDecade(tokens[start].Normal) || (start + 1 < tokens.Length && tokens[start + 1].Normal is "century" or "centuries");
        return decade && first > 0 && tokens[first - 1].Normal == "the" ? first - 1 : first;
    }

    // "the end of January", "the first week of May", "spring of 2012": a part of what follows.
    private static int WithPart(ReadOnlySpan<DraftToken> tokens, int start, string rule)
    {
        var of = start - 1;
        if (of > 0 && tokens[of].Normal is "the" or "this" or "that")
        {
            of--;
        }

        if (of < 1 || rule == "date.ago" || tokens[of].Normal != "of")
        {
            return start;
        }

        var part = of - 1;
        var isDay = CalendarWords.Weekdays.Contains(tokens[part].Normal);
        if (!isDay && !CalendarWords.Parts.Contains(tokens[part].Normal))
        {
            return start;
        }

        var first = part > 0 && CalendarWords.Ordinals.Contains(tokens[part - 1].Normal) ? part - 1 : part;
        if ((isDay || tokens[part].Normal is "week" or "weekend" or "half" or "quarter" or "days" or "weeks" or "months" or "years") && first == part)
        {
            return start;
        }

        return first > 0 && tokens[first - 1].Normal == "the" ? first - 1 : first;
    }

    private static int WithDayPart(ReadOnlySpan<DraftToken> tokens, int end) =>
        end < tokens.Length && CalendarWords.DayParts.Contains(tokens[end].Normal) && (CalendarWords.Weekdays.Contains(tokens[end - 1].Normal) || CalendarWords.Relative.Contains(tokens[end - 1].Normal))
            ? end + 1 : end;
}
