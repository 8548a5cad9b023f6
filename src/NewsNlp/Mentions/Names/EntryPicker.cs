using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Mentions;

/// <summary>Chooses among the gazetteer's meanings of a phrase by what stands around it; null where none is likely enough.</summary>
internal sealed class EntryPicker(Gazetteer gazetteer)
{
    private const int LargeCity = 100_000;

    public NameCandidate? Pick(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, TokenSpan span)
    {
        var entries = scratch.Matches.Exactly(span);
        if (entries.IsEmpty)
        {
            return null;
        }

        var meanings = new Meanings(gazetteer, entries);
        if (meanings.Own >= 0 && gazetteer.Own(meanings.Own) is var own && OwnNameFinder.IsValid(own, scratch.Matches.Day))
        {
            return OwnNameFinder.Candidate(span, own, 0.97);
        }

        if (meanings.Country >= 0 && !(IsOtherProvince(meanings) && IsAfterComma(tokens, scratch, span)))
        {
            return Country(span, meanings);
        }

        if (span.Length == 1 && GroupWords.All.Contains(tokens[span.Start].Normal) && meanings.Demonym < 0 && meanings.RegionDemonym < 0)
        {
            return null;
        }

        if ((meanings.Demonym >= 0 || meanings.Country < 0) && span.Length == 1 && MiscellaneousWords.IsLanguageHere(tokens, span.Start))
        {
            return new NameCandidate(span, EntityType.Miscellaneous, 0.8, "name.language");
        }

        if (meanings.Demonym >= 0)
        {
            return new NameCandidate(span, EntityType.Nationality, 0.95, "name.demonym") { CountryCode = gazetteer.Country(meanings.Demonym).Code };
        }

        if (meanings.RegionDemonym >= 0 && !(meanings.Region >= 0 && IsNounAfterThe(tokens, span)))
        {
            return new NameCandidate(span, EntityType.Nationality, 0.93, "name.region-demonym");
        }

        return Place(tokens, scratch, span, meanings) ?? Body(tokens, scratch, span, meanings) ?? Person(span, meanings);
    }

    /// <summary>
    /// Adds to a name of known type what the gazetteer says of it. A country is one only where the gazetteer has it, a
    /// place that the gazetteer has as a country alone is one, and a "the" that the gazetteer does not have goes.
    /// </summary>
    public NameCandidate Describe(NameCandidate name, ReadOnlySpan<DraftToken> tokens, NameScratch scratch)
    {
        var entries = scratch.Matches.Exactly(name.Tokens);
        if (entries.IsEmpty && name.Tokens.Length > 1 && tokens[name.Tokens.Start].Normal == "the" && name.Type is EntityType.Country or EntityType.Location or EntityType.Organization)
        {
            name = name with { Tokens = new TokenSpan(name.Tokens.Start + 1, name.Tokens.End) };
            entries = scratch.Matches.Exactly(name.Tokens);
        }

        var meanings = new Meanings(gazetteer, entries);
        name = name with { Type = TypeOf(name.Type, meanings, IsAfterComma(tokens, scratch, name.Tokens)) };
        return name.Type switch
        {
            EntityType.Country or EntityType.Organization when meanings.Country >= 0 => Named(name, Country(name.Tokens, meanings)),
            EntityType.Nationality when meanings.Demonym >= 0 => name with { CountryCode = gazetteer.Country(meanings.Demonym).Code, EntryRule = "name.demonym" },
            EntityType.Organization when meanings.Organization >= 0 => name with { Detail = gazetteer.Organization(meanings.Organization).Name, EntryRule = "name.organization" },
            EntityType.Location when IsOtherProvince(meanings) && IsAfterComma(tokens, scratch, name.Tokens) => Placed(name, gazetteer.Place(meanings.Province)),
            EntityType.Location when meanings.Country >= 0 && meanings.CountryAlias == AliasKind.Metonym => Named(name, Country(name.Tokens, meanings)),
            EntityType.Location when meanings.Region >= 0 => name with { Detail = gazetteer.Place(meanings.Region).Name, EntryRule = "name.region" },
            EntityType.Location when Math.Max(meanings.City, meanings.Province) >= 0 => Placed(name, gazetteer.Place(meanings.City >= 0 ? meanings.City : meanings.Province)),
            EntityType.Person when meanings.Person >= 0 && name.Tokens.Length > 1 => name with { Detail = gazetteer.Person(meanings.Person).Name, EntryRule = "name.official" },
            _ => name,
        };
    }

    private EntityType TypeOf(EntityType type, Meanings meanings, bool isAfterComma)
    {
        var isState = meanings.Country >= 0 && meanings.CountryAlias != AliasKind.Metonym && gazetteer.Country(meanings.Country).Kind is not ("body" or "organization" or "organisation" or "union");
        var isProvince = isAfterComma && IsOtherProvince(meanings);
        if (type == EntityType.Country && (!isState || isProvince))
        {
            return EntityType.Location;
        }

        // A state's team is the state.
        if (type == EntityType.Organization && isState && meanings.Organization < 0 && !IsOtherProvince(meanings))
        {
            return EntityType.Country;
        }

        // A province may be of the state that it names ("Holland"); of two meanings ("Georgia") the whole article decides later.
        var isCity = meanings.City >= 0 && meanings.Province < 0 && gazetteer.Place(meanings.City).CountryCode != gazetteer.Country(Math.Max(0, meanings.Country)).Code;
        return type == EntityType.Location && isState && meanings.Region < 0 && !isCity && !isProvince ? EntityType.Country : type;
    }

    // "Atlanta, Georgia", but "Kaohsiung, Taiwan": a province of the state itself is no other meaning.
    private bool IsOtherProvince(Meanings meanings) =>
        meanings.Province >= 0 && (meanings.Country < 0 || gazetteer.Place(meanings.Province).CountryCode != gazetteer.Country(meanings.Country).Code);

    // What the entry adds, without its type, score and rule.
    private static NameCandidate Named(NameCandidate name, NameCandidate entry) =>
        name with { Detail = entry.Detail, CountryCode = entry.CountryCode, GazetteerKey = entry.GazetteerKey, EntryRule = entry.Rule };

    private static NameCandidate Placed(NameCandidate name, PlaceRecord place) =>
        name with { Detail = $"{place.Name}, {place.CountryCode}", CountryCode = place.CountryCode, EntryRule = "name.place" };

    private NameCandidate Country(TokenSpan span, Meanings meanings)
    {
        var record = gazetteer.Country(meanings.Country);
        if (record.Kind is "body" or "organization" or "organisation" or "union")
        {
            return new NameCandidate(span, EntityType.Organization, 0.95, "name.body") { Detail = record.Name, GazetteerKey = record.Code };
        }

        if (meanings.CountryAlias != AliasKind.Metonym)
        {
            return new NameCandidate(span, EntityType.Country, 0.95, "name.country") { Detail = record.Name, CountryCode = record.Code, GazetteerKey = record.Code };
        }

        // "Moscow" is a city, whoever acts there; "the Kremlin" is the body.
        return meanings.Region >= 0 || (meanings.City >= 0 && gazetteer.Place(meanings.City) is { Population: >= 50_000 } city && city.CountryCode == record.Code)
            ? new NameCandidate(span, EntityType.Location, 0.93, "name.capital") { Detail = record.Name, CountryCode = record.Code }
            : new NameCandidate(span, EntityType.Organization, 0.88, "name.metonym") { Detail = record.Name, CountryCode = record.Code };
    }

    private NameCandidate? Place(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, TokenSpan span, Meanings meanings)
    {
        if (meanings.Region >= 0)
        {
            return new NameCandidate(span, EntityType.Location, 0.93, "name.region") { Detail = gazetteer.Place(meanings.Region).Name };
        }

        var index = meanings.City >= 0 ? meanings.City : meanings.Province;
        if (index < 0)
        {
            return null;
        }

        var place = gazetteer.Place(index);
        var score = 0.0;
        score += span.Length > 1 ? 0.2 : 0;
        score += meanings.Province >= 0 ? 0.25 : 0;
        score += place.Population >= LargeCity ? 0.3 : place.Population > 0 ? 0.1 : 0;
        score += place.Population >= 10 * LargeCity ? 0.2 : 0;
        score += span.Start > 0 && PlaceWords.Prepositions.Contains(tokens[span.Start - 1].Normal) ? 0.35 : 0;
        score += IsAfterComma(tokens, scratch, span) || IsBeforePlace(tokens, scratch, span) ? 0.35 : 0;
        score -= meanings.GivenName >= 0 && meanings.Province < 0 && span.Length == 1 ? 0.35 : 0;
        score -= span.Length == 1 && gazetteer.IsCommonWord(tokens[span.Start].Normal) ? 0.5 : 0;
        score -= meanings.Organization >= 0 ? 0.1 : 0;
        return score < 0.3 ? null
            : new NameCandidate(span, EntityType.Location, Math.Min(0.93, 0.6 + (score / 2)), "name.place") { Detail = $"{place.Name}, {place.CountryCode}", CountryCode = place.CountryCode };
    }

    private NameCandidate? Body(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, TokenSpan span, Meanings meanings)
    {
        if (meanings.Organization < 0)
        {
            return null;
        }

        var acronym = span.Length == 1 && tokens[span.Start].IsUpper;
        if (span.Length == 1 && !acronym && gazetteer.IsCommonWord(tokens[span.Start].Normal))
        {
            return null;
        }

        if (acronym && scratch.IsTitleCase(span.Start) && tokens[span.Start].Length > 4)
        {
            return null;
        }

        var record = gazetteer.Organization(meanings.Organization);
        return new NameCandidate(span, EntityType.Organization, span.Length > 1 || acronym ? 0.92 : 0.8, "name.organization") { Detail = record.Name, CountryCode = null };
    }

    private NameCandidate? Person(TokenSpan span, Meanings meanings) =>
        meanings.Person < 0 || span.Length < 2 ? null
            : new NameCandidate(span, EntityType.Person, 0.94, "name.official") { Detail = gazetteer.Person(meanings.Person).Name };

    // "in the Caribbean", not "the Caribbean nation".
    private static bool IsNounAfterThe(ReadOnlySpan<DraftToken> tokens, TokenSpan span) =>
        span.Start > 0 && tokens[span.Start - 1].Normal == "the" && (span.End == tokens.Length || !tokens[span.End].IsWord || FunctionWords.All.Contains(tokens[span.End].Normal));

    // "Atlanta, Georgia": a comma and a place name before.
    private static bool IsAfterComma(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, TokenSpan span) =>
        span.Start >= 2 && tokens[span.Start - 1].Normal == "," && tokens[span.Start - 2].IsCapitalized
        && (scratch.Matches.TryEndingAt(span.Start - 1, Math.Max(0, span.Start - 5), EntryKind.City, out _, out _)
            || scratch.Matches.TryEndingAt(span.Start - 1, Math.Max(0, span.Start - 5), EntryKind.Province, out _, out _));

    // "Elmas, Sardinia" and "Elmas, Italy": a comma and a larger place after.
    private static bool IsBeforePlace(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, TokenSpan span) =>
        span.End + 1 < tokens.Length && tokens[span.End].Normal == "," && tokens[span.End + 1].IsCapitalized
        && (scratch.Matches.TryLongest(span.End + 1, tokens.Length, EntryKind.Country, out _, out _)
            || scratch.Matches.TryLongest(span.End + 1, tokens.Length, EntryKind.Province, out _, out _));

    /// <summary>The first entry of each kind, of cities the largest; -1 where there is none.</summary>
    private readonly struct Meanings
    {
        public Meanings(Gazetteer gazetteer, ReadOnlySpan<EntryRef> entries)
        {
            var population = -1;
            Country = Demonym = Region = RegionDemonym = City = Province = Organization = Person = GivenName = Own = -1;
            foreach (var entry in entries)
            {
                switch (entry.Kind)
                {
                    case EntryKind.Country when Country < 0:
                        Country = entry.Index;
                        CountryAlias = entry.Alias;
                        break;
                    case EntryKind.Demonym when Demonym < 0: Demonym = entry.Index; break;
                    case EntryKind.Region when Region < 0: Region = entry.Index; break;
                    case EntryKind.RegionDemonym when RegionDemonym < 0: RegionDemonym = entry.Index; break;
                    case EntryKind.City when gazetteer.Place(entry.Index).Population is var people && people > population:
                        City = entry.Index;
                        population = people;
                        break;
                    case EntryKind.Province when Province < 0: Province = entry.Index; break;
                    case EntryKind.Organization when Organization < 0: Organization = entry.Index; break;
                    case EntryKind.Person when Person < 0: Person = entry.Index; break;
                    case EntryKind.GivenName when GivenName < 0: GivenName = entry.Index; break;
                    case EntryKind.Own when Own < 0: Own = entry.Index; break;
                }
            }
        }

        public int Country { get; }

        public AliasKind CountryAlias { get; }

        public int Demonym { get; }

        public int Region { get; }

        public int RegionDemonym { get; }

        public int City { get; }

        public int Province { get; }

        public int Organization { get; }

        public int Person { get; }

        public int GivenName { get; }

        public int Own { get; }
    }
}
