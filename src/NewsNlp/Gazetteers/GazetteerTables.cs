using NewsNlp.Documents;
using NewsNlp.Models;

namespace NewsNlp.Gazetteers;

/// <summary>The records of a compiled gazetteer. Snapshots with entries of a user's own share one of these.</summary>
internal sealed class GazetteerTables
{
    private readonly ModelFile _file;
    private readonly StringTable _strings;
    private readonly Table<CountryRow> _countries;
    private readonly Table<PlaceRow> _places;
    private readonly Table<OrganizationRow> _organizations;
    private readonly Table<PersonRow> _people;
    private readonly Table<OfficeRow> _offices;
    private readonly Table<TitleRow> _titles;
    private readonly Table<int> _countriesByCode;
    private readonly Table<CountryNameRow> _countryNames;
    private readonly Table<int> _aliasStarts;
    private readonly Table<int> _aliases;
    private readonly Table<SynonymRow> _synonyms;

    private ModelManifest? _manifest;

    // Few and asked for often, so they are kept. Two threads may make the same record; the records are equal.
    private readonly CountryRecord?[] _madeCountries;
    private readonly TitleRecord?[] _madeTitles;
    private readonly PersonRecord?[] _madePeople;
    private readonly OfficeRecord?[] _madeOffices;

    public GazetteerTables(ModelFile file)
    {
        _file = file;
        Phrases = PhraseTrie.Read(file);
        _strings = new StringTable(file.Section<byte>("strings.data"), file.Section<int>("strings.starts"));
        _countries = file.Section<CountryRow>("countries");
        _places = file.Section<PlaceRow>("places");
        _organizations = file.Section<OrganizationRow>("organizations");
        _people = file.Section<PersonRow>("people");
        _offices = file.Section<OfficeRow>("offices");
        _titles = file.Section<TitleRow>("titles");
        _countriesByCode = file.Section<int>("countries.by-code");
        _countryNames = file.Section<CountryNameRow>("countries.names");
        _aliasStarts = file.Section<int>("person.names.starts");
        _aliases = file.Section<int>("person.names");
        _synonyms = file.Section<SynonymRow>("office.synonyms");
        Tenures = TenureIndex.Read(file, _strings);
        _madeCountries = new CountryRecord?[_countries.Count];
        _madeTitles = new TitleRecord?[_titles.Count];
        _madePeople = new PersonRecord?[_people.Count];
        _madeOffices = new OfficeRecord?[_offices.Count];
    }

    public ModelManifest Manifest => _manifest ??= ModelManifest.Read(_file);

    public PhraseTrie Phrases { get; }

    public TenureIndex Tenures { get; }

    public CountryRecord Country(int index) => _madeCountries[index] ??= MakeCountry(_countries[index]);

    public TitleRecord Title(int index) => _madeTitles[index] ??= MakeTitle(_titles[index]);

    public PlaceRecord Place(int index)
    {
        var row = _places[index];
        return new PlaceRecord(_strings.Required(row.Name), _strings[row.Country], _strings[row.Province], row.Population);
    }

    public OrganizationRecord Organization(int index)
    {
        var row = _organizations[index];
        return new OrganizationRecord(_strings.Required(row.Name), _strings.Required(row.Type), _strings[row.Polity]);
    }

    public int PersonCount => _people.Count;

    public PersonRecord Person(int index) => _madePeople[index] ??= MakePerson(_people[index]);

    /// <summary>Other names of a person than the usual one.</summary>
    public string[] AliasesOf(int person)
    {
        var starts = _aliasStarts.Span;
        var aliases = new string[starts[person + 1] - starts[person]];
        for (var i = 0; i < aliases.Length; i++)
        {
            aliases[i] = _strings.Required(_aliases[starts[person] + i]);
        }

        return aliases;
    }

    public int CountryCount => _countries.Count;

    public List<CountryNameRecord> NamesOfCountry(int country)
    {
        var names = new List<CountryNameRecord>();
        foreach (var row in _countryNames.Span)
        {
            if (row.Country == country)
            {
                names.Add(new CountryNameRecord(
                    _strings.Required(row.Form), (EntryKind)(row.Kind >> 8), (AliasKind)(row.Kind & 255), row.From == 0 ? null : row.From, row.To == 0 ? null : row.To));
            }
        }

        return names;
    }

    /// <summary>Indexes of the posts of a polity, in order.</summary>
    public List<int> OfficesOf(string polity)
    {
        var offices = new List<int>();
        var rows = _offices.Span;
        int number = 0, other = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            // The string of a number is compared once: neighbours mostly have the same one.
            if (rows[i].Polity == other)
            {
                continue;
            }

            if (rows[i].Polity == number || _strings.Compare(rows[i].Polity, polity) == 0)
            {
                number = rows[i].Polity;
                offices.Add(i);
            }
            else
            {
                other = rows[i].Polity;
            }
        }

        return offices;
    }

    /// <summary>The class of posts that titles mean in a polity, by their keys; empty where none is kept.</summary>
    public Dictionary<string, string> OfficeSynonymsOf(string polity)
    {
        var synonyms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in _synonyms.Span)
        {
            if (_strings.Compare(row.Polity, polity) == 0)
            {
                synonyms.TryAdd(_strings.Required(row.Key), _strings.Required(row.OfficeType));
            }
        }

        return synonyms;
    }

    /// <summary>The polity that a title names by itself ("taoiseach"); null where it names none.</summary>
    public string? PolityOfTitle(string key)
    {
        foreach (var row in _synonyms.Span)
        {
            if (row.Alone == 1 && _strings.Compare(row.Key, key) == 0)
            {
                return _strings.Required(row.Polity);
            }
        }

        return null;
    }

    public OfficeRecord Office(int index) => _madeOffices[index] ??= MakeOffice(_offices[index]);

    public CountryRecord? CountryByCode(string code) => CountryIndex(code) is var index && index >= 0 ? Country(index) : null;

    /// <summary>Index of the country of a code; -1 where there is none.</summary>
    public int CountryIndex(string code)
    {
        var order = _countriesByCode.Span;
        var rows = _countries.Span;
        int low = 0, high = order.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var compared = _strings.Compare(rows[order[middle]].Code, code);
            if (compared == 0)
            {
                return order[middle];
            }

            (low, high) = compared < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    private PersonRecord MakePerson(PersonRow row) => new(_strings.Required(row.Key), _strings.Required(row.Name), (Gender)row.Gender);

    private OfficeRecord MakeOffice(OfficeRow row)
    {
        var polity = _strings.Required(row.Polity);
        return new OfficeRecord(polity + ":" + _strings.Required(row.Slug), polity, _strings.Required(row.OfficeType), _strings.Required(row.Label));
    }

    private CountryRecord MakeCountry(CountryRow row) => new(
        _strings.Required(row.Code), _strings.Required(row.Name), _strings[row.Alpha3], _strings[row.Numeric], _strings[row.Capital], _strings.Required(row.Kind));

    private TitleRecord MakeTitle(TitleRow row) => new(
        _strings.Required(row.Form), (TitleKind)(row.KindAndGender >> 8), _strings[row.OfficeType], _strings.Required(row.Canonical), (Gender)(row.KindAndGender & 255));
}
