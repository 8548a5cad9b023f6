using System.Collections.Frozen;
using NewsNlp.Mentions;

namespace NewsNlp.Training.Labels;

/// <summary>Words around posts, in normal form, where the policy says more than the gazetteer.</summary>
internal static class TitleWords
{
    /// <summary>Forms of address and descriptions that are no office.</summary>
    public static readonly FrozenSet<string> NoOffice = WordSet.Of(
        """
        mr mr. mrs mrs. ms ms. miss dr dr. doctor prof prof. professor rev rev. reverend hon hon. sheikh sheik shaikh mullah imam ayatollah maulana mufti
        lord lady sir dame madam madame sister brother father fr. mother leader leaders spokesman spokeswoman spokesperson spokesmen editor
        coach manager founder co-founder head official officials source sources citizen adviser journalist lawyer attorney rabbi pastor author singer
        actor actress officer saint st. st chief secretary
        """);

    /// <summary>Posts that are given names or surnames as well; alone they are no title within a name.</summary>
    public static readonly FrozenSet<string> Names = WordSet.Of("dean earl baron duke major marshall bishop page abbot deacon amir shah khan malik rani raja ms cantor chase");

    /// <summary>Ranks and posts before names that lists of officials lack.</summary>
    public static readonly FrozenSet<string> Ranks = FrozenSet.ToFrozenSet(
        [
            "senator", "senators", "sen.", "sens.", "congressman", "congresswoman", "representative", "rep.", "gov.", "governor", "general", "gen.",
            "lieutenant general", "lt. gen.", "major general", "maj. gen.", "brigadier general", "brig. gen.", "brigadier", "colonel", "col.",
            "lieutenant colonel", "lt. col.", "lieutenant", "lt.", "captain", "capt.", "sergeant", "sgt.", "corporal", "cpl.", "admiral", "adm.", "rear admiral", "vice admiral",
            "commander", "cmdr.", "judge", "justice", "chief justice", "archbishop", "cardinal", "pope", "king", "queen", "prince", "princess",
            "crown prince", "emperor", "sultan", "emir", "chancellor", "premier", "president", "presidents", "president-elect", "vice president",
            "prime minister", "foreign minister", "field marshal", "army chief", "police chief", "special envoy", "ambassador", "minister",
        ],
        StringComparer.Ordinal);

    /// <summary>Words before a post that tell its status and stand outside it.</summary>
    public static readonly FrozenSet<string> Statuses = WordSet.Of("former ex acting interim caretaker outgoing incoming late then deposed ousted retired then-");

    /// <summary>Official bodies that make one name with the name of their state ("U.S. State Department").</summary>
    public static readonly FrozenSet<string> OfficialBodies = WordSet.Of(
        """
        senate congress parliament house department ministry embassy consulate court courts treasury army navy marines guard guards force forces
        agency bureau commission council board bank reserve service command corps assembly administration cabinet government directorate authority
        """);

    /// <summary>Bodies that are unmarked where they stand bare and in lower case.</summary>
    public static readonly FrozenSet<string> BareBodies = FrozenSet.ToFrozenSet(
        [
            "parliament", "cabinet", "government", "army", "police", "court", "embassy", "congress", "senate", "national assembly", "lower house",
            "upper house", "lower house of parliament", "upper house of parliament", "ministry", "navy", "council",
        ],
        StringComparer.Ordinal);

    /// <summary>Bodies in lower case that are names beside the name of their state.</summary>
    public static readonly FrozenSet<string> StateBodies = FrozenSet.ToFrozenSet(
        [
            "central bank", "supreme court", "constitutional court", "election commission", "electoral commission",
        ],
        StringComparer.Ordinal);
}
