using NewsNlp.Gazetteers;
using NewsNlp.Segmentation;

namespace NewsNlp;

/// <summary>Countries by code or by a name written alone.</summary>
internal static class CountryNames
{
    /// <summary>Code of the state or body of that code (alpha-2, alpha-3, numeric, or of the data) or name; null where there is none, or several.</summary>
    public static string? CodeOf(Gazetteer gazetteer, string text)
    {
        text = text.Trim();
        if (ByCode(gazetteer, text) is { } record)
        {
            return record.Code;
        }

        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in gazetteer.Find(Tokenizer.NormalsOf(text)))
        {
            if (entry.Kind is EntryKind.Country)
            {
                found.Add(gazetteer.Country(entry.Index).Code);
            }
        }

        return found.Count == 1 ? found.First() : null;
    }

    public static CountryRecord? ByCode(Gazetteer gazetteer, string code)
    {
        var upper = code.ToUpperInvariant();
        if (gazetteer.CountryByCode(upper) is { } found)
        {
            return found;
        }

        if (upper.Length != 3)
        {
            return null;
        }

        for (var i = 0; i < gazetteer.CountryCount; i++)
        {
            var record = gazetteer.Country(i);
            if (record.Alpha3 == upper || record.Numeric == upper)
            {
                return record;
            }
        }

        return null;
    }

    public static IReadOnlyList<CountryNameRecord> NamesOf(Gazetteer gazetteer, string code)
    {
        for (var i = 0; i < gazetteer.CountryCount; i++)
        {
            if (gazetteer.Country(i).Code == code)
            {
                return gazetteer.NamesOf(i);
            }
        }

        return [];
    }

    public static CountryNameKind KindOf(AliasKind alias) => alias switch
    {
        AliasKind.Name => CountryNameKind.Name,
        AliasKind.Acronym => CountryNameKind.Acronym,
        AliasKind.Former => CountryNameKind.Former,
        AliasKind.Metonym => CountryNameKind.Metonym,
        _ => CountryNameKind.Alias,
    };

    public static CountryName ToName(CountryNameRecord name) =>
        new(name.Form, name.Kind == EntryKind.Demonym ? CountryNameKind.Demonym : KindOf(name.Alias), name.FromYear, name.ToYear);

    public static Country ToCountry(CountryRecord record) => new(record.Code, record.Name) { Alpha3 = record.Alpha3, Numeric = record.Numeric };
}
