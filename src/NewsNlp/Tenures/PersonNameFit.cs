using NewsNlp.Mentions;
using NewsNlp.Text;

namespace NewsNlp.Tenures;

/// <summary>How well a name of the text fits a name of the officials table, once office, state and day have brought the two together.</summary>
internal static class PersonNameFit
{
    public const double Exact = 1;
    public const double SameSpelling = 0.96;
    public const double Parts = 0.92;
    public const double Loose = 0.86;
    public const double Surname = 0.8;
    public const double OtherPart = 0.7;

    /// <summary>From 0 (another name) to 1 (the same).</summary>
    public static double Of(PersonName text, PersonName entry)
    {
        if (text.SameAs(entry))
        {
            return Exact;
        }

        if (text.Count == 1)
        {
            return Single(text.Last, entry);
        }

        if (text.Fits(entry))
        {
            return Parts;
        }

        var asked = Folded(text);
        var known = Folded(entry);
        if (asked.AsSpan().SequenceEqual(known))
        {
            return SameSpelling;
        }

        if (asked.Length < 2 || known.Length < 2)
        {
            return asked.Length == 1 && known.Length > 1 && known[^1] == asked[0] ? Surname : 0;
        }

        // Family name first or last: "Abe Shinzo", "Shinzo Abe".
        if (asked.Length == known.Length && asked.Order(StringComparer.Ordinal).SequenceEqual(known.Order(StringComparer.Ordinal)))
        {
            return Parts;
        }

        // "Amir-Abdollahian" and "Amirabdollahian".
        if (NameFolding.Skeleton(string.Concat(asked)) == NameFolding.Skeleton(string.Concat(known)))
        {
            return Loose;
        }

        var (longer, shorter) = asked.Length >= known.Length ? (asked, known) : (known, asked);
        return InOrder(shorter, longer, static (a, b) => a == b) ? Parts : InOrder(shorter, longer, Alike) ? Loose : 0;
    }

    private static double Single(string name, PersonName entry)
    {
        switch (entry.FitsSurname(name))
        {
            case SurnameFit.Last: return Surname;
            case SurnameFit.Middle or SurnameFit.First: return OtherPart;
        }

        var folded = NameFolding.Fold(name);
        var known = Folded(entry);
        return known[^1] == folded ? Surname - 0.02 : known.Contains(folded) && folded.Length > 2 ? OtherPart : Alike(folded, known[^1]) ? OtherPart : 0;
    }

    // Each part of the shorter name in the longer one, in their order; the last names of both must be among them.
    private static bool InOrder(string[] shorter, string[] longer, Func<string, string, bool> same)
    {
        var at = 0;
        foreach (var part in shorter)
        {
            while (at < longer.Length && !same(part, longer[at]))
            {
                at++;
            }

            if (at++ == longer.Length)
            {
                return false;
            }
        }

        return same(shorter[0], longer[0]) || same(shorter[^1], longer[^1]);
    }

    private static bool Alike(string a, string b)
    {
        if (a == b || (a.Length == 1 && b[0] == a[0]) || (b.Length == 1 && a[0] == b[0]))
        {
            return true;
        }

        var skeleton = NameFolding.Skeleton(a);
        return skeleton.Length >= 4 && skeleton == NameFolding.Skeleton(b);
    }

    // "Abdul Rahman", "Abd al-Rahman" and "Abdulrahman" are one part; articles go.
    private static string[] Folded(PersonName name)
    {
        var parts = new List<string>(name.Count);
        foreach (var part in name.Parts)
        {
            var word = part.Trim('\'', '.');
            foreach (var article in (ReadOnlySpan<string>)["al-", "el-"])
            {
                word = word.StartsWith(article, StringComparison.Ordinal) ? word[article.Length..] : word;
            }

            if (word.Length == 0 || (NameFolding.IsArticle(word) && name.Count > 1))
            {
                continue;
            }

            var joins = parts.Count > 0 && parts[^1] is "abd";
            var folded = NameFolding.Fold(word);
            if (folded is "abdul" or "abdal" or "abdel" or "abdol")
            {
                folded = "abd";
            }
            else if (folded.Length > 6 && folded.StartsWith("abd", StringComparison.Ordinal) && folded[4] == 'l')
            {
                folded = "abd" + folded[5..];
            }

            if (joins)
            {
                parts[^1] += folded;
            }
            else
            {
                parts.Add(folded);
            }
        }

        return parts.Count == 0 ? [name.Last] : [.. parts];
    }
}
