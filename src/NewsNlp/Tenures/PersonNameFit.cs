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
            return Single(text, entry);
        }

        if (text.Fits(entry))
        {
            return Parts;
        }

        return Folded(text.Folded, entry.Folded);
    }

    private static double Folded(FoldedName asked, FoldedName known)
    {
        if (asked.Parts.AsSpan().SequenceEqual(known.Parts))
        {
            return SameSpelling;
        }

        if (asked.Parts.Length < 2 || known.Parts.Length < 2)
        {
            return asked.Parts.Length == 1 && known.Parts.Length > 1 && known.Parts[^1] == asked.Parts[0] ? Surname : 0;
        }

        // Family name first or last: "Abe Shinzo", "Shinzo Abe".
        if (asked.Sorted == known.Sorted)
        {
            return Parts;
        }

        // "Ali Reza" and "Alireza".
        if (asked.Joined == known.Joined)
        {
            return Loose;
        }

        var (longer, shorter) = asked.Parts.Length >= known.Parts.Length ? (asked, known) : (known, asked);
        return InOrder(shorter, longer, loose: false) ? Parts : InOrder(shorter, longer, loose: true) ? Loose : 0;
    }

    private static double Single(PersonName name, PersonName entry)
    {
        switch (entry.FitsSurname(name.Last))
        {
            case SurnameFit.Last: return Surname;
            case SurnameFit.Middle or SurnameFit.First: return OtherPart;
        }

        var asked = name.Folded;
        var known = entry.Folded;
        var folded = asked.Parts[0];
        return known.Parts[^1] == folded ? Surname - 0.02
            : folded.Length > 2 && Array.IndexOf(known.Parts, folded) >= 0 ? OtherPart
            : Alike(asked, 0, known, known.Parts.Length - 1) ? OtherPart : 0;
    }

    // Each part of the shorter name in the longer one, in their order; the first or the last names of both must be among them.
    private static bool InOrder(FoldedName shorter, FoldedName longer, bool loose)
    {
        var at = 0;
        for (var part = 0; part < shorter.Parts.Length; part++)
        {
            while (at < longer.Parts.Length && !Same(shorter, part, longer, at, loose))
            {
                at++;
            }

            if (at++ == longer.Parts.Length)
            {
                return false;
            }
        }

        return Same(shorter, 0, longer, 0, loose) || Same(shorter, shorter.Parts.Length - 1, longer, longer.Parts.Length - 1, loose);
    }

    private static bool Same(FoldedName a, int i, FoldedName b, int j, bool loose) => loose ? Alike(a, i, b, j) : a.Parts[i] == b.Parts[j];

    private static bool Alike(FoldedName a, int i, FoldedName b, int j)
    {
        var (first, second) = (a.Parts[i], b.Parts[j]);
        if (first.Length == 0 || second.Length == 0)
        {
            return false;
        }

        if (first == second || (first.Length == 1 && second[0] == first[0]) || (second.Length == 1 && first[0] == second[0]))
        {
            return true;
        }

        return a.Skeletons[i].Length >= 4 && a.Skeletons[i] == b.Skeletons[j];
    }
}
