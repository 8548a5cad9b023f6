using System.Collections.Frozen;
using NewsNlp.Documents;

namespace NewsNlp.Mentions;

/// <summary>Titles that stand before a person's name and are no office, in normal form.</summary>
internal static class PersonTitles
{
    private static readonly FrozenSet<string> Male = WordSet.Of("mr mr. sir lord mssrs messrs messrs. don herr monsieur senor father fr. brother sheikh mullah imam ayatollah");

    private static readonly FrozenSet<string> Female = WordSet.Of("mrs mrs. ms ms. miss madam madame mme lady dame baroness sister mother dona senora sheikha frau");

    private static readonly FrozenSet<string> Neutral = WordSet.Of(
        "dr dr. prof prof. professor rev rev. reverend mx mx. hon hon. st st. saint rabbi maulana pastor coach detective officer nurse astronaut actor actress author singer");

    public static bool Contains(string normal) => Male.Contains(normal) || Female.Contains(normal) || Neutral.Contains(normal);

    /// <summary>The titles that news write with a capital before a name; others of the list must be capitalised to count.</summary>
    public static Gender GenderOf(string normal) =>
        Male.Contains(normal) ? Gender.Male : Female.Contains(normal) ? Gender.Female : Gender.Unknown;
}
