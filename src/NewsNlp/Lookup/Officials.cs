using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Mentions;
using NewsNlp.Tenures;

namespace NewsNlp;

/// <summary>
/// Who held which office of which state on which day: the gazetteer's officials, for programs. From
/// <see cref="NewsPipeline.Officials"/>; immutable and thread-safe. What the data do not know is answered with a reason, never with a guess.
/// </summary>
public sealed class Officials
{
    private readonly Gazetteer _gazetteer;
    private readonly OfficeResolver _resolver;
    private readonly OfficeParser _parser;
    private readonly OfficialNames _names;

    internal Officials(Gazetteer gazetteer, OfficeResolver resolver)
    {
        _gazetteer = gazetteer;
        _resolver = resolver;
        _parser = new OfficeParser(gazetteer);
        _names = new OfficialNames(gazetteer);
    }

    /// <summary>The tenures that an office may mean, better ones first.</summary>
    /// <param name="office">The office as news write it, with or without its state: "foreign minister", "US Secretary of State", "acting president of Peru".</param>
    /// <param name="polity">The state or body, as a code ("GT", "GTM", "EU") or a name ("Guatemala"); null where the office names it.</param>
    /// <param name="date">The day; null for all days, and then nobody is taken to be meant unless a name is given.</param>
    /// <param name="name">The holder's name, whole or surname, to choose among several; null for none.</param>
    /// <exception cref="ArgumentException">The office or the name is empty, or the polity is neither a code nor a name of the data.</exception>
    public HolderList Holders(string office, string? polity = null, DateOnly? date = null, string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(office);
        var phrase = _parser.Parse(office);
        if (polity is not null)
        {
            (phrase.Polity, phrase.Ambiguous, phrase.States) = (CodeOf(polity), false, []);
        }

        var query = new OfficeQuery { Office = phrase, Day = date, Names = name is null ? [] : [NameOf(name)] };
        var answer = _resolver.Resolve(query);
        if (answer.Chosen is null && date is null && name is null)
        {
            // All holders that the data have.
            answer = _resolver.All(phrase);
        }

        var tenures = answer.Candidates.Select(ToTenure).ToList();
        var at = answer.Chosen is { } chosen ? answer.Candidates.ToList().FindIndex(c => c.Tenure == chosen.Tenure) : -1;
        return new HolderList(new Office(phrase.Title, CountryOf(phrase.Polity), phrase.OfficeType), phrase.Status, tenures, at < 0 ? null : tenures[at], answer.Reason);
    }

    /// <summary>People of the officials table by name, better fits first: the names of the data, then other spellings, then surnames alone.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public IReadOnlyList<Official> Find(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return [.. _names.Find(name).Select(found => ToOfficial(found.Person, found.Fit))];
    }

    private static PersonName NameOf(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return PersonName.Of(name);
    }

    private string CodeOf(string polity) => CountryNames.CodeOf(_gazetteer, polity)
        ?? throw new ArgumentException($"'{polity}' is neither a code nor a name of a state or body in the data.", nameof(polity));

    private Official ToOfficial(int person, double score)
    {
        var record = _gazetteer.Person(person);
        return new Official(record.Key, record.Name)
        {
            OtherNames = [.. _gazetteer.AliasesOf(person)],
            Tenures = [.. _gazetteer.TenuresOf(person).Select(tenure => ToTenure(tenure, record, _gazetteer.Office(tenure.Office)))],
            Score = Math.Round(score, 2),
        };
    }

    private Tenure ToTenure(OfficeCandidate candidate)
    {
        Evidence[] evidence = [new Evidence("office.tenure", $"{candidate.Describe()} ({candidate.Fits()}), data {_gazetteer.Version}")];
        return ToTenure(candidate.Tenure, candidate.Person, candidate.Office, Math.Round(candidate.Score, 2), evidence);
    }

    private Tenure ToTenure(TenureRecord tenure, PersonRecord person, OfficeRecord office, double score = 1, Evidence[]? evidence = null) =>
        new(person.Key, person.Name, new Office(office.Label, CountryOf(office.Polity), office.OfficeType))
        {
            From = tenure.From,
            To = tenure.To,
            End = tenure.EndKind,
            KnownUntil = tenure.KnownUntil,
            SeenOn = tenure.Seen,
            IsActing = tenure.Acting,
            Source = tenure.Source,
            Score = score,
            Evidence = evidence ?? [],
        };

    private Country? CountryOf(string? code) => code is not null && _gazetteer.CountryByCode(code) is { } record ? CountryNames.ToCountry(record) : null;
}
