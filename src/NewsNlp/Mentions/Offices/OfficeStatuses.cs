using System.Collections.Frozen;

namespace NewsNlp.Mentions;

/// <summary>Words that say whether a post is held now, in normal form; they stand outside the office mention.</summary>
internal static class OfficeStatuses
{
    private static readonly FrozenDictionary<string, OfficeStatus> Before = new Dictionary<string, OfficeStatus>(StringComparer.Ordinal)
    {
        ["former"] = OfficeStatus.Former, ["ex"] = OfficeStatus.Former, ["one-time"] = OfficeStatus.Former, ["ousted"] = OfficeStatus.Former,
        ["deposed"] = OfficeStatus.Former, ["late"] = OfficeStatus.Former, ["previous"] = OfficeStatus.Former, ["retired"] = OfficeStatus.Former,
        ["acting"] = OfficeStatus.Acting, ["interim"] = OfficeStatus.Acting, ["caretaker"] = OfficeStatus.Acting, ["transitional"] = OfficeStatus.Acting,
        ["then"] = OfficeStatus.Then, ["incoming"] = OfficeStatus.Elect,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Hypothetical = WordSet.Of("next future prospective potential would-be eventual");

    private static readonly FrozenSet<string> Indefinite = WordSet.Of("a an any every each no another some whichever");

    /// <summary>"next", "future": whoever will hold the post is not known yet.</summary>
    public static bool IsHypothetical(string normal) => Hypothetical.Contains(normal);

    /// <summary>"a", "any": not the holder, but one of several or nobody.</summary>
    public static bool IsIndefinite(string normal) => Indefinite.Contains(normal);

    public static bool TryGet(string normal, out OfficeStatus status) => Before.TryGetValue(normal, out status);
}
