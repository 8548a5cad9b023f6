using System.Collections.Frozen;

namespace NewsNlp.Mentions;

/// <summary>Common nouns for bodies and states, in normal form; with a definite article they point back at a name.</summary>
internal static class GroupNouns
{
    public static readonly FrozenSet<string> Bodies = WordSet.Of(
        "company firm government ministry department agency group party union bank court commission committee council team club university school hospital " +
        "newspaper network broadcaster airline charity organisation organization association federation institute institution alliance coalition administration parliament bloc watchdog " +
        "manufacturer carmaker retailer operator startup foundation corporation regulator police army force body union board cabinet");

    public static readonly FrozenSet<string> States = WordSet.Of("country nation kingdom republic state");
}
