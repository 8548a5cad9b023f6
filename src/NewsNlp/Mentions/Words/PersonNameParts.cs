using System.Collections.Frozen;

namespace NewsNlp.Mentions;

/// <summary>Words that tell the parts of a person's name from other words, in normal form.</summary>
internal static class PersonNameParts
{
    /// <summary>Generic parts of places, bodies and events that are surnames too; after a given name they are.</summary>
    public static readonly FrozenSet<string> SurnameLike = WordSet.Of(
        "hall hill lane rivers woods wells ford marsh banks glen park day law storm church cross marshall");

    /// <summary>Letters behind a name that are no part of it, written in capitals: "Ama Reed QC", "Tory MP".</summary>
    public static readonly FrozenSet<string> PostNominals = WordSet.Of("mp mps mep meps mla msp qc kc obe mbe cbe");

    /// <summary>Lower-case second halves of hyphenated words that are no given names: "Beijing-based".</summary>
    public static readonly FrozenSet<string> WordSuffixes = WordSet.Of(
        "based led backed born style like wide era run owned made bound elect held funded sponsored trained controlled occupied speaking related linked friendly listed area inspired turned");
}
