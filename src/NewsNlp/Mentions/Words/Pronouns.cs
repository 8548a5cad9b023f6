using System.Collections.Frozen;
using NewsNlp.Documents;

namespace NewsNlp.Mentions;

/// <summary>The part of a pronoun in its clause, as far as its form tells.</summary>
internal enum PronounCase : byte
{
    Subject,
    Object,
    Possessive,
    Reflexive,
}

/// <summary>What the form of a pronoun tells.</summary>
/// <param name="Person">1, 2 or 3.</param>
/// <param name="Gender">Neuter for "it".</param>
/// <param name="Plural">Whether it stands for several.</param>
/// <param name="Case">Its part in the clause; "her" and "it" are listed with their rarer reading.</param>
internal sealed record PronounForm(int Person, Gender Gender, bool Plural, PronounCase Case);

/// <summary>Personal, possessive and reflexive pronouns in normal form.</summary>
internal static class Pronouns
{
    private static readonly FrozenDictionary<string, PronounForm> Forms = new Dictionary<string, PronounForm>(StringComparer.Ordinal)
    {
        ["he"] = new(3, Gender.Male, false, PronounCase.Subject), ["him"] = new(3, Gender.Male, false, PronounCase.Object),
        ["his"] = new(3, Gender.Male, false, PronounCase.Possessive), ["himself"] = new(3, Gender.Male, false, PronounCase.Reflexive),
        ["she"] = new(3, Gender.Female, false, PronounCase.Subject), ["her"] = new(3, Gender.Female, false, PronounCase.Possessive),
        ["hers"] = new(3, Gender.Female, false, PronounCase.Possessive), ["herself"] = new(3, Gender.Female, false, PronounCase.Reflexive),
        ["it"] = new(3, Gender.Neuter, false, PronounCase.Subject), ["its"] = new(3, Gender.Neuter, false, PronounCase.Possessive),
        ["itself"] = new(3, Gender.Neuter, false, PronounCase.Reflexive),
        ["they"] = new(3, Gender.Unknown, true, PronounCase.Subject), ["them"] = new(3, Gender.Unknown, true, PronounCase.Object),
        ["their"] = new(3, Gender.Unknown, true, PronounCase.Possessive), ["theirs"] = new(3, Gender.Unknown, true, PronounCase.Possessive),
        ["themselves"] = new(3, Gender.Unknown, true, PronounCase.Reflexive),
        ["i"] = new(1, Gender.Unknown, false, PronounCase.Subject), ["me"] = new(1, Gender.Unknown, false, PronounCase.Object),
        ["my"] = new(1, Gender.Unknown, false, PronounCase.Possessive), ["mine"] = new(1, Gender.Unknown, false, PronounCase.Possessive),
        ["myself"] = new(1, Gender.Unknown, false, PronounCase.Reflexive),
        ["we"] = new(1, Gender.Unknown, true, PronounCase.Subject), ["us"] = new(1, Gender.Unknown, true, PronounCase.Object),
        ["our"] = new(1, Gender.Unknown, true, PronounCase.Possessive), ["ours"] = new(1, Gender.Unknown, true, PronounCase.Possessive),
        ["ourselves"] = new(1, Gender.Unknown, true, PronounCase.Reflexive),
        ["you"] = new(2, Gender.Unknown, false, PronounCase.Subject), ["your"] = new(2, Gender.Unknown, false, PronounCase.Possessive),
        ["yours"] = new(2, Gender.Unknown, false, PronounCase.Possessive), ["yourself"] = new(2, Gender.Unknown, false, PronounCase.Reflexive),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool TryGet(string normal, out PronounForm form)
    {
        var known = Forms.TryGetValue(normal, out var value);
        form = value!;
        return known;
    }

    /// <summary>The form of a token that is a pronoun; "US" and "IT" are none.</summary>
    public static bool TryGet(DraftToken token, out PronounForm form)
    {
        form = null!;
        return token.IsWord && !(token.IsUpper && token.Length > 1) && TryGet(token.Normal, out form);
    }
}
