namespace NewsNlp.Training.Gazetteers.Import;

/// <summary>The plural of a title: "Presidents", "Secretaries of State", "Attorneys General".</summary>
internal static class TitlePlural
{
    private static readonly string[] Joins = [" of ", " for ", " to ", " in ", " at ", " without ", "-in-", "-at-"];
    private static readonly string[] LateAdjectives = [" General", "-General", " Designate", " Laureate", " Royal", " Regent"];

    // "Major General" and its like are nouns twice over, and take the ending at the end.
    private static readonly string[] Ranks = ["Major", "Lieutenant", "Brigadier", "Colonel", "Director", "Secretary"];

    public static string Of(string title)
    {
        var end = Joins.Select(join => title.IndexOf(join, StringComparison.Ordinal)).Where(static at => at > 0).DefaultIfEmpty(title.Length).Min();
        var head = title[..end];
        var adjective = LateAdjectives.FirstOrDefault(late => head.EndsWith(late, StringComparison.Ordinal) && !Ranks.Contains(head[..^late.Length])) ?? "";
        return Noun(head[..^adjective.Length]) + adjective + title[end..];
    }

    private static string Noun(string noun)
    {
        if (noun.EndsWith("man", StringComparison.Ordinal) && !noun.EndsWith("Ombudsman", StringComparison.Ordinal))
        {
            return noun[..^2] + "en";
        }

        if (noun.EndsWith('y') && noun.Length > 1 && "aeiou".IndexOf(noun[^2], StringComparison.Ordinal) < 0)
        {
            return noun[..^1] + "ies";
        }

        return noun + (noun.EndsWith('s') || noun.EndsWith("ch", StringComparison.Ordinal) || noun.EndsWith("ess", StringComparison.Ordinal) ? "es" : "s");
    }
}
