using NewsNlp.Documents;
using NewsNlp.Mentions;

namespace NewsNlp.Tenures;

/// <summary>What is known of an office-holder: the post, perhaps names, where the state is to be looked for, the day.</summary>
internal sealed class OfficeQuery
{
    private static readonly HashSet<int> Nobody = [];

    /// <summary>The office phrase, parsed.</summary>
    public required OfficeDraft Office { get; init; }

    /// <summary>The person's names in the text; empty where nobody is named.</summary>
    public IReadOnlyList<PersonName> Names { get; init; } = [];

    /// <summary>Entries of the gazetteer that bear one of these names exactly.</summary>
    public IReadOnlySet<int> Known { get; init; } = Nobody;

    /// <summary>States to look in where the phrase itself names none, likelier ones first.</summary>
    public IReadOnlyList<PolityEvidence> Polities { get; init; } = [];

    /// <summary>The day of which the text speaks; null where it is not known.</summary>
    public DateOnly? Day { get; init; }

    public bool IsNamed => Names.Count > 0 || Known.Count > 0;
}
