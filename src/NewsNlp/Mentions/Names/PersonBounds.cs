using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Mentions;

/// <summary>Mends what a tagger takes for a person's name, or for a place that is one, by what the words themselves say.</summary>
internal sealed class PersonBounds(Gazetteer gazetteer)
{
    private const double Doubtful = 0.9;

    public NameCandidate Settle(NameCandidate name, ReadOnlySpan<DraftToken> tokens, NameScratch scratch) =>
        name.Type == EntityType.Person && IsBesideCountry(name.Tokens, tokens, scratch) ? name with { Type = EntityType.Country, Rule = "name.beside-country" }
        : name.Type == EntityType.Person ? Cut(name, tokens, scratch)
        : IsPersonLikePlace(name, tokens, scratch) ? name with { Type = EntityType.Person, Rule = "name.given-name" }
        : name;

    // "Jordan and Iraq", though the article has a Mr Jordan too.
    private static bool IsBesideCountry(TokenSpan span, ReadOnlySpan<DraftToken> tokens, NameScratch scratch) =>
        span.Length == 1 && scratch.Matches.TryExactly(span, EntryKind.Country, out _)
        && ((span.End + 1 < tokens.Length && tokens[span.End].Normal is "and" or "or" && scratch.Matches.TryLongest(span.End + 1, tokens.Length, EntryKind.Country, out _, out _))
            || (span.Start > 1 && tokens[span.Start - 1].Normal is "and" or "or" && scratch.Matches.TryEndingAt(span.Start - 1, Math.Max(0, span.Start - 4), EntryKind.Country, out _, out _)));

    // Letters behind a name ("QC") are no part of it, nor is the common word that follows it in a title-case line.
    private NameCandidate Cut(NameCandidate name, ReadOnlySpan<DraftToken> tokens, NameScratch scratch)
    {
        var end = name.Tokens.End;
        while (end - name.Tokens.Start > 1 && PersonNameParts.PostNominals.Contains(tokens[end - 1].Normal))
        {
            end--;
        }

        while (end - name.Tokens.Start > 2 && scratch.IsTitleCase(end - 1) && gazetteer.IsCommonWord(tokens[end - 1].Normal))
        {
            end--;
        }

        return name with { Tokens = new TokenSpan(name.Tokens.Start, end) };
    }

    // "Chad Willows", but not "River Ash": a given name before a word, unknown as a place, and the tagger is in doubt.
    private bool IsPersonLikePlace(NameCandidate name, ReadOnlySpan<DraftToken> tokens, NameScratch scratch) =>
        name is { Type: EntityType.Location, Score: < Doubtful } && name.Tokens.Length == 2 && scratch.Matches.Exactly(name.Tokens).IsEmpty
        && gazetteer.IsGivenName(tokens[name.Tokens.Start].Normal) && !PlaceWords.Heads.Contains(tokens[name.Tokens.Start].Normal) && !PlaceWords.Tails.Contains(tokens[name.Tokens.Start + 1].Normal)
        && !(name.Tokens.Start > 0 && PlaceWords.Prepositions.Contains(tokens[name.Tokens.Start - 1].Normal));
}
