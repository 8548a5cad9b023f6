using System.Collections.Frozen;
using NewsNlp.Documents;

namespace NewsNlp.Gazetteers;

/// <summary>Tells how a phrase is written in the text.</summary>
internal static class PhraseCase
{
    // Lower-case words with which a name may begin: "al-Shabab", "de Gaulle", "von der Leyen", "the Hague".
    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet(
        [
            "the", "al", "el", "as", "ash", "at", "az", "ar", "an", "ad", "bin", "bint", "ibn", "abu", "de", "del", "della", "di", "da", "do", "dos",
            "das", "du", "des", "la", "le", "les", "van", "von", "der", "den", "ten", "ter", "te", "zu", "zur", "d'", "l'", "t'", "'t", "'s", "y", "e",
        ],
        StringComparer.Ordinal);

    /// <summary>
    /// Upper where all letters are capitals; Capital where the first word, or after a particle another, and the last
    /// word begin with one, as names do; else Any.
    /// </summary>
    public static CaseNeed Of(ReadOnlySpan<DraftToken> phrase)
    {
        bool capital = false, upper = true;
        foreach (ref readonly var token in phrase)
        {
            capital |= token.IsCapitalized;
            upper &= token.IsUpper || !HasLetters(token);
        }

        if (!capital || phrase[^1].IsLower || (phrase[0].IsLower && !Particles.Contains(phrase[0].Normal)))
        {
            return CaseNeed.Any;
        }

        return upper ? CaseNeed.Upper : CaseNeed.Capital;
    }

    private static bool HasLetters(DraftToken token)
    {
        foreach (var c in token.Normal)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }
}
