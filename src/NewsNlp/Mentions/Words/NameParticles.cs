using System.Collections.Frozen;

namespace NewsNlp.Mentions;

/// <summary>Lower-case words inside names, in normal form.</summary>
internal static class NameParticles
{
    /// <summary>Inside people's names: "Ursula von der Leyen", "Osama bin Laden".</summary>
    public static readonly FrozenSet<string> Person = WordSet.Of("de da do dos das del della di du la las los le van von der den ter ten zu bin bint ibn al el abu y e san af av d'");

    /// <summary>Prefixes that a hyphen ties to the name: "al-Qaida", "el-Sisi", "ul-Haq".</summary>
    public static readonly FrozenSet<string> Hyphenated = WordSet.Of("al el ul as ad ar an ash az at us ud abd e");

    public static readonly FrozenSet<string> Suffixes = WordSet.Of("jr jr. sr sr. ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xxiii");
}
