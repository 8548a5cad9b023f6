using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Mentions;

/// <summary>
/// Decides which country the names of countries, peoples and places mean, once all names of the document are known: one
/// name of several countries ("Congolese"), a country's name that is a province's too ("Georgia"), cities of one name.
/// Where nothing decides, the code is null.
/// </summary>
internal sealed class CountryChooser(Gazetteer gazetteer)
{
    private readonly CountryLookalikes _lookalikes = new(gazetteer);
    private readonly PlaceCountries _places = new(gazetteer);

    public void Run(DocumentDraft draft, MatchIndex matches)
    {
        DatelinePlaces.Run(draft, matches);
        _lookalikes.Run(draft, matches);
        AddShortNames(draft);
        var evidence = Gather(draft, matches);
        foreach (var mention in draft.Mentions)
        {
            DecideCountry(draft, matches, mention, evidence);
            foreach (var nested in mention.Nested ?? [])
            {
                DecideCountry(draft, matches, nested, evidence);
            }
        }

        foreach (var mention in draft.Mentions)
        {
            DecidePlace(draft, matches, mention, evidence);
            foreach (var nested in mention.Nested ?? [])
            {
                DecidePlace(draft, matches, nested, evidence);
            }
        }

        CoveringMentions? covering = null;
        foreach (var mention in draft.Mentions)
        {
            if (mention.Office is { } office)
            {
                SettleOffice(covering ??= new CoveringMentions(draft.Mentions), matches, office);
            }
        }
    }

    private void DecideCountry(DocumentDraft draft, MatchIndex matches, MentionDraft mention, CountryEvidence evidence)
    {
        if (mention.Type is EntityType.Country or EntityType.Nationality)
        {
            Decide(draft, matches, mention, evidence);
        }
    }

    private void DecidePlace(DocumentDraft draft, MatchIndex matches, MentionDraft mention, CountryEvidence evidence)
    {
        if (mention.Type == EntityType.Location)
        {
            _places.Decide(draft, matches, mention, evidence);
        }
    }

    private CountryEvidence Gather(DocumentDraft draft, MatchIndex matches)
    {
        var evidence = new CountryEvidence();
        foreach (var mention in draft.Mentions)
        {
            if (mention.CountryCode is { } code && (mention.Type == EntityType.Location ? _places.IsPlain(matches, mention) : CodesOf(matches, mention).Count < 2 && ProvinceOf(matches, mention, code) is null))
            {
                evidence.Add(code);
            }
            else if (mention is { Type: EntityType.Location, CountryCode: null } && _places.OnlyCountryOf(matches, mention) is { } only)
            {
                evidence.Add(only);
            }
        }

        return evidence;
    }

    private void Decide(DocumentDraft draft, MatchIndex matches, MentionDraft mention, CountryEvidence evidence)
    {
        var codes = CodesOf(matches, mention);
        if (codes.Count > 1)
        {
            // By the custom of the press, "Congo" by itself is the larger one; "Congolese" may be either.
            var chosen = evidence.Choose(codes);
            var custom = chosen is null && mention.Type == EntityType.Country && draft.Tokens[mention.Tokens.Start].Normal == "congo";
            chosen ??= custom ? "CD" : null;
            mention.CountryCode = chosen;
            mention.GazetteerKey = mention.Type == EntityType.Country ? chosen : null;
            mention.Score = custom ? 0.7 : mention.Score;
            mention.Because(chosen is null ? "country.ambiguous" : custom ? "country.by-custom" : "country.by-article", string.Join(' ', codes));
        }
        else if (mention is { Type: EntityType.Country, CountryCode: { } code } && ProvinceOf(matches, mention, code) is { } other && evidence.Of(code) == 0
            && (evidence.Of(other) > 0 || IsBeforeProvincialPost(draft.Tokens, mention.Tokens.End) || IsBehindProvincialPost(draft.Tokens, mention.Tokens.Start)))
        {
            mention.Type = EntityType.Location;
            mention.CountryCode = other;
            mention.GazetteerKey = null;
            mention.Because("country.province-of-the-name", other);
        }
    }

    /// <summary>Codes of the countries that the name may mean, capitals and seats apart.</summary>
    private List<string> CodesOf(MatchIndex matches, MentionDraft mention) =>
        Polities.CodesOf(matches, gazetteer, mention.Tokens, mention.Type == EntityType.Nationality ? EntryKind.Demonym : EntryKind.Country);

    /// <summary>The other state that has a large province of this name: US for "Georgia".</summary>
    private string? ProvinceOf(MatchIndex matches, MentionDraft mention, string code)
    {
        foreach (var entry in mention.Type == EntityType.Country ? matches.Exactly(mention.Tokens) : [])
        {
            if (entry.Kind == EntryKind.Province && gazetteer.Place(entry.Index) is { CountryCode: "US" or "CA" or "AU" } place && place.CountryCode != code)
            {
                return place.CountryCode;
            }
        }

        return null;
    }

    // "the governor of Georgia".
    private static bool IsBehindProvincialPost(ReadOnlySpan<DraftToken> tokens, int start) =>
        start > 1 && tokens[start - 1].Normal is "of" or "from" && tokens[start - 2].Normal is "governor" or "governors" or "senator" or "senators" or "gov." or "sen.";

    private static bool IsBeforeProvincialPost(ReadOnlySpan<DraftToken> tokens, int next)
    {
        next += next < tokens.Length && tokens[next].Normal is "'s" or "'" ? 1 : 0;
        return next < tokens.Length && tokens[next].Normal is "governor" or "gov." or "senator" or "sen." or "legislature" or "sheriff" or "republican" or "republicans" or "democrat" or "democrats" or "lawmaker" or "lawmakers";
    }

    // "the States"; "the CAR" where the Central African Republic is spoken of.
    private static void AddShortNames(DocumentDraft draft)
    {
        var tokens = draft.Tokens;
        var central = draft.Mentions.Exists(static mention => mention.CountryCode == "CF");
        var found = new List<(int Token, string Code)>();
        for (var i = 1; i < tokens.Length; i++)
        {
            var code = tokens[i].Normal switch
            {
                "states" when tokens[i].IsCapitalized && !tokens[i].IsUpper && tokens[i - 1].Normal == "the" && !(i + 1 < tokens.Length && (tokens[i + 1].Normal is "of" or "parties" or "'" || tokens[i + 1].IsCapitalized)) => "US",
                "car" when central && tokens[i].IsUpper => "CF",
                _ => null,
            };
            if (code is not null && MakeWay(draft, i))
            {
                found.Add((i, code));
            }
        }

        foreach (var (token, code) in found)
        {
            var mention = draft.AddMention(new TokenSpan(token, token + 1), MentionKind.Named, EntityType.Country, "country.short-name", 0.85, code);
            mention.CountryCode = code;
            mention.GazetteerKey = code;
        }

        if (found.Count > 0)
        {
            draft.SortMentions();
        }
    }

    // No longer name holds the token; a name of this token alone makes way.
    private static bool MakeWay(DocumentDraft draft, int token)
    {
        for (var i = 0; i < draft.Mentions.Count; i++)
        {
            var tokens = draft.Mentions[i].Tokens;
            if (tokens.Start <= token && token < tokens.End)
            {
                if (tokens.Length > 1)
                {
                    return false;
                }

                draft.Mentions.RemoveAt(i);
                return true;
            }
        }

        return true;
    }

    // The office beside the name has the state that was decided for the name, or none.
    private void SettleOffice(CoveringMentions covering, MatchIndex matches, OfficeDraft office)
    {
        if (office.OwnerToken >= 0)
        {
            SettleOwner(covering, office);
            return;
        }

        if (office.PolityTokens.Length == 0 || covering.First(office.PolityTokens, static name => name.Type is EntityType.Country or EntityType.Nationality) is not { } name)
        {
            return;
        }

        if (name.CountryCode is null)
        {
            Polities.LeaveOpen(office, CodesOf(matches, name));
            return;
        }

        office.Ambiguous = name.Evidence.Exists(static e => e.Rule == "country.by-custom");
        office.Polity = name.CountryCode;
    }

    // "Ama Reed's foreign minister" is of her state, "Norvik Rail's president" of none; "Lima's foreign minister" of Peru.
    private static void SettleOwner(CoveringMentions covering, OfficeDraft office)
    {
        var owner = covering.First(new TokenSpan(office.OwnerToken, office.OwnerToken + 1), static name => name.Office is null);
        if (owner is null or { Type: EntityType.Organization or EntityType.Miscellaneous or EntityType.Location } && office.Polity is null)
        {
            var capital = owner is { Type: EntityType.Location } && owner.Evidence.Exists(static e => e.Rule == "name.capital");
            office.Polity = capital ? owner!.CountryCode : null;
            office.Open |= !capital;
        }

        office.Owned |= owner is { Type: EntityType.Person };
    }
}
