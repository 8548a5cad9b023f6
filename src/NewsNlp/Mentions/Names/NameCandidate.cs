using NewsNlp.Documents;

namespace NewsNlp.Mentions;

/// <summary>A possible name: what a finder proposes and <see cref="NameMerger"/> accepts or drops.</summary>
/// <param name="Tokens">The tokens of the name.</param>
/// <param name="Type">What it refers to.</param>
/// <param name="Score">How sure the finder is, from 0 to 1.</param>
/// <param name="Rule">The finder's rule.</param>
internal readonly record struct NameCandidate(TokenSpan Tokens, EntityType Type, double Score, string Rule)
{
    /// <summary>What the rule rests on; null where its name says it.</summary>
    public string? Detail { get; init; }

    /// <summary>The rule by which the gazetteer adds what the name stands for, where another one found it; else null.</summary>
    public string? EntryRule { get; init; }

    public string? CountryCode { get; init; }

    public string? GazetteerKey { get; init; }

    public OfficeDraft? Office { get; init; }
}
