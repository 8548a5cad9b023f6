using System.Text;

namespace NewsNlp.Text;

/// <summary>
/// Folds the spellings under which one name is written in Latin letters: "Zelenskyy" and "Zelensky", "al-Sisi" and "el-Sissi",
/// "Mohammed" and "Muhammad". For comparing names that other evidence has brought together, not for finding them in a text.
/// </summary>
internal static class NameFolding
{
    // What is written one way or the other, longer ones first; the left becomes the right.
    private static readonly (string From, string To)[] Spellings =
    [
        ("tsch", "c"), ("shch", "s"), ("sch", "s"), ("sh", "s"), ("tch", "c"), ("ch", "c"), ("kh", "h"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("ph", "f"),
        ("zh", "z"), ("ck", "k"), ("dj", "j"), ("ts", "c"), ("tz", "c"), ("ks", "x"), ("q", "k"), ("w", "v"),
        ("oe", "o"), ("ae", "a"), ("ue", "u"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ei", "ai"), ("ey", "ai"), ("ay", "ai"), ("iy", "i"), ("yi", "i"), ("ij", "i"), ("y", "i"),
    ];

    private static readonly HashSet<string> Articles = new(["al", "el", "ul", "as", "es", "ash", "ad", "ed", "an", "en", "ar", "er", "at", "az", "the"], StringComparer.Ordinal);

    // An article that Arabic names carry or leave out.
    private static bool IsArticle(string normal) => Articles.Contains(normal);

    /// <summary>
    /// The folded parts of a name, without articles: "Abdul Rahman", "Abd al-Rahman" and "Abdulrahman" are one part.
    /// The last part as it stands, where nothing else is left; never empty.
    /// </summary>
    public static string[] Fold(IReadOnlyList<string> name)
    {
        var parts = new List<string>(name.Count);
        foreach (var part in name)
        {
            var word = part.Trim('\'', '.');
            foreach (var article in (ReadOnlySpan<string>)["al-", "el-"])
            {
                word = word.StartsWith(article, StringComparison.Ordinal) ? word[article.Length..] : word;
            }

            if (word.Length == 0 || (IsArticle(word) && name.Count > 1))
            {
                continue;
            }

            // A part without letters, as stray marks are, has nothing to compare.
            var folded = Fold(word);
            if (folded.Length == 0)
            {
                continue;
            }

            if (folded is "abdul" or "abdal" or "abdel" or "abdol")
            {
                folded = "abd";
            }
            else if (folded.Length > 6 && folded.StartsWith("abd", StringComparison.Ordinal) && folded[4] == 'l')
            {
                folded = "abd" + folded[5..];
            }

            if (parts.Count > 0 && parts[^1] == "abd")
            {
                parts[^1] += folded;
            }
            else
            {
                parts.Add(folded);
            }
        }

        return parts.Count > 0 ? [.. parts] : name.Count > 0 ? [name[^1]] : [""];
    }

    /// <summary>One spelling for a word in normal form. Words that fold alike may still be two names.</summary>
    public static string Fold(string normal)
    {
        var text = new StringBuilder(normal.Length);
        for (var at = 0; at < normal.Length;)
        {
            var found = false;
            foreach (var (from, to) in Spellings)
            {
                // A y or w that begins a word is a consonant of its own.
                if (!(at == 0 && from is "y" or "iy" or "yi" or "ij") && string.CompareOrdinal(normal, at, from, 0, from.Length) == 0)
                {
                    Append(text, to);
                    at += from.Length;
                    found = true;
                    break;
                }
            }

            if (!found)
            {
                if (char.IsLetterOrDigit(normal[at]))
                {
                    Append(text, normal.AsSpan(at, 1));
                }

                at++;
            }
        }

        return text.ToString();
    }

    /// <summary>A folded word with its vowels in two classes, runs of them as one: "muhamad" for all ways to write Muhammad, yet not "husan" for Hassan.</summary>
    public static string Skeleton(string folded)
    {
        var text = new StringBuilder(folded.Length);
        for (var i = 0; i < folded.Length; i++)
        {
            var letter = folded[i] switch { 'o' or 'u' => 'u', 'a' or 'e' or 'i' => 'a', var other => other };
            if (letter is 'a' or 'u' && text.Length > 0 && text[^1] is ('a' or 'u'))
            {
                // Of a run the last vowel stays, which tells "Maria" from "Mario".
                text.Length--;
            }

            Append(text, [letter]);
        }

        return text.ToString();
    }

    // A letter doubled is the letter.
    private static void Append(StringBuilder text, ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (text.Length == 0 || text[^1] != letter)
            {
                text.Append(letter);
            }
        }
    }
}
