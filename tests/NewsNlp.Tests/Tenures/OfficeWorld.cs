using System.Globalization;
using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Mentions;
using NewsNlp.Tenures;
using NewsNlp.Tests.Gazetteers;

namespace NewsNlp.Tests.Tenures;

/// <summary>A gazetteer of just the posts and tenures that a test names.</summary>
internal sealed class OfficeWorld
{
    private readonly Dictionary<string, int> _offices = new(StringComparer.Ordinal);
    private readonly GazetteerBuilder _builder = new();

    public OfficeWorld Body(string code, string name)
    {
        _builder.Add(new CountryRecord(code, name, null, null, null, "body"));
        return this;
    }

    public OfficeWorld State(string code, string name, params string[] demonyms)
    {
        _builder.Country(code, name, [.. demonyms.Select(static form => (form, EntryKind.Demonym, AliasKind.Name))]);
        return this;
    }

    public OfficeWorld Post(string key, string type, string label)
    {
        _offices[key] = _builder.Add(new OfficeRecord(key, key[..key.IndexOf(':', StringComparison.Ordinal)], type, label));
        return this;
    }

    public OfficeWorld Alone(string polity, string title, string type)
    {
        _builder.AddSynonym(polity, OfficeWords.KeyOf(title), type, alone: true);
        return this;
    }

    public OfficeWorld Tenure(string post, string name, string from, string? to, TenureEnd end = TenureEnd.Sourced, string? until = null, bool acting = false, string source = "WC")
    {
        var person = _builder.Add(new PersonRecord(name, name, Gender.Unknown));
        _builder.Add(new TenureRecord(_offices[post], person, Day(from), to is null ? null : Day(to), to is null ? TenureEnd.Open : end, until is null ? null : Day(until), null, acting, source));
        return this;
    }

    public Gazetteer Gazetteer() => NewsNlp.Gazetteers.Gazetteer.Load(new MemoryStream(_builder.ToArray(new NewsNlp.Models.ModelManifest([new("version", "test")]))));

    public OfficeResolver Resolver() => new(Gazetteer());

    public static OfficeDraft Office(string title, string? type, string? polity, OfficeStatus status = OfficeStatus.Current) => new() { Title = title, OfficeType = type, Polity = polity, Status = status };

    public static OfficeQuery Ask(OfficeDraft office, string? day, params string[] names) => new() { Office = office, Day = day is null ? null : Day(day), Names = [.. names.Select(PersonName.Of)] };

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
