using NewsNlp.Documents;

namespace NewsNlp.Mentions;

/// <summary>
/// Calendar expressions, absolute and relative: "22 February 2017", "last January", "the 1990s", "three years ago". Durations,
/// clock times and ages are none.
/// </summary>
internal static class DateFinder
{
    public static void Find(DocumentDraft draft, List<NameCandidate> found)
    {
        var tokens = draft.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            var end = EndOf(tokens, i, out var rule);
            if (end <= i)
            {
                continue;
            }

            var start = DateEdges.StartOf(tokens, i, rule);
            end = DateEdges.EndOf(tokens, end);
            found.Add(new NameCandidate(new TokenSpan(start, end), EntityType.Date, 0.95, rule));
            i = end - 1;
        }
    }

    /// <summary>End of the expression that begins at the token, or the token itself where none begins.</summary>
    private static int EndOf(ReadOnlySpan<DraftToken> tokens, int i, out string rule)
    {
        var word = tokens[i].Normal;
        rule = "date.weekday";
        if (CalendarWords.Weekdays.Contains(word) && tokens[i].IsCapitalized)
        {
            // "Super Tuesday", "Black Friday": names of events.
            return (i > 0 && tokens[i - 1].IsCapitalized && CalendarWords.EventPrefixes.Contains(tokens[i - 1].Normal)) || IsPaper(tokens, i + 1) ? i : AfterWeekday(tokens, i);
        }

        rule = "date.month";
        if (word.StartsWith("mid-", StringComparison.Ordinal) && CalendarWords.Months.Contains(word["mid-".Length..]))
        {
            return AfterMonth(tokens, i);
        }

        if (CalendarWords.Months.Contains(word) && tokens[i].IsCapitalized && !(i > 0 && tokens[i - 1].Normal == "-" && !tokens[i].SpaceBefore))
        {
            return AfterMonth(tokens, i);
        }

        rule = "date.holiday";
        if (tokens[i].IsCapitalized && AfterHoliday(tokens, i) is > 0 and var holiday)
        {
            return holiday;
        }

        rule = "date.part";
        if (CalendarWords.Units.Contains(word) && word is not "day" && i > 2 && Is(tokens, i - 1, "the") && Is(tokens, i - 2, "of") && tokens[i - 3].Normal is "end" or "beginning" or "start" or "middle")
        {
            return i + 1;
        }

        rule = "date.relative";
        if (CalendarWords.Relative.Contains(word))
        {
            return i + 1;
        }

        if (CalendarWords.Pointers.Contains(word))
        {
            return AfterPointer(tokens, i);
        }

        rule = "date.number";
        if (tokens[i].HasDigit)
        {
            return AfterNumber(tokens, i, out rule);
        }

        rule = "date.ago";
        if (CalendarWords.NumberWords.Contains(word))
        {
            return AfterAgo(tokens, i);
        }

        return i;
    }

    // "Christmas Eve", "New Year's Day"; Christmas alone is an event.
    private static int AfterHoliday(ReadOnlySpan<DraftToken> tokens, int i)
    {
        var day = i + 1;
        if (tokens[i].Normal == "new" && Is(tokens, day, "year") && day + 1 < tokens.Length && tokens[day + 1].Normal is "'s" or "’s")
        {
            day += 2;
        }
        else if (tokens[i].Normal is not ("christmas" or "boxing"))
        {
            return 0;
        }

        return day < tokens.Length && tokens[day].IsCapitalized && tokens[day].Normal is "eve" or "day" ? day + 1 : 0;
    }

    // "the Sunday Telegraph".
    private static bool IsPaper(ReadOnlySpan<DraftToken> tokens, int next) =>
        next < tokens.Length && tokens[next].IsCapitalized && OrganizationWords.Heads.Contains(tokens[next].Normal);

    // "Monday", "Monday, March 3, 2014", "Monday 3 March".
    private static int AfterWeekday(ReadOnlySpan<DraftToken> tokens, int i)
    {
        var next = i + 1;
        if (Is(tokens, next, ",") && next + 1 < tokens.Length)
        {
            next++;
        }

        if (next < tokens.Length && CalendarWords.Months.Contains(tokens[next].Normal) && tokens[next].IsCapitalized && IsDay(tokens, next + 1))
        {
            return AfterMonth(tokens, next);
        }

        if (IsDay(tokens, next) && next + 1 < tokens.Length && CalendarWords.Months.Contains(tokens[next + 1].Normal))
        {
            return AfterMonth(tokens, next + 1);
        }

        return i + 1;
    }

    // "March", "March 3", "March 3, 2014", "March 2014", "March of 2014".
    private static int AfterMonth(ReadOnlySpan<DraftToken> tokens, int i)
    {
        var end = i + 1;
        var dated = i > 0 && IsDay(tokens, i - 1);
        if (IsDay(tokens, end))
        {
            dated = true;
            end++;
            if (end + 1 < tokens.Length && tokens[end].Normal is "-" or "–" && IsDay(tokens, end + 1))
            {
                end += 2;
            }
        }

        var year = end;
        if (Is(tokens, year, ",") || Is(tokens, year, "of"))
        {
            year++;
        }

        if (IsYear(tokens, year) && (year == end || year + 1 >= tokens.Length || !tokens[year + 1].HasDigit))
        {
            return year + 1;
        }

        if (year + 1 < tokens.Length && tokens[year].Normal is "last" or "this" or "next" && tokens[year + 1].Normal == "year")
        {
            return year + 2;
        }

        if (!dated && CalendarWords.AmbiguousMonths.Contains(tokens[i].Normal) && !HasDateContext(tokens, i))
        {
            return i;
        }

        if (!dated && CalendarWords.NameMonths.Contains(tokens[i].Normal) && end < tokens.Length && tokens[end].IsCapitalized && tokens[end].IsWord)
        {
            return i;
        }

        return end;
    }

    private static bool HasDateContext(ReadOnlySpan<DraftToken> tokens, int i) =>
        i > 0 && tokens[i - 1].Normal is "in" or "since" or "by" or "until" or "till" or "from" or "early" or "late" or "mid" or "last" or "next" or "this" or "during" or "through" or "of"
        && !(i + 1 < tokens.Length && tokens[i + 1].IsCapitalized && tokens[i + 1].IsWord);

    // "last week", "this Friday", "next January", "last spring".
    private static int AfterPointer(ReadOnlySpan<DraftToken> tokens, int i)
    {
        if (i + 1 >= tokens.Length)
        {
            return i;
        }

        var word = tokens[i].Normal;
        var next = tokens[i + 1].Normal;
        if (CalendarWords.Weekdays.Contains(next) || (CalendarWords.Months.Contains(next) && tokens[i + 1].IsCapitalized))
        {
            return i + 2;
        }

        if (CalendarWords.Units.Contains(next))
        {
            return word is "past" or "previous" || (next is "day" && word is "next" or "last") || next is "season" ? i : i + 2;
        }

        return CalendarWords.Seasons.Contains(next) && word is "last" or "next" or "this" ? i + 2
            : word is "last" or "this" && CalendarWords.DayParts.Contains(next) ? i + 2 : i;
    }

    // "22 February 2017", "1990s", "2017", "19th century", "30 years ago", "3/11/2004".
    private static int AfterNumber(ReadOnlySpan<DraftToken> tokens, int i, out string rule)
    {
        rule = "date.day-month";
        if (IsDay(tokens, i))
        {
            var month = i + 1;
            if (month + 1 < tokens.Length && tokens[month].Normal is "-" or "–" && IsDay(tokens, month + 1))
            {
                month += 2;
            }

            if (Is(tokens, month, "of"))
            {
                month++;
            }

            if (month < tokens.Length && CalendarWords.Months.Contains(tokens[month].Normal) && tokens[month].IsCapitalized)
            {
                var end = AfterMonth(tokens, month);
                return end > month ? end : month + 1;
            }
        }

        rule = "date.ago";
        var ago = AfterAgo(tokens, i);
        if (ago > i)
        {
            return ago;
        }

        rule = "date.century";
        if (i + 1 < tokens.Length && tokens[i + 1].Normal is "century" or "centuries" && char.IsAsciiLetter(tokens[i].Normal[^1]))
        {
            return i + 2;
        }

        rule = "date.decade";
        if (IsDecade(tokens[i].Normal))
        {
            return i + 1;
        }

        rule = "date.year";
        return !IsYear(tokens, i) || !IsYearInContext(tokens, i) ? i : IsYearRange(tokens, i) ? i + 3 : i + 1;
    }

    private static bool IsPlural(DraftToken token) => token.IsLower && (token.Normal is "people" or "men" or "women" or "children" || (token.Length > 3 && token.Normal[^1] == 's' && token.Normal[^2] != 's'));

    // "1899 - 1902", "2006-7".
    private static bool IsYearRange(ReadOnlySpan<DraftToken> tokens, int i)
    {
        if (i + 2 >= tokens.Length || tokens[i + 1].Normal is not ("-" or "–") || tokens[i + 2].Kind != TokenKind.Number)
        {
            return false;
        }

        var last = tokens[i + 2].Normal;

        // "In 2016 - 20 years after the war": what is counted follows.
        var isCount = tokens[i + 1].SpaceBefore && i + 3 < tokens.Length && IsPlural(tokens[i + 3]);
        return IsYear(tokens, i + 2) || (!isCount && last.Length <= 2 && !last.AsSpan().ContainsAnyExceptInRange('0', '9') && string.CompareOrdinal(last, tokens[i].Normal[^last.Length..]) > 0);
    }

    // "three years ago", "a week ago".
    private static int AfterAgo(ReadOnlySpan<DraftToken> tokens, int i)
    {
        for (var j = i + 1; j < tokens.Length && j <= i + 4; j++)
        {
            var word = tokens[j].Normal;
            if (word == "ago")
            {
                return j > i + 1 && (CalendarWords.UnitPlurals.Contains(tokens[j - 1].Normal) || CalendarWords.Units.Contains(tokens[j - 1].Normal)) ? j + 1 : i;
            }

            if (!CalendarWords.UnitPlurals.Contains(word) && !CalendarWords.Units.Contains(word) && !CalendarWords.NumberWords.Contains(word) && word is not ("of" or "and" or "half" or "-"))
            {
                return i;
            }
        }

        return i;
    }

    private static bool IsYearInContext(ReadOnlySpan<DraftToken> tokens, int i)
    {
        if (i + 1 < tokens.Length && (tokens[i + 1].Normal is "%" or "-" or "percent" or "miles" or "km" or "people" || tokens[i + 1].Kind == TokenKind.Number))
        {
            return tokens[i + 1].Normal == "-" && (i + 2 >= tokens.Length || tokens[i + 2].Kind == TokenKind.Number);
        }

        if (i + 1 < tokens.Length && tokens[i + 1].Normal is "utc" or "gmt" or "hours" or "hrs")
        {
            return false;
        }

        if (i == 0)
        {
            return true;
        }

        var before = tokens[i - 1].Normal;
        if (CalendarWords.YearContexts.Contains(before) || before is "(" or "," or "–" or "-" or "'s")
        {
            return true;
        }

        // "the bank's 2019 report": a year before a noun; a count ("killed 2015 people") is rare enough.
        return tokens[i - 1].IsWord && i + 1 < tokens.Length && (tokens[i + 1].IsWord || tokens[i + 1].Normal is "." or ",") && before is not ("nearly" or "over" or "almost" or "some" or "than" or "least");
    }

    private static bool Is(ReadOnlySpan<DraftToken> tokens, int i, string normal) => i < tokens.Length && tokens[i].Normal == normal;

    /// <summary>"1990s", "90s".</summary>
    public static bool IsDecade(string normal) =>
        normal.Length is 5 or 3 && normal[^1] == 's' && normal[^2] == '0' && char.IsAsciiDigit(normal[0]) && normal.AsSpan(0, normal.Length - 1).ContainsAnyExceptInRange('0', '9') == false;

    /// <summary>Four digits from 1000 to 2099.</summary>
    private static bool IsYear(ReadOnlySpan<DraftToken> tokens, int i)
    {
        if (i >= tokens.Length || tokens[i].Length != 4)
        {
            return false;
        }

        var word = tokens[i].Normal;
        return word.Length == 4 && word.AsSpan().ContainsAnyExceptInRange('0', '9') == false && (word[0] == '1' || (word[0] == '2' && word[1] == '0'));
    }

    /// <summary>1 to 31, with or without "st", "nd", "rd", "th".</summary>
    private static bool IsDay(ReadOnlySpan<DraftToken> tokens, int i)
    {
        if (i >= tokens.Length)
        {
            return false;
        }

        var word = tokens[i].Normal.AsSpan();
        var digits = 0;
        var value = 0;
        while (digits < word.Length && char.IsAsciiDigit(word[digits]))
        {
            value = (value * 10) + (word[digits++] - '0');
            if (digits > 2)
            {
                return false;
            }
        }

        return digits > 0 && value is >= 1 and <= 31 && (digits == word.Length || word[digits..] is "st" or "nd" or "rd" or "th");
    }
}
