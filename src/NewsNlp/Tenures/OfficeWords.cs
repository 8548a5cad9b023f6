using NewsNlp.Mentions;
using NewsNlp.Text;

namespace NewsNlp.Tenures;

/// <summary>The words of an office phrase that tell posts apart.</summary>
internal static class OfficeWords
{
    private static readonly string[] Monarchs = ["king", "queen", "monarch", "emperor", "empress", "sultan", "emir", "amir", "duke", "pope", "pontiff", "prince", "princess"];
    private static readonly string[] Leaders = ["supreme"];
    private static readonly string[] AnyLeader = ["chief", "head", "leader"];
    private static readonly string[] LeaderHeads = [.. AnyLeader, "director", "president", "chair"];
    private static readonly string[] LeaderRanks = [.. LeaderHeads, "managing", "executive", "general"];

    /// <summary>The words of a phrase that are not heads of posts.</summary>
    public static IReadOnlySet<string> TellingOf(string phrase) => Telling(phrase);

    /// <summary>The kind of head that a phrase has, a number for each that excludes the others; 0 for any other.</summary>
    public static int HeadOf(string phrase) => HeadKind(Words(phrase));

    /// <summary>Whether the title is nothing but a rank: "secretary-general", "chief", "managing director".</summary>
    public static bool IsPlain(string title)
    {
        var words = Telling(title);
        words.ExceptWith(["managing", "executive"]);
        return words.Count == 0 && !Words(title).Overlaps(OfficeHeads.OwnRanks);
    }

    /// <summary>Whether the title can mean whoever leads a body: "chief", "secretary-general", "managing director", not "envoy".</summary>
    public static bool IsLeader(string title)
    {
        var words = Words(title);
        words.ExceptWith(LeaderRanks);
        return words.Count == 0 ? RanksOf(title).Count > 0 : words.SetEquals(["secretary"]) && Words(title).Contains("general");
    }

    /// <summary>Whether the title says no more than that somebody leads: "chief", "head".</summary>
    public static bool IsAnyLeader(string title) => Words(title).Overlaps(AnyLeader);

    /// <summary>The words of a title that can mean the leader of a body.</summary>
    public static IReadOnlySet<string> RanksOf(string title)
    {
        var words = Words(title);
        words.IntersectWith(LeaderHeads);
        return words;
    }

    /// <summary>The key of a title without "chief": that of "prosecutor" for "chief prosecutor".</summary>
    public static string WithoutChief(string key) => string.Join(' ', key.Split(' ').Where(static word => word != "chief"));

    /// <summary>Whether the phrase names more than the head of a state: "president of Paris FC", "president of the senate".</summary>
    public static bool IsNarrower(string title)
    {
        var words = Telling(title);
        words.ExceptWith(["prime", "first", "federal", "chief", "state", "republic", "government", "supreme", "leader", "sheikh", "elect", "designate"]);
        return words.Count > 0;
    }

    /// <summary>One key for all orders and spellings of a title: "Minister of Foreign Affairs" and "Foreign Minister" share it.</summary>
    public static string KeyOf(string title)
    {
        var words = Words(title);
        return string.Join(' ', words);
    }

    private static int HeadKind(SortedSet<string> words) =>
        words.Overlaps(Monarchs) ? 1 : words.Overlaps(Leaders) ? 2 : words.Contains("president") ? 3 : words.Contains("chancellor") ? 4 : words.Contains("minister") || words.Contains("premier") || words.Contains("taoiseach") ? 5 : 0;

    private static HashSet<string> Telling(string phrase)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Words(phrase))
        {
            if (!OfficeHeads.TryGet(word, out _, out _))
            {
                words.Add(word);
            }
        }

        return words;
    }

    private static SortedSet<string> Words(string phrase)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var word in NormalForm.Of(phrase).Split([' ', '-', ',', '&'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is not ("of" or "the" or "for" or "and" or "to" or "in" or "affairs" or "relations"))
            {
                words.Add(word switch
                {
                    "defence" => "defense",
                    "labour" => "labor",
                    "chairman" or "chairwoman" or "chairperson" => "chair",
                    "spokesman" or "spokeswoman" => "spokesperson",
                    "congressman" or "congresswoman" => "congressperson",
                    "gov." or "gov" => "governor",
                    _ => word,
                });
            }
        }

        return words;
    }
}
