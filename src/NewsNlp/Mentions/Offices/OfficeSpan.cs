using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Mentions;

/// <summary>Widens the head of an office phrase to the left over ranks and fields, and to the right over its "of …" part.</summary>
internal static class OfficeSpan
{
    private const int LongestField = 6;

    /// <summary>First token of the phrase whose head is given.</summary>
    public static int StartOf(ReadOnlySpan<DraftToken> tokens, MatchIndex matches, OfficeHead head, int at, int floor)
    {
        var start = at;
        while (start > floor && at - start < LongestField)
        {
            var next = StepLeft(tokens, matches, head, at, start, floor);
            if (next == start)
            {
                break;
            }

            start = next;
        }

        return start;
    }

    /// <summary>Token after the phrase, its "of …", "for …" or "to …" part included.</summary>
    public static int EndOf(ReadOnlySpan<DraftToken> tokens, MatchIndex matches, OfficeHead head, int at, int limit)
    {
        var end = at + 1;
        if (end + 1 < limit && tokens[end].Normal == "-" && tokens[end + 1].Normal is "elect" or "designate" or "general")
        {
            end += 2;
        }
        else if (end < limit && tokens[end].Normal is "designate" or "elect")
        {
            end++;
        }

        if (end + 2 < limit && tokens[at].Normal == "commander" && tokens[end].Normal == "-" && tokens[end + 1].Normal == "in")
        {
            return Math.Min(limit, end + 4);
        }

        if (end + 1 < limit && tokens[at].Normal == "chief" && tokens[end].Normal == "of" && tokens[end + 1].Normal is "staff" or "police" or "mission" or "protocol")
        {
            return end + 2;
        }

        var takes = end + 1 >= limit ? OfficeHeadRules.None : tokens[end].Normal switch
        {
            "of" => OfficeHeadRules.Of,
            "for" => OfficeHeadRules.For,
            "to" => OfficeHeadRules.To,
            _ => OfficeHeadRules.None,
        };
        // "Secretary General of NATO", "Attorney General of Kenya": the general takes what the word before it takes.
        var general = IsGeneral(head) && takes == OfficeHeadRules.Of && at > 0 && (OfficeHeads.BeforeGeneral.Contains(tokens[at - 1].Normal) || (tokens[at - 1].Normal == "-" && at > 1 && OfficeHeads.BeforeGeneral.Contains(tokens[at - 2].Normal)));
        if ((head.Rules & takes) == 0 && !general)
        {
            return end;
        }

        var complement = OfficeComplement.EndOf(tokens, matches, head, end + 1, limit);
        return complement > end + 1 ? complement : end;
    }

    /// <summary>Whether the phrase says that its holder is elected or named, and not yet in office: "president-elect of Nigeria".</summary>
    public static bool IsElect(ReadOnlySpan<DraftToken> tokens, int at, int end)
    {
        var next = at + 1 < end && tokens[at + 1].Normal == "-" ? at + 2 : at + 1;
        return next < end && tokens[next].Normal is "elect" or "designate";
    }

    private static int StepLeft(ReadOnlySpan<DraftToken> tokens, MatchIndex matches, OfficeHead head, int at, int start, int floor)
    {
        var previous = start - 1;
        var word = tokens[previous].Normal;
        if (word == "-" && previous > floor && !tokens[previous].SpaceBefore && !tokens[start].SpaceBefore)
        {
            var before = tokens[previous - 1].Normal;
            return OfficeHeads.Ranks.Contains(before) || (IsGeneral(head) && OfficeHeads.BeforeGeneral.Contains(before)) ? previous - 1 : start;
        }

        if (!tokens[previous].IsWord)
        {
            return word is "," or "&" && start < at ? StepOverList(tokens, start, floor) : start;
        }

        if (word is "and" && start < at)
        {
            return StepOverList(tokens, start, floor);
        }

        return Widens(tokens, matches, head, at, start) ? previous : start;
    }

    // "Trade, Industry and Tourism Minister": a list of fields.
    private static int StepOverList(ReadOnlySpan<DraftToken> tokens, int start, int floor) =>
        start - 2 >= floor && OfficeHeads.Fields.Contains(tokens[start].Normal) && OfficeHeads.Fields.Contains(tokens[start - 2].Normal)
            && tokens[start].IsCapitalized == tokens[start - 2].IsCapitalized
            ? start - 2 : start;

    private static bool Widens(ReadOnlySpan<DraftToken> tokens, MatchIndex matches, OfficeHead head, int at, int start)
    {
        var token = tokens[start - 1];
        var word = token.Normal;
        var capital = tokens[at].IsCapitalized;
        if (token.IsCapitalized && !capital && !OfficeHeads.Fields.Contains(word) && !OfficeHeads.Ranks.Contains(word))
        {
            return false;
        }

        if (IsRank(tokens, start - 1, at))
        {
            return true;
        }

        var wide = head.Singular switch
        {
            "general" or "gen." or "gen" => OfficeHeads.BeforeGeneral.Contains(word),
            "chief" or "head" => OfficeHeads.BeforeChief.Contains(word),
            "leader" => word is "supreme",
            "governor" => word is "bank" or "central",
            _ => (head.Rules & OfficeHeadRules.Complement) != 0 && OfficeHeads.BeforeComplement.Contains(word),
        };
        if (wide)
        {
            return true;
        }

        if ((head.Rules & OfficeHeadRules.TakesField) == 0 || head.Singular is "chief" or "head")
        {
            return false;
        }

        return OfficeHeads.Fields.Contains(word)
            || (capital && token.IsCapitalized && head.Singular is "minister" or "secretary" or "commissioner" && !IsName(matches, start - 1) && !EndsName(matches, start) && !FunctionWords.All.Contains(word) && !PersonTitles.Contains(word)
                && !OfficeStatuses.TryGet(word, out _));
    }

    private static bool IsGeneral(OfficeHead head) => head.Singular is "general" or "gen." or "gen";

    private static bool IsRank(ReadOnlySpan<DraftToken> tokens, int token, int at)
    {
        var word = tokens[token].Normal;
        if (!OfficeHeads.Ranks.Contains(word))
        {
            return false;
        }

        // In lower case these are adjectives as often as ranks: "a senior minister", "the national director".
        return tokens[token].IsCapitalized || !(word is "senior" or "national" or "federal" or "grand" or "supreme" or "lord" or "major" or "crown" or "second" or "third" or "state" or "union")
            || (word is "second" or "third" && token + 1 < at);
    }

    // "United Nations Secretary-General": the word ends a longer name.
    private static bool EndsName(MatchIndex matches, int end) =>
        matches.TryEndingAt(end, 0, EntryKind.Organization, out var start, out _) && start < end - 1
        || matches.TryEndingAt(end, 0, EntryKind.Country, out start, out _) && start < end - 1;

    private static bool IsName(MatchIndex matches, int token)
    {
        foreach (var match in matches.At(token))
        {
            foreach (var entry in matches.EntriesOf(match))
            {
                if (entry.Kind is EntryKind.Country or EntryKind.Demonym or EntryKind.City or EntryKind.Province or EntryKind.Organization or EntryKind.GivenName or EntryKind.Region or EntryKind.RegionDemonym)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
