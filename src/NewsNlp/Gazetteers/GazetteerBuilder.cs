using System.Runtime.InteropServices;
using NewsNlp.Models;

namespace NewsNlp.Gazetteers;

/// <summary>
/// Makes a compiled gazetteer out of records: for the compiler of the data package and for tests. Records are numbered
/// in the order in which they come; the same records in the same order give the same bytes.
/// </summary>
internal sealed class GazetteerBuilder
{
    private readonly StringTableBuilder _strings = new();
    private readonly PhraseTrieBuilder _phrases = new();
    private readonly List<(string Code, CountryRow Row)> _countries = [];
    private readonly List<PlaceRow> _places = [];
    private readonly List<OrganizationRow> _organizations = [];
    private readonly List<PersonRow> _people = [];
    private readonly List<(OfficeRecord Record, OfficeRow Row)> _offices = [];
    private readonly List<TitleRow> _titles = [];
    private readonly List<TenureRow> _tenures = [];
    private readonly List<CountryNameRow> _countryNames = [];
    private readonly List<(int Person, int Form)> _aliases = [];
    private readonly List<(string Polity, string Key, SynonymRow Row)> _synonyms = [];

    public int Add(CountryRecord country) => Add(_countries, (country.Code, new CountryRow(
        _strings.Add(country.Code), _strings.Add(country.Name), _strings.Add(country.Alpha3), _strings.Add(country.Numeric),
        _strings.Add(country.Capital), _strings.Add(country.Kind))));

    public int Add(PlaceRecord place) => Add(_places, new PlaceRow(
        _strings.Add(place.Name), _strings.Add(place.CountryCode), _strings.Add(place.Province), place.Population));

    public int Add(OrganizationRecord organization) => Add(_organizations, new OrganizationRow(
        _strings.Add(organization.Name), _strings.Add(organization.Type), _strings.Add(organization.Polity)));

    public int Add(PersonRecord person) => Add(_people, new PersonRow(_strings.Add(person.Key), _strings.Add(person.Name), (int)person.Gender));

    /// <exception cref="ArgumentException">The key does not begin with the polity and a colon.</exception>
    public int Add(OfficeRecord office) => Add(_offices, (office, new OfficeRow(
        _strings.Add(SlugOf(office)), _strings.Add(office.Polity), _strings.Add(office.OfficeType), _strings.Add(office.Label))));

    public int Add(TitleRecord title) => Add(_titles, new TitleRow(
        _strings.Add(title.Form), _strings.Add(title.OfficeType), _strings.Add(title.Canonical), ((int)title.Kind << 8) | (int)title.Gender));

    public void Add(TenureRecord tenure) => _tenures.Add(TenureRow.Of(tenure, _strings.Add(tenure.Source)));

    public void Add(int country, CountryNameRecord name) => _countryNames.Add(new CountryNameRow(
        country, _strings.Add(name.Form), ((int)name.Kind << 8) | (int)name.Alias, name.FromYear ?? 0, name.ToYear ?? 0));

    /// <summary>Adds another name of a person.</summary>
    public void AddAlias(int person, string form) => _aliases.Add((person, _strings.Add(form)));

    /// <summary>
    /// Says which class of posts a title means in one polity, the empty class for none that the data keep; and whether the
    /// title alone tells the polity.
    /// </summary>
    public void AddSynonym(string polity, string key, string officeType, bool alone) =>
        _synonyms.Add((polity, key, new SynonymRow(_strings.Add(polity), _strings.Add(key), _strings.Add(officeType), alone ? 1 : 0)));

    /// <summary>Adds a phrase, as normal forms of its tokens, for an entry.</summary>
    public void AddPhrase(ReadOnlySpan<string> normals, EntryRef entry) => _phrases.Add(normals, entry);

    /// <summary>The compiled file.</summary>
    public byte[] ToArray(ModelManifest manifest)
    {
        var file = new ModelWriter();
        manifest.Write(file);
        _phrases.Build().Write(file);
        WriteTenures(file);
        file.Add<CountryRow>("countries", _countries.Select(static country => country.Row).ToArray());
        file.Add<int>("countries.by-code", Enumerable.Range(0, _countries.Count).OrderBy(i => _countries[i].Code, StringComparer.Ordinal).ToArray());
        file.Add<CountryNameRow>("countries.names", _countryNames.OrderBy(static name => name.Country).ToArray());
        file.Add<PlaceRow>("places", CollectionsMarshal.AsSpan(_places));
        file.Add<OrganizationRow>("organizations", CollectionsMarshal.AsSpan(_organizations));
        file.Add<PersonRow>("people", CollectionsMarshal.AsSpan(_people));
        WriteAliases(file);
        file.Add<OfficeRow>("offices", _offices.Select(static office => office.Row).ToArray());
        file.Add<SynonymRow>("office.synonyms", _synonyms.OrderBy(static s => s.Polity, StringComparer.Ordinal).ThenBy(static s => s.Key, StringComparer.Ordinal).Select(static s => s.Row).ToArray());
        file.Add<TitleRow>("titles", CollectionsMarshal.AsSpan(_titles));
        _strings.Write(file, "strings");
        return file.ToArray();
    }

    private void WriteTenures(ModelWriter file)
    {
        var sorted = _tenures.Select((row, i) => (Row: row, Order: i, Office: _offices[row.Office].Record))
            .OrderBy(static t => t.Office.Polity, StringComparer.Ordinal).ThenBy(static t => t.Office.OfficeType, StringComparer.Ordinal)
            .ThenBy(static t => t.Row.First).ThenBy(static t => t.Order).ToArray();
        var groups = new List<TenureGroupRow>();
        for (var i = 0; i < sorted.Length; i++)
        {
            var row = _offices[sorted[i].Row.Office].Row;
            if (groups.Count == 0 || groups[^1].Polity != row.Polity || groups[^1].OfficeType != row.OfficeType)
            {
                groups.Add(new TenureGroupRow(row.Polity, row.OfficeType, i));
            }
        }

        var starts = StartsOf(sorted.Select(static tenure => tenure.Row.Person));
        var byPerson = Enumerable.Range(0, sorted.Length).OrderBy(i => sorted[i].Row.Person).ThenBy(i => sorted[i].Row.First).ThenBy(static i => i).ToArray();
        file.Add<TenureRow>("tenures", sorted.Select(static t => t.Row).ToArray());
        file.Add<TenureGroupRow>("tenure.groups", CollectionsMarshal.AsSpan(groups));
        file.Add<int>("person.starts", starts);
        file.Add<int>("person.tenures", byPerson);
    }

    private void WriteAliases(ModelWriter file)
    {
        file.Add<int>("person.names.starts", StartsOf(_aliases.Select(static alias => alias.Person)));
        file.Add<int>("person.names", _aliases.OrderBy(static alias => alias.Person).Select(static alias => alias.Form).ToArray());
    }

    /// <summary>Where the rows of each person begin, in a table sorted by person.</summary>
    private int[] StartsOf(IEnumerable<int> people)
    {
        var starts = new int[_people.Count + 1];
        foreach (var person in people)
        {
            starts[person + 1]++;
        }

        for (var i = 0; i < _people.Count; i++)
        {
            starts[i + 1] += starts[i];
        }

        return starts;
    }

    private static string SlugOf(OfficeRecord office) => office.Key.StartsWith(office.Polity + ":", StringComparison.Ordinal)
        ? office.Key[(office.Polity.Length + 1)..]
        : throw new ArgumentException($"The key of an office begins with its polity: expected {office.Polity}:, found {office.Key}.", nameof(office));

    private static int Add<T>(List<T> rows, T row)
    {
        rows.Add(row);
        return rows.Count - 1;
    }
}
