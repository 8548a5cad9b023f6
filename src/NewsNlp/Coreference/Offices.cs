using System.Collections.Concurrent;
using NewsNlp.Documents;
using NewsNlp.Mentions;

namespace NewsNlp.Coreference;

/// <summary>Whether two office phrases of one text can mean one post.</summary>
internal static class Offices
{
    private const int MostTitles = 4096;

    // News have few titles, which are compared over and over. The sets are never written to once they are here.
    private static readonly ConcurrentDictionary<string, (SortedSet<string> Words, string? Head)> Titles = new(StringComparer.Ordinal);

    /// <summary>
    /// The same head; fields and "of …" parts where one holds the other ("Secretary of Security", "Secretary of Homeland
    /// Security"); states that do not contradict each other.
    /// </summary>
    public static bool Fit(OfficeDraft a, OfficeDraft b) => Fit(a, b.Title, b.Polity, b.Status);

    /// <summary>The same for a post that is given by its parts.</summary>
    public static bool Fit(OfficeDraft a, string title, string? polity, OfficeStatus status)
    {
        if (a.Polity is not null && polity is not null && a.Polity != polity)
        {
            return false;
        }

        if (a.Status != status && (a.Status == OfficeStatus.Former || status == OfficeStatus.Former))
        {
            return false;
        }

        var first = TitleOf(a.Title);
        var second = TitleOf(title);
        var (longer, shorter) = first.Words.Count >= second.Words.Count ? (first.Words, second.Words) : (second.Words, first.Words);
        return first.Head == second.Head && shorter.IsSubsetOf(longer) && !IsOfOtherRank(shorter, longer);
    }

    /// <summary>Whether the phrase names a field, a place or a state: "the finance minister", not "the minister".</summary>
    public static bool IsSpecific(OfficeDraft office) => office.Polity is not null || TitleOf(office.Title).Words.Count > 1;

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

    private static (SortedSet<string> Words, string? Head) TitleOf(string title)
    {
        if (Titles.TryGetValue(title, out var known))
        {
            return known;
        }

        if (Titles.Count >= MostTitles)
        {
            Titles.Clear();
        }

        var words = Words(title);
        return Titles[title] = (words, HeadOf(words));
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
