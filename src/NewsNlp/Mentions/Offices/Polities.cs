using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Mentions;

/// <summary>The state or body that words beside an office name: "US", "French", "Guatemala's", "EU".</summary>
internal static class Polities
{
    /// <summary>How many times larger a place must be than its namesake abroad to be meant.</summary>
    private const int Dominance = 8;

    /// <summary>The polity that ends right before the token, and where its words begin; null where none does.</summary>
    public static string? EndingAt(ReadOnlySpan<DraftToken> tokens, MatchIndex matches, Gazetteer gazetteer, int end, int floor, out int start)
    {
        var last = end;
        if (last - 1 > floor && tokens[last - 1].Normal is "'s" or "'")
        {
            last--;
        }

        start = end;
        if (last <= floor)
        {
            return null;
        }

        foreach (var kind in (ReadOnlySpan<EntryKind>)[EntryKind.Country, EntryKind.Demonym])
        {
            // "Bank of Japan governor": the country's name ends the name of a body.
            if (matches.TryEndingAt(last, floor, kind, out var first, out var entry) && entry.Alias != AliasKind.Metonym
                && !(matches.TryEndingAt(last, floor, EntryKind.Organization, out var longer, out var other) && longer < first && gazetteer.Organization(other.Index).Polity is not null))
            {
                start = first;
                return gazetteer.Country(entry.Index).Code;
            }
        }

        if (matches.TryEndingAt(last, floor, EntryKind.Organization, out var body, out var organization) && IsBody(gazetteer, organization))
        {
            start = body;
            return gazetteer.Organization(organization.Index).Polity;
        }

        if (tokens[last - 1].Normal == "european" && tokens[last - 1].IsCapitalized)
        {
            start = last - 1;
            return "EU";
        }

        return null;
    }

    /// <summary>The polity named within the tokens, and the words that name it: "of France", "of the United Nations"; null where none is.</summary>
    public static string? Within(MatchIndex matches, Gazetteer gazetteer, TokenSpan tokens, out TokenSpan words)
    {
        words = default;
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            // "of Paris FC": a city that stands for its state elsewhere does not here.
            if (matches.TryLongest(i, tokens.End, EntryKind.Country, out var end, out var entry) && entry.Alias != AliasKind.Metonym)
            {
                words = new TokenSpan(i, end);
                return gazetteer.Country(entry.Index).Code;
            }

            if (matches.TryLongest(i, tokens.End, EntryKind.Organization, out var after, out entry))
            {
                if (IsBody(gazetteer, entry))
                {
                    return gazetteer.Organization(entry.Index).Polity;
                }

                // "of the Bank of England": the country is part of the name.
                i = after - 1;
            }
        }

        return null;
    }

    /// <summary>Codes of the countries that just these tokens may mean, as a name or as a word for the people, capitals and seats apart.</summary>
    public static List<string> CodesOf(MatchIndex matches, Gazetteer gazetteer, TokenSpan words, EntryKind kind)
    {
        var codes = new List<string>(1);
        foreach (var entry in matches.Exactly(words))
        {
            if (entry.Kind == kind && entry.Alias != AliasKind.Metonym && gazetteer.Country(entry.Index).Code is var code && !codes.Contains(code))
            {
                codes.Add(code);
            }
        }

        return codes;
    }

    /// <summary>Takes the words beside the office for none of the states that they may mean.</summary>
    public static void LeaveOpen(OfficeDraft office, IReadOnlyList<string> states)
    {
        office.Polity = null;
        office.Ambiguous = true;
        office.States = states;
    }

    /// <summary>Whether the organisation is a body that has offices of its own as states have: the United Nations, not one of its agencies.</summary>
    public static bool IsBody(Gazetteer gazetteer, EntryRef organization) =>
        gazetteer.Organization(organization.Index) is { Polity: { } polity } record && gazetteer.CountryByCode(polity) is { Kind: "body" } body
        && (string.Equals(body.Name, record.Name, StringComparison.OrdinalIgnoreCase) || (body.Name == body.Code && record.Type == "intl"));

    /// <summary>The state or body that an organisation within the tokens belongs to: GB for "of the House of Commons", EU for "of the European Commission".</summary>
    public static string? OfBodyWithin(MatchIndex matches, Gazetteer gazetteer, TokenSpan tokens)
    {
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (matches.TryLongest(i, tokens.End, EntryKind.Organization, out var end, out var entry) && end == tokens.End
                && gazetteer.Organization(entry.Index) is { Polity: { } polity, Type: "intl" or "legislature" or "agency" or "ministry" })
            {
                return polity;
            }
        }

        return null;
    }

    /// <summary>The state of a place within the tokens: CO for "of Nariño". Null where no place stands there or its name is shared by states.</summary>
    public static string? OfPlaceWithin(MatchIndex matches, Gazetteer gazetteer, TokenSpan tokens)
    {
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            foreach (var kind in (ReadOnlySpan<EntryKind>)[EntryKind.Province, EntryKind.City])
            {
                if (!matches.TryLongest(i, tokens.End, kind, out var end, out _))
                {
                    continue;
                }

                PlaceRecord? largest = null;
                var second = 0;
                foreach (var entry in matches.Exactly(new TokenSpan(i, end)))
                {
                    if (entry.Kind != kind)
                    {
                        continue;
                    }

                    var place = gazetteer.Place(entry.Index);
                    if (largest is null || place.Population > largest.Population)
                    {
                        second = largest is null || largest.CountryCode == place.CountryCode ? second : largest.Population;
                        largest = place;
                    }
                    else if (place.CountryCode != largest.CountryCode)
                    {
                        second = Math.Max(second, place.Population);
                    }
                }

                // "Esperanza" is in a dozen states: only a name that all but means one of them counts.
                if (largest is not null && second > 0 && largest.Population < Dominance * (long)second)
                {
                    return null;
                }

                return largest?.CountryCode;
            }
        }

        return null;
    }
}
