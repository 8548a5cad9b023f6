using System.Globalization;
using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Models;
using NewsNlp.Segmentation;
using NewsNlp.Tenures;

namespace NewsNlp.Training.Gazetteers;

/// <summary>Compiles the TSV sources into one binary. The same sources give the same bytes.</summary>
internal sealed class GazetteerCompiler
{
    private readonly Func<string, TsvTable> _read;
    private readonly string _without;
    private readonly GazetteerBuilder _builder = new();
    private readonly Dictionary<string, int> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _offices = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, string>> _counts = [];

    public GazetteerCompiler(string folder, string without = "")
        : this(name => TsvTable.Read(Path.Combine(folder, name)), without)
    {
    }

    /// <param name="read">Gives a source by its file name.</param>
    /// <param name="without">Letters of the sources whose tenures are left out.</param>
    public GazetteerCompiler(Func<string, TsvTable> read, string without = "")
    {
        _read = read;
        _without = without;
    }

    public byte[] Compile(out ModelManifest manifest)
    {
        var sources = _read("sources.tsv");
        AddCountries();
        AddCountryNames();
        AddRegions();
        AddProvinces();
        AddCities();
        AddOrganizations();
        AddGivenNames();
        AddPeople();
        AddOffices();
        AddTitles();
        AddCommonWords();
        manifest = new ModelManifest(
            sources.Rows.Select(row => KeyValuePair.Create(row[0] == "version" ? "version" : "source", row[0] == "version" ? row[1] : string.Join("; ", row.Where(c => c.Length > 0))))
                .OrderByDescending(row => row.Key, StringComparer.Ordinal).Concat(_counts));
        return _builder.ToArray(manifest);
    }

    private void AddCountries() => Each("countries.tsv", row => _countries.Add(row("code"), _builder.Add(new CountryRecord(
        row("code"), row("name"), Optional(row("alpha3")), Optional(row("numeric")), Optional(row("capital")), row("kind")))));

    private void AddCountryNames() => Each("country_names.tsv", row =>
    {
        var country = _countries[row("code")];
        var kind = row("kind") == "demonym" ? EntryKind.Demonym : EntryKind.Country;
        var alias = kind == EntryKind.Demonym ? AliasKind.Name : AliasOf(row("kind"));
        AddPhrase(row("form"), new EntryRef(kind, alias, country));
        _builder.Add(country, new CountryNameRecord(row("form"), kind, alias, Year(row("from")), Year(row("to"))));
    });

    private void AddRegions()
    {
        var regions = new Dictionary<string, int>(StringComparer.Ordinal);
        Each("regions.tsv", row => regions.Add(row("region"), _builder.Add(new PlaceRecord(row("region"), Optional(row("code")), null, 0))));
        Each("region_names.tsv", row =>
        {
            var kind = row("kind") == "demonym" ? EntryKind.RegionDemonym : EntryKind.Region;
            AddPhrase(row("form"), new EntryRef(kind, kind == EntryKind.RegionDemonym ? AliasKind.Name : AliasOf(row("kind")), regions[row("region")]));
        });
    }

    private void AddProvinces() => Each("provinces.tsv", row => AddNamed(row, EntryKind.Province,
        _builder.Add(new PlaceRecord(row("name"), row("code"), null, Number(row("population"))))));

    private void AddCities() => Each("cities.tsv", row => AddNamed(row, EntryKind.City,
        _builder.Add(new PlaceRecord(row("name"), row("code"), Optional(row("province")), Number(row("population"))))));

    private void AddOrganizations() => Each("organisations.tsv", row =>
    {
        var index = _builder.Add(new OrganizationRecord(row("name"), row("type"), Optional(row("polity"))));
        AddNamed(row, EntryKind.Organization, index);
        foreach (var acronym in Several(row("acronyms")))
        {
            AddPhrase(acronym, new EntryRef(EntryKind.Organization, AliasKind.Acronym, index));
        }
    });

    private void AddGivenNames() => Each("given_names.tsv", row =>
        AddPhrase(row("name"), new EntryRef(EntryKind.GivenName, AliasKind.Name, (int)GenderOf(row("gender")))));

    private void AddPeople()
    {
        Each("people.tsv", row =>
        {
            var index = _builder.Add(new PersonRecord(row("person"), row("name"), GenderOf(row("gender"))));
            _people.Add(row("person"), index);
        });
        Each("person_names.tsv", row =>
        {
            var person = _people[row("person")];
            AddPhrase(row("form"), new EntryRef(EntryKind.Person, AliasOf(row("kind")), person));
            if (row("kind") != "name")
            {
                _builder.AddAlias(person, row("form"));
            }
        });
    }

    private void AddOffices()
    {
        Each("offices.tsv", row => _offices.Add(row("office"), _builder.Add(new OfficeRecord(row("office"), row("polity"), row("office_type"), row("label")))));
        Each("office_synonyms.tsv", row => _builder.AddSynonym(row("polity"), OfficeWords.KeyOf(row("form")), row("office_type"), row("alone") == "1"));
        Each("tenures.tsv", row =>
        {
            if (row("source").Length > 0 && _without.Contains(row("source")[0], StringComparison.Ordinal))
            {
                return;
            }

            var open = row("end").Length == 0;
            _builder.Add(new TenureRecord(
                _offices[row("office")],
                _people[row("person")],
                PartialDate.First(row("start")),
                PartialDate.After(row("end")),
                EndKindOf(row("end_kind")),
                open ? PartialDate.Last(row("known_until")) : null,
                row("start").Length == 0 ? PartialDate.First(row("seen")) : null,
                row("acting") == "1",
                row("source")));
        });
    }

    private void AddTitles() => Each("titles.tsv", row =>
    {
        var kind = Enum.Parse<TitleKind>(row("kind"), ignoreCase: true);
        var index = _builder.Add(new TitleRecord(row("form"), kind, Optional(row("office_type")), row("canonical"), GenderOf(row("gender"))));
        AddPhrase(row("form"), TitleForms.EntryOf(row("form"), kind, index));
    });

    private void AddCommonWords() => Each("common_words.tsv", row =>
        AddPhrase(row("word"), new EntryRef(EntryKind.CommonWord, AliasKind.Name, 0, CaseNeed.Never)));

    private void AddNamed(Func<string, string> row, EntryKind kind, int index)
    {
        AddPhrase(row("name"), new EntryRef(kind, AliasKind.Name, index));
        foreach (var alias in Several(row("aliases")))
        {
            AddPhrase(alias, new EntryRef(kind, AliasKind.Alias, index));
        }
    }

    private void AddPhrase(string form, EntryRef entry)
    {
        var tokens = Tokenizer.NormalsOf(form);
        if (tokens.Length > 0)
        {
            _builder.AddPhrase(tokens, entry);
        }
    }

    private void Each(string name, Action<Func<string, string>> add)
    {
        var table = _read(name);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            try
            {
                add(column => row[table.Column(column)]);
            }
            catch (Exception error) when (error is KeyNotFoundException or FormatException or ArgumentException)
            {
                throw new InvalidDataException($"{name}, line {i + 2} ({string.Join(" | ", row)}): {error.Message}", error);
            }
        }

        _counts.Add(KeyValuePair.Create("count " + Path.GetFileNameWithoutExtension(name), table.Rows.Count.ToString(CultureInfo.InvariantCulture)));
    }

    private static string? Optional(string value) => value.Length == 0 ? null : value;

    private static string[] Several(string value) => value.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static int? Year(string value) => value.Length == 0 ? null : Number(value);

    private static int Number(string value) => value.Length == 0 ? 0 : int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture);

    private static Gender GenderOf(string value) => value switch
    {
        "m" => Gender.Male,
        "f" => Gender.Female,
        "" or "o" or "u" => Gender.Unknown,
        _ => throw new FormatException($"expected m, f, o, u or nothing as gender, found '{value}'"),
    };

    private static AliasKind AliasOf(string value) => Enum.Parse<AliasKind>(value, ignoreCase: true);

    private static TenureEnd EndKindOf(string value) => value switch
    {
        "" => TenureEnd.Open,
        "s" => TenureEnd.Sourced,
        "i" => TenureEnd.Inferred,
        "b" => TenureEnd.Bound,
        "a" => TenureEnd.Approximate,
        _ => throw new FormatException($"expected s, i, b, a or nothing as kind of end, found '{value}'"),
    };
}
