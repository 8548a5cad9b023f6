using System.Collections.Frozen;

namespace NewsNlp.Mentions;

/// <summary>Words beside a name that hint at its type, in normal form.</summary>
internal static class ContextWords
{
    /// <summary>Verbs that people and bodies do with words; after a name they speak for a person.</summary>
    public static readonly FrozenSet<string> Speech = WordSet.Of(
        "said says told tells added adds asked asks replied explained insisted argued warned joked recalled wrote writes tweeted believes thinks admitted denied claimed claims acknowledged noted stressed laughed smiled nodded");

    /// <summary>Verbs that carry another; right after a noun they make it the subject of a clause.</summary>
    public static readonly FrozenSet<string> Auxiliaries = WordSet.Of("is are was were has have had does did will would can could may might must should");

    /// <summary>Nouns after the name of a body: "Norvik shares", "Norvik spokesman".</summary>
    public static readonly FrozenSet<string> AfterOrganization = WordSet.Of(
        "spokesman spokeswoman spokesperson shares stock officials employees executives staff members fighters militants rebels troops leaders supporters chief executive boss chairman ceo reporter correspondent customers users headquarters branch");

    /// <summary>Nouns after the name of a place: "Helmand province", "Elmas residents".</summary>
    public static readonly FrozenSet<string> AfterPlace = WordSet.Of(
        "province district region city town village residents area airport county state suburb neighbourhood neighborhood border coast beach hospital prison jail island prefecture municipality");

    /// <summary>Nouns before the name of a body: "the airline Norvik".</summary>
    public static readonly FrozenSet<string> BeforeOrganization = WordSet.Of(
        "group company firm agency newspaper broadcaster airline network daily party charity magazine website bank union club team carmaker maker giant retailer operator channel organisation organization movement watchdog ministry firms companies");

    /// <summary>Nouns that a person is never called, where they stand beside a name with an article: "the insurer, Crane Hull Mutual".</summary>
    public static readonly FrozenSet<string> Bodies = WordSet.Of(
        "company firm agency newspaper broadcaster airline daily weekly charity magazine website bank carmaker retailer insurer brewery subsidiary consultancy chain supermarket startup start-up house brand cooperative co-operative ministry");
}
