using System.Collections.Frozen;

namespace NewsNlp.Mentions;

/// <summary>Common nouns for bodies and states, in normal form; with a definite article they point back at a name.</summary>
internal static class GroupNouns
{
    public static readonly FrozenSet<string> Bodies = WordSet.Of(
        "company firm government ministry department agency group party union bank court commission committee council team club university school hospital " +
        "newspaper network broadcaster airline charity organisation organization association federation institute institution alliance coalition administration parliament bloc watchdog " +
        "manufacturer carmaker retailer operator startup foundation corporation regulator police army force body union board cabinet chain military publisher insurer brewer supermarket movement brand lender");

    /// <summary>Words of which one may stand for the other: the first of each group is what they are compared by.</summary>
    private static readonly FrozenDictionary<string, string> Kinds = new[]
    {
        "police force constabulary", "army military", "newspaper paper daily gazette herald times", "school academy", "court tribunal", "ministry department", "airline airlines airways", "network broadcaster television tv",
        "charity trust", "hospital clinic", "company firm corporation corp inc ltd plc", "group holdings", "association federation", "organisation organization", "club fc", "party movement",
    }.SelectMany(static row => row.Split(' ').Select(word => (word, row.Split(' ')[0]))).ToFrozenDictionary(static pair => pair.word, static pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>What the noun says of a body: "force" as "police".</summary>
    public static string KindOf(string noun) => Kinds.GetValueOrDefault(noun, noun);

    public static readonly FrozenSet<string> States = WordSet.Of("country nation kingdom republic state");
}
