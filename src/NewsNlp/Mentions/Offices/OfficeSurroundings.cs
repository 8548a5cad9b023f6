using NewsNlp.Documents;

namespace NewsNlp.Mentions;

/// <summary>What the words around an office phrase say of it: its status, whether its holder is meant, to whom it belongs.</summary>
internal static class OfficeSurroundings
{
    /// <summary>The status that stands right before a place in the text, over a hyphen or an adjective or two ("former long-time …"), and where it begins.</summary>
    public static OfficeStatus StatusBefore(ReadOnlySpan<DraftToken> tokens, int floor, int before, out int start)
    {
        start = before;
        var at = before - 1;
        if (at > floor && tokens[at].Normal == "-")
        {
            at--;
        }

        if (at >= floor && OfficeStatuses.TryGet(tokens[at].Normal, out var status))
        {
            start = at;
            return status;
        }

        // "former long-time finance minister": over an adjective or two.
        for (var back = at; back > floor && back > at - 5 && ((tokens[back].IsLower && tokens[back].IsWord) || tokens[back].Normal == "-") && !FunctionWords.All.Contains(tokens[back].Normal); back--)
        {
            if (tokens[back - 1].IsLower && OfficeStatuses.TryGet(tokens[back - 1].Normal, out status) && status == OfficeStatus.Former && tokens[back - 1].Normal != "late")
            {
                return status;
            }
        }

        return OfficeStatus.Current;
    }

    /// <summary>"The president of the savings bank": a thing without a name, which no data know.</summary>
    public static bool IsOfSomethingElse(ReadOnlySpan<DraftToken> tokens, int end, int limit)
    {
        if (end >= limit || tokens[end].Normal != "of")
        {
            return false;
        }

        var at = end + 1;
        while (at < limit && tokens[at].Normal is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "our")
        {
            at++;
        }

        return at > end + 1 && at < limit && tokens[at].IsLower && !(tokens[at].Normal is "country" or "nation" or "republic" or "state" or "kingdom" or "government" or "union" or "federation" or "island" or "islands" or "time" or "day");
    }

    /// <summary>"Norvik Rail's president", "Norvik president": the last word of a name; "the club president", "the bank's chairman" as well.</summary>
    public static int OwnerBefore(ReadOnlySpan<DraftToken> tokens, int start, int floor)
    {
        var at = start - 1;
        at -= at > floor && tokens[at].Normal is "'s" or "'" ? 1 : 0;
        if (at < floor || !tokens[at].IsWord || FunctionWords.All.Contains(tokens[at].Normal) || OfficeStatuses.TryGet(tokens[at].Normal, out _))
        {
            return -1;
        }

        return (tokens[at].IsCapitalized && at > floor) || OrganizationWords.Heads.Contains(tokens[at].Normal) || GroupNouns.Bodies.Contains(tokens[at].Normal) ? at : -1;
    }

    /// <summary>"Yugoslavia's new president": the words between a state and its office that describe the holder.</summary>
    public static int OverAdjectives(ReadOnlySpan<DraftToken> tokens, int start, int floor)
    {
        var at = start;
        while (at - 1 > floor && at > start - 3 && tokens[at - 1].IsLower && OfficeStatuses.IsAdjective(tokens[at - 1].Normal))
        {
            at--;
        }

        return at;
    }

    /// <summary>"a minister", "the next French president", "any future minister"; "his foreign minister".</summary>
    public static bool IsOpen(ReadOnlySpan<DraftToken> tokens, int floor, int polityStart, int polityEnd, bool possessive, out bool owned)
    {
        owned = false;
        var open = false;
        foreach (var start in (ReadOnlySpan<int>)[polityStart, polityEnd])
        {
            for (var at = start - 1; at >= floor && at >= start - 2; at--)
            {
                var word = tokens[at].Normal;
                open |= OfficeStatuses.IsHypothetical(word) || (at == start - 1 && !possessive && (OfficeStatuses.IsIndefinite(word) || OfficeStatuses.IsPredicate(word)));
                owned |= at == start - 1 && word is "his" or "her" or "their";
            }
        }

        return open;
    }
}
