using NewsNlp.Documents;
using NewsNlp.Mentions;

namespace NewsNlp.Coreference;

/// <summary>Whether two office phrases of one text can mean one post.</summary>
internal static class Offices
{
    /// <summary>
    /// The same head; fields and "of …" parts where one holds the other ("Secretary of Security", "Secretary of Homeland
    /// Security"); states that do not contradict each other.
    /// </summary>
    public static bool Fit(OfficeDraft a, OfficeDraft b)
    {
        if (a.Polity is not null && b.Polity is not null && a.Polity != b.Polity)
        {
            return false;
        }

        if (a.Status != b.Status && (a.Status == OfficeStatus.Former || b.Status == OfficeStatus.Former))
        {
            return false;
        }

        var first = Words(a.Title);
        var second = Words(b.Title);
        var (longer, shorter) = first.Count >= second.Count ? (first, second) : (second, first);
        return HeadOf(first) == HeadOf(second) && shorter.IsSubsetOf(longer) && !IsOfOtherRank(shorter, longer);
    }

    /// <summary>Whether the phrase names a field, a place or a state: "the finance minister", not "the minister".</summary>
    public static bool IsSpecific(OfficeDraft office) => office.Polity is not null || Words(office.Title).Count > 1;

    // "The president" is not the vice president, "the minister" neither the prime minister nor a deputy.
    private static bool IsOfOtherRank(SortedSet<string> shorter, SortedSet<string> longer)
    {
        foreach (var word in longer)
        {
            if (OfficeHeads.OwnRanks.Contains(word) && !shorter.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    private static string? HeadOf(SortedSet<string> words)
    {
        foreach (var word in words)
        {
            if (OfficeHeads.TryGet(word, out var head, out _))
            {
                return head.Singular;
            }
        }

        return null;
    }

    private static SortedSet<string> Words(string title)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var word in NewsNlp.Text.NormalForm.Of(title).Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is not ("of" or "the" or "for" or "and" or "to" or "&"))
            {
                words.Add(word is "defence" ? "defense" : word);
            }
        }

        return words;
    }
}
