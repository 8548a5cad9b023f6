using System.Collections.Frozen;

namespace NewsNlp.Mentions;

/// <summary>Makes frozen sets of normal forms from lists written as plain text.</summary>
internal static class WordSet
{
    private static readonly char[] Separators = [' ', '\n', '\r'];

    public static FrozenSet<string> Of(string words) =>
        words.Split(Separators, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
