using System.Collections.Frozen;

namespace NewsNlp.Mentions;

/// <summary>Words that say whether a post is held now, in normal form; they stand outside the office mention.</summary>
internal static class OfficeStatuses
{
    private static readonly FrozenDictionary<string, OfficeStatus> Before = new Dictionary<string, OfficeStatus>(StringComparer.Ordinal)
    {
        ["former"] = OfficeStatus.Former, ["ex"] = OfficeStatus.Former, ["one-time"] = OfficeStatus.Former, ["ousted"] = OfficeStatus.Former,
        ["deposed"] = OfficeStatus.Former, ["late"] = OfficeStatus.Former, ["previous"] = OfficeStatus.Former, ["retired"] = OfficeStatus.Former, ["erstwhile"] = OfficeStatus.Former, ["past"] = OfficeStatus.Former, ["toppled"] = OfficeStatus.Former,
        ["exiled"] = OfficeStatus.Former, ["sacked"] = OfficeStatus.Former, ["fired"] = OfficeStatus.Former, ["dismissed"] = OfficeStatus.Former, ["overthrown"] = OfficeStatus.Former,
        ["acting"] = OfficeStatus.Acting, ["interim"] = OfficeStatus.Acting, ["caretaker"] = OfficeStatus.Acting, ["transitional"] = OfficeStatus.Acting,
        ["then"] = OfficeStatus.Then, ["incoming"] = OfficeStatus.Elect,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Hypothetical = WordSet.Of("next future prospective potential would-be eventual");

    private static readonly FrozenSet<string> Predicates = WordSet.Of("become becomes becoming became be being been for as elect elected appoint appointed named name choose chosen");

    /// <summary>"become president", "run for mayor": before a bare office these speak of the post, not of its holder.</summary>
    public static bool IsPredicate(string normal) => Predicates.Contains(normal);

    private static readonly FrozenSet<string> Adjectives = WordSet.Of(
        "new newly elected current incumbent longtime veteran embattled young ageing aging elderly first popular unpopular beleaguered ailing powerful hardline reformist conservative liberal socialist leftist rightist centrist populist nationalist communist civilian military female outspoken influential sitting");

    /// <summary>Words that describe a holder between the state and the office.</summary>
    public static bool IsAdjective(string normal) => Adjectives.Contains(normal);

    private static readonly FrozenSet<string> Indefinite = WordSet.Of("a an any every each no another some whichever");

    /// <summary>"next", "future": whoever will hold the post is not known yet.</summary>
    public static bool IsHypothetical(string normal) => Hypothetical.Contains(normal);

    /// <summary>"a", "any": not the holder, but one of several or nobody.</summary>
    public static bool IsIndefinite(string normal) => Indefinite.Contains(normal);

    public static bool TryGet(string normal, out OfficeStatus status) => Before.TryGetValue(normal, out status);
}
