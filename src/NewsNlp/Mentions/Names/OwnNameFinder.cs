using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Mentions;

/// <summary>
/// Finds the names that the user has added. They need no shape and no context, since somebody has asked for them: only a
/// longer name that holds one keeps it from being a name of its own ("Lena Norvik" beside the company Norvik).
/// </summary>
internal sealed class OwnNameFinder(Gazetteer gazetteer)
{
    /// <summary>Above any score of a rule, below that of names from outside.</summary>
    private const double Preference = 1.5;

    public void Find(DocumentDraft draft, NameScratch scratch)
    {
        if (gazetteer.OwnEntries.Count == 0)
        {
            return;
        }

        var others = scratch.Found.Count;
        int[]? longest = null;
        foreach (var match in draft.Matches)
        {
            if (scratch.Matches.TryExactly(match.Tokens, EntryKind.Own, out var entry) && IsValid(gazetteer.Own(entry.Index), draft.Context.PublishedOn))
            {
                longest ??= LongestAt(draft.Tokens.Length, scratch.Found, others);
                if (!IsInside(match.Tokens, longest, scratch.Found))
                {
                    scratch.Found.Add(Candidate(match.Tokens, gazetteer.Own(entry.Index), Preference));
                }
            }
        }
    }

    public static NameCandidate Candidate(TokenSpan tokens, GazetteerEntry entry, double score) =>
        new(tokens, entry.Type, score, "name.own-entry") { Detail = entry.Id, GazetteerKey = entry.Id, CountryCode = entry.CountryCode };

    /// <summary>Whether the entry holds on the day; where the day is not known, it does.</summary>
    public static bool IsValid(GazetteerEntry entry, DateOnly? day) => day is not { } date || (!(date < entry.ValidFrom) && !(date >= entry.ValidTo));

    // For each token the number, from 1, of the longest candidate that holds it; 0 for none.
    private static int[] LongestAt(int tokens, List<NameCandidate> found, int count)
    {
        var longest = new int[tokens];
        for (var i = 0; i < count; i++)
        {
            var span = found[i].Tokens;
            for (var token = span.Start; token < span.End; token++)
            {
                if (longest[token] == 0 || found[longest[token] - 1].Tokens.Length < span.Length)
                {
                    longest[token] = i + 1;
                }
            }
        }

        return longest;
    }

    private static bool IsInside(TokenSpan tokens, int[] longest, List<NameCandidate> found) =>
        longest[tokens.Start] is > 0 and var number
        && found[number - 1].Tokens is var other && other.Length > tokens.Length && other.Start <= tokens.Start && tokens.End <= other.End;
}
