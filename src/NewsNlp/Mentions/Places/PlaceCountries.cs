using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Mentions;

/// <summary>Gives places their country: by what follows the comma, by the countries of the document, by population.</summary>
internal sealed class PlaceCountries(Gazetteer gazetteer)
{
    /// <summary>What a mention of its country in the document is worth to a place, in powers of ten of people.</summary>
    private const double ContextWorth = 1;

    /// <summary>Places of one name whose sizes are nearer than this, in powers of ten, are not told apart by size.</summary>
    private const double Margin = 0.4;

    public void Decide(DocumentDraft draft, MatchIndex matches, MentionDraft mention, CountryEvidence evidence)
    {
        if (mention.Evidence.Exists(static e => e.Rule is "country.other-place" or "country.town-of-the-name"))
        {
            return;
        }

        if (AfterComma(draft, matches, mention.Tokens.End) is { } stated)
        {
            mention.CountryCode = stated;
            mention.Because("place.country-after-comma", stated);
            return;
        }

        var sizes = Sizes(matches, mention);
        if (sizes.Count == 0 || mention.Evidence.Exists(static e => e.Rule is "name.capital" or "name.metonym"))
        {
            return;
        }

        string? best = null;
        double most = 0, second = 0;
        foreach (var (code, people) in sizes)
        {
            var worth = Math.Log10(people + 1) + (evidence.Of(code) > 0 && !HasEvidenceOfLargest(sizes, evidence) ? ContextWorth : 0);
            if (worth > most)
            {
                (best, most, second) = (code, worth, most);
            }
            else
            {
                second = Math.Max(second, worth);
            }
        }

        mention.CountryCode = most - second >= Margin || evidence.Of(best!) > 0 ? best : null;
        mention.Because(mention.CountryCode is null ? "place.country-ambiguous" : "place.country", string.Join(' ', sizes.Keys.Order(StringComparer.Ordinal)));
    }

    /// <summary>Whether the place's name means a place of one country only.</summary>
    public bool IsPlain(MatchIndex matches, MentionDraft mention) => mention.Evidence.Exists(static e => e.Rule == "name.capital") || Sizes(matches, mention).Count == 1;

    /// <summary>The country of a place whose name is that of one country's places only; null where there are several or none.</summary>
    public string? OnlyCountryOf(MatchIndex matches, MentionDraft mention) => Sizes(matches, mention) is { Count: 1 } sizes ? sizes.Keys.First() : null;

    // Where the document speaks of the largest one's country, the others have no claim.
    private static bool HasEvidenceOfLargest(Dictionary<string, int> sizes, CountryEvidence evidence) => evidence.Of(sizes.MaxBy(static pair => pair.Value).Key) > 0;

    private Dictionary<string, int> Sizes(MatchIndex matches, MentionDraft mention)
    {
        var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in matches.Exactly(mention.Tokens))
        {
            if (entry.Kind is EntryKind.City or EntryKind.Province && gazetteer.Place(entry.Index) is { CountryCode: { } code } place)
            {
                sizes[code] = Math.Max(sizes.GetValueOrDefault(code), Math.Max(place.Population, 1));
            }
        }

        return sizes;
    }

    // "Elmas, Italy", "Truro, Nova Scotia".
    private string? AfterComma(DocumentDraft draft, MatchIndex matches, int end)
    {
        var tokens = draft.Tokens;
        if (end + 1 >= tokens.Length || tokens[end].Normal != "," || !tokens[end + 1].IsCapitalized)
        {
            return null;
        }

        foreach (var kind in (ReadOnlySpan<EntryKind>)[EntryKind.Province, EntryKind.Country])
        {
            if (matches.TryLongest(end + 1, tokens.Length, kind, out var after, out var entry) && !(after < tokens.Length && tokens[after].Normal is "and" or "or") && entry.Alias != AliasKind.Metonym)
            {
                return kind == EntryKind.Country ? gazetteer.Country(entry.Index).Code : gazetteer.Place(entry.Index).CountryCode;
            }
        }

        return null;
    }
}
