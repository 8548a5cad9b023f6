using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Mentions;

/// <summary>Names of countries and peoples that mean something else where they stand: a town, a river, a hat.</summary>
internal sealed class CountryLookalikes(Gazetteer gazetteer)
{
    /// <summary>Takes the country off such mentions, and drops those that are no names at all.</summary>
    public void Run(DocumentDraft draft, MatchIndex matches)
    {
        for (var i = draft.Mentions.Count - 1; i >= 0; i--)
        {
            var mention = draft.Mentions[i];
            if (mention.CountryCode is null || mention.Office is not null)
            {
                continue;
            }

            if (mention.Type is EntityType.Country or EntityType.Nationality && (CountryCompounds.Holds(draft.Tokens, mention.Tokens) || IsThing(draft, mention) || IsNamesake(draft.Tokens, mention.Tokens.End) || IsFileFormat(draft, mention)))
            {
                draft.Mentions.RemoveAt(i);
            }
            else if (TownOf(draft, matches, mention) is { } state)
            {
                MakePlace(mention, state, "country.town-of-the-name");
            }
            else if (IsRiver(draft, mention) || IsPole(draft, mention) || IsElsewhere(draft, i))
            {
                MakePlace(mention, null, "country.other-place");
            }
        }
    }

    private static void MakePlace(MentionDraft mention, string? code, string rule)
    {
        mention.Type = EntityType.Location;
        mention.CountryCode = code;
        mention.GazetteerKey = null;
        mention.Evidence.Clear();
        mention.Because(rule, code);
    }

    // "Cuba, Missouri", "Paris, Texas": a comma and a province of another state; not the list "Mexico, Texas and California".
    private string? TownOf(DocumentDraft draft, MatchIndex matches, MentionDraft mention)
    {
        var tokens = draft.Tokens;
        var at = mention.Tokens.End + 1;
        if (mention.Type is not (EntityType.Country or EntityType.Location) || at >= tokens.Length || tokens[at - 1].Normal != "," || !tokens[at].IsCapitalized
            || !matches.TryLongest(at, tokens.Length, EntryKind.Province, out var end, out var entry) || gazetteer.Place(entry.Index).CountryCode is not { } code || code == mention.CountryCode
            || matches.TryExactly(new TokenSpan(at, end), EntryKind.Country, out _) && !IsUsState(matches, new TokenSpan(at, end)))
        {
            return null;
        }

        return end < tokens.Length && tokens[end].Normal is "and" or "or" ? null : code;
    }

    private bool IsUsState(MatchIndex matches, TokenSpan tokens) => matches.TryExactly(tokens, EntryKind.Province, out var entry) && gazetteer.Place(entry.Index).CountryCode == "US";

    // "After the rains the Niger rises", not "the Niger government".
    private static bool IsRiver(DocumentDraft draft, MentionDraft mention)
    {
        var tokens = draft.Tokens;
        var at = mention.Tokens.Start;
        return mention is { Type: EntityType.Country, Tokens.Length: 1 } && at > 0 && tokens[at - 1].Normal == "the" && tokens[at].Normal is "niger" or "jordan" or "senegal" or "uruguay" or "paraguay"
            && (at + 1 == tokens.Length || (!tokens[at + 1].IsCapitalized && !OrganizationWords.Heads.Contains(tokens[at + 1].Normal) && !PersonNouns.Contains(tokens[at + 1].Normal) && !OfficeHeads.TryGet(tokens[at + 1].Normal, out _, out _)));
    }

    // "six days' march from the Pole".
    private static bool IsPole(DocumentDraft draft, MentionDraft mention)
    {
        var tokens = draft.Tokens;
        var at = mention.Tokens.Start;
        return at > 1 && tokens[at].Normal == "pole" && tokens[at - 1].Normal == "the" && tokens[at - 2].Normal is "from" or "to" or "at" or "near" or "towards" or "toward" or "of" or "over" or "around";
    }

    // "the Kremlin in Kazan": the building of that kind elsewhere.
    private static bool IsElsewhere(DocumentDraft draft, int index)
    {
        var mention = draft.Mentions[index];
        return mention.Type == EntityType.Organization && index + 1 < draft.Mentions.Count && draft.Mentions[index + 1] is { Type: EntityType.Location } place
            && place.Tokens.Start == mention.Tokens.End + 1 && draft.Tokens[mention.Tokens.End].Normal == "in" && !place.Evidence.Exists(static e => e.Rule == "name.capital");
    }

    // "Iceland, the frozen food chain,", "Togo, the dog that …": the noun of the apposition is no place.
    private static bool IsNamesake(ReadOnlySpan<DraftToken> tokens, int comma)
    {
        if (comma + 2 >= tokens.Length || tokens[comma].Normal != "," || tokens[comma + 1].Normal is not ("the" or "a" or "an"))
        {
            return false;
        }

        for (var i = comma + 2; i < tokens.Length && i < comma + 7 && tokens[i].IsLower && tokens[i].IsWord && !FunctionWords.All.Contains(tokens[i].Normal); i++)
        {
            if (CountryCompounds.Namesakes.Contains(tokens[i].Normal) && !(i + 1 < tokens.Length && tokens[i + 1].IsLower && tokens[i + 1].IsWord && !FunctionWords.All.Contains(tokens[i + 1].Normal)))
            {
                return true;
            }
        }

        return false;
    }

    // "Save the map as a PNG,": one of many, with nothing after it.
    private static bool IsFileFormat(DocumentDraft draft, MentionDraft mention)
    {
        var tokens = draft.Tokens;
        return mention is { Type: EntityType.Country, Tokens.Length: 1 } && tokens[mention.Tokens.Start].IsUpper && mention.Tokens.Start > 0 && tokens[mention.Tokens.Start - 1].Normal is "a" or "an"
            && (mention.Tokens.End == tokens.Length || !tokens[mention.Tokens.End].IsWord);
    }

    // "Turkey was off the menu": a capital that only the start of the sentence gives.
    private static bool IsThing(DocumentDraft draft, MentionDraft mention)
    {
        var sentence = draft.Sentences[draft.SentenceOf(mention.Tokens.Start)].Tokens;
        if (mention.Tokens.Length != 1 || mention.Tokens.Start != sentence.Start || CountryCompounds.ThingsOf(draft.Tokens[sentence.Start].Normal) is not { } signs)
        {
            return false;
        }

        foreach (var other in draft.Mentions)
        {
            if (other != mention && other.CountryCode == mention.CountryCode)
            {
                return false;
            }
        }

        for (var i = sentence.Start + 1; i < sentence.End; i++)
        {
            if (signs.Contains(draft.Tokens[i].Normal))
            {
                return true;
            }
        }

        return false;
    }
}
