using NewsNlp.Mentions;
using NewsNlp.Text;

namespace NewsNlp.Cli.Evaluate;

/// <summary>How the words for a speaker refer to him, for references that give his name and do not say so.</summary>
internal static class SpeakerWords
{
    private static readonly char[] Edges = [' ', '\u00A0', '\n', ',', '.', '(', ')', '’', '\''];

    /// <summary>
    /// By pronoun; by name where a capital word of the name is among the words ("Mr Reed", "the Reed family"), or another
    /// name ends them ("the IUPAC"); else by noun ("the mayor", "Norvik's spokesman").
    /// </summary>
    public static MentionKind KindOf(string words, string name)
    {
        if (Pronouns.TryGet(NormalForm.Of(words), out _))
        {
            return MentionKind.Pronoun;
        }

        var parts = words.Split(Edges, StringSplitOptions.RemoveEmptyEntries);
        var isNamed = parts is [.., var last] && (parts.Length > 1 ? char.IsUpper(last[0]) : last.Length > 1 && last.All(char.IsUpper));
        return isNamed || parts.Intersect(name.Split(Edges, StringSplitOptions.RemoveEmptyEntries)).Any(static part => char.IsUpper(part[0])) ? MentionKind.Named : MentionKind.Nominal;
    }
}
