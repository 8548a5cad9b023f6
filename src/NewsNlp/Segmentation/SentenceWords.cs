using System.Collections.Frozen;

namespace NewsNlp.Segmentation;

/// <summary>Words that tell where sentences begin and that a speaker follows. All look-ups ignore case.</summary>
internal static class SentenceWords
{
    // Words that begin sentences often and names never.
    private const string StarterWords =
        "the a an he she it they we you i this that these those there here his her its their our my your but and or so yet if when while "
        + "although though because since as after before during until once in on at by for from with without within under over about "
        + "according despite however meanwhile moreover nevertheless therefore thus then now also still even only both each every some many "
        + "most several few all no not what who why how where which whose is are was were do does did has have had can could will would "
        + "should may might must one two three four five another other others such please let just perhaps maybe to of between among "
        + "earlier later today yesterday instead nor neither either nobody everyone someone something nothing anyone";

    private const string ReportingWords =
        "said says asked asks added adds replied replies told tells shouted cried wrote writes answered insisted noted explained continued "
        + "exclaimed whispered yelled wondered declared demanded warned joked recalled remarked claimed argued tweeted responded commented "
        + "announced stated concluded thundered murmured screamed inquired quipped retorted repeated mused snapped pleaded urged "
        + "pressed protested ventured teased admitted confessed";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters = Of(StarterWords);

    private static readonly FrozenSet<string> Reporting = ReportingWords.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Pronouns = new[] { "he", "she", "they", "i", "we", "it" }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsStarter(ReadOnlySpan<char> word) => word.Length <= 12 && Starters.Contains(word);

    /// <param name="normal">A token's normal form.</param>
    public static bool IsReporting(string normal) => Reporting.Contains(normal);

    public static bool IsPronoun(string normal) => Pronouns.Contains(normal);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Of(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
