using System.Collections.Frozen;
using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Mentions;

/// <summary>What follows "of", "for" or "to" in an office: a field, a place or a body.</summary>
internal static class OfficeComplement
{
    private static readonly FrozenSet<string> Generic = WordSet.Of(
        "province state region city county district company group agency party institute department branch bank chain firm union school university council division committee office ministry council charity foundation team unit program programme project service");

    /// <summary>Token after the complement that begins at <paramref name="start"/>; the same token where none begins.</summary>
    public static int EndOf(ReadOnlySpan<DraftToken> tokens, MatchIndex matches, OfficeHead head, int start, int limit)
    {
        var at = start;
        if (at < limit && tokens[at].Normal is "the" or "his" or "its")
        {
            at++;
        }

        var lower = Fields(tokens, at, limit);
        if (lower > at)
        {
            return WithState(tokens, matches, lower, limit);
        }

        // "governor of eastern Nuristan province", "chief of the giant Russian oil firm Yukos": a few plain words before the name.
        var first = at;
        while (first < limit && first - at < 4 && tokens[first].IsLower && tokens[first].IsWord && !FunctionWords.All.Contains(tokens[first].Normal))
        {
            first++;
        }

        if (first >= limit || !tokens[first].IsCapitalized || !tokens[first].IsWord || (FunctionWords.All.Contains(tokens[first].Normal) && !(tokens[first].IsUpper && tokens[first].Normal == "us")))
        {
            return start;
        }

        if (first > at && head.Singular is "minister" or "secretary")
        {
            return start;
        }

        // "director of customs Ana Calheta": the holder's name begins.
        if (first > at && IsPersonStart(tokens, matches, first, limit))
        {
            return first;
        }

        var end = Names(tokens, matches, head, first, limit);

        // "of Trinidad and Tobago": a state's name is taken whole.
        end = matches.TryLongest(first, limit, EntryKind.Country, out var state, out var entry) && entry.Alias != AliasKind.Metonym ? Math.Max(end, state) : end;
        while (end < limit && tokens[end].IsLower && Generic.Contains(tokens[end].Normal))
        {
            end++;
        }

        // "mayor of the Ecuadorian city of Tulcán".
        return end > first && end + 1 < limit && tokens[end - 1].IsLower && tokens[end].Normal == "of" && tokens[end + 1].IsCapitalized
            ? Names(tokens, matches, head, end + 1, limit) : end;
    }

    // "minister of foreign affairs of France": the state after the field.
    private static int WithState(ReadOnlySpan<DraftToken> tokens, MatchIndex matches, int end, int limit)
    {
        if (end + 1 >= limit || tokens[end].Normal != "of")
        {
            return end;
        }

        var at = tokens[end + 1].Normal == "the" ? end + 2 : end + 1;
        return at < limit && matches.TryLongest(at, limit, EntryKind.Country, out var after, out var entry) && entry.Alias != AliasKind.Metonym ? after : end;
    }

    // "foreign affairs", "women and equalities", "mines, energy and water".
    private static int Fields(ReadOnlySpan<DraftToken> tokens, int at, int limit)
    {
        var end = at;
        while (end < limit)
        {
            if (tokens[end].IsLower && OfficeHeads.Fields.Contains(tokens[end].Normal))
            {
                end++;
            }
            else if (end > at && end + 1 < limit && tokens[end].Normal is "and" or "," or "&" && tokens[end + 1].IsLower && OfficeHeads.Fields.Contains(tokens[end + 1].Normal))
            {
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static int Names(ReadOnlySpan<DraftToken> tokens, MatchIndex matches, OfficeHead head, int start, int limit)
    {
        var end = start;
        while (end < limit)
        {
            var next = Step(tokens, matches, start, end, limit);
            if (next == end || (end > start && IsStop(tokens, matches, head, start, end, limit)))
            {
                break;
            }

            end = next;
        }

        return end;
    }

    private static int Step(ReadOnlySpan<DraftToken> tokens, MatchIndex matches, int start, int end, int limit)
    {
        var token = tokens[end];
        if (token.IsCapitalized && token.IsWord && !PersonTitles.Contains(token.Normal) && !(end > start && OfficeHeads.TryGet(token.Normal, out _, out _)))
        {
            return end + 1;
        }

        if (end == start || end + 1 >= limit)
        {
            return end;
        }

        var next = tokens[end + 1];
        if (token.Normal == "-" && !token.SpaceBefore && !next.SpaceBefore && next.IsCapitalized)
        {
            return end + 2;
        }

        var field = OfficeHeads.Fields.Contains(tokens[end - 1].Normal) && OfficeHeads.Fields.Contains(next.Normal);
        return token.Normal switch
        {
            "&" when next.IsCapitalized => end + 2,
            "and" when next.IsCapitalized && (field || (next.IsWord && !IsPersonStart(tokens, matches, end + 1, limit) && OfficeHeads.Fields.Contains(tokens[end - 1].Normal))) => end + 2,
            "," when field && next.IsCapitalized => end + 2,
            "of" or "for" when next.IsCapitalized => end + 2,
            "of" or "for" when next.Normal == "the" && end + 2 < limit && tokens[end + 2].IsCapitalized => end + 3,
            "de" or "del" or "da" or "do" or "la" or "el" or "al" when next.IsCapitalized => end + 2,
            _ => end,
        };
    }

    /// <summary>Whether the holder's name begins here: "Secretary of Homeland Security | John Kelly".</summary>
    private static bool IsStop(ReadOnlySpan<DraftToken> tokens, MatchIndex matches, OfficeHead head, int start, int at, int limit)
    {
        if (!tokens[at].IsCapitalized)
        {
            return false;
        }

        // "Secretary of State | Clinton", a town's name though it is.
        if (head.Singular is "minister" or "secretary" && at == start + 1 && tokens[start].Normal == "state")
        {
            return true;
        }

        foreach (var kind in (ReadOnlySpan<EntryKind>)[EntryKind.Organization, EntryKind.City, EntryKind.Province, EntryKind.Country, EntryKind.Region])
        {
            if (matches.TryLongest(start, limit, kind, out var matchEnd, out _) && matchEnd > at)
            {
                return false;
            }
        }

        if (IsPersonStart(tokens, matches, at, limit))
        {
            return true;
        }

        var joined = tokens[at - 1].Normal is "-" or "and" or "of" or "for" or "the" or "&" or ",";
        return head.Singular is "minister" or "secretary" && !joined && !OfficeHeads.Fields.Contains(tokens[at].Normal)
            && at + 1 < limit && tokens[at + 1].IsCapitalized;
    }

    private static bool IsPersonStart(ReadOnlySpan<DraftToken> tokens, MatchIndex matches, int at, int limit)
    {
        if (OfficeHeads.Fields.Contains(tokens[at].Normal) || OrganizationWords.Heads.Contains(tokens[at].Normal))
        {
            return false;
        }

        if (matches.TryLongest(at, limit, EntryKind.Person, out var end, out _) && end > at + 1)
        {
            return true;
        }

        return at + 1 < limit && tokens[at + 1].IsCapitalized && !OrganizationWords.Heads.Contains(tokens[at + 1].Normal)
            && matches.TryExactly(new TokenSpan(at, at + 1), EntryKind.GivenName, out _);
    }
}
