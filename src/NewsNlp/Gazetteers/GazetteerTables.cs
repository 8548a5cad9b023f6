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

    private ModelManifest? _manifest;

    // Few and asked for often, so they are kept. Two threads may make the same record; the records are equal.
    private readonly CountryRecord?[] _madeCountries;
    private readonly TitleRecord?[] _madeTitles;

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
        Tenures = TenureIndex.Read(file, _strings);
        _madeCountries = new CountryRecord?[_countries.Count];
        _madeTitles = new TitleRecord?[_titles.Count];
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

    public PersonRecord Person(int index)
    {
        var row = _people[index];
        return new PersonRecord(_strings.Required(row.Key), _strings.Required(row.Name), (Gender)row.Gender);
    }

    public OfficeRecord Office(int index)
    {
        var row = _offices[index];
        var polity = _strings.Required(row.Polity);
        return new OfficeRecord(polity + ":" + _strings.Required(row.Slug), polity, _strings.Required(row.OfficeType), _strings.Required(row.Label));
    }

    public CountryRecord? CountryByCode(string code)
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
                return Country(order[middle]);
            }

            (low, high) = compared < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    private CountryRecord MakeCountry(CountryRow row) => new(
        _strings.Required(row.Code), _strings.Required(row.Name), _strings[row.Alpha3], _strings[row.Numeric], _strings[row.Capital], _strings.Required(row.Kind));

    private TitleRecord MakeTitle(TitleRow row) => new(
        _strings.Required(row.Form), (TitleKind)(row.KindAndGender >> 8), _strings[row.OfficeType], _strings.Required(row.Canonical), (Gender)(row.KindAndGender & 255));
}
