using System.Globalization;

namespace NewsNlp.Training.Gazetteers.Import;

/// <summary>cities.tsv, and provinces.tsv out of the divisions in which the cities lie.</summary>
internal static class CityImport
{
    public static IEnumerable<TsvTable> Run(ImportFolders folders)
    {
        var list = folders.List("cities.tsv");
        var cities = TsvTable.Of("cities.tsv", "name", "code", "province", "population", "aliases", "geoname");
        var provinces = new Dictionary<(string Name, string Code), int>();
        int id = list.Column("geonameid"), name = list.Column("name"), code = list.Column("country_iso2"), province = list.Column("admin1_name"),
            population = list.Column("population"), aliases = list.Column("alt_names");
        var dropped = folders.Own("dropped_place_names.tsv").Rows.Select(static row => (row[0], row[1])).ToHashSet();
        foreach (var row in list.Rows)
        {
            var phrase = NameForms.Phrase(row[name]);
            var count = row[population].Length == 0 ? 0 : int.Parse(row[population], CultureInfo.InvariantCulture);
            if (!dropped.Contains((NameForms.Phrase(row[province]), "province")))
            {
                provinces[(row[province], row[code])] = provinces.GetValueOrDefault((row[province], row[code])) + count;
            }

            if (dropped.Contains((phrase, "city")))
            {
                continue;
            }

            var others = row[aliases].Split('|').Where(alias => alias.Length > 2 && !dropped.Contains((NameForms.Phrase(alias), "city")) && NameForms.IsLatin(alias) && NameForms.Phrase(alias) != phrase);
            cities.Add(row[name], row[code], row[province], row[population], string.Join('|', others.Distinct(StringComparer.Ordinal)), row[id]);
        }

        return [cities, Provinces(folders, provinces)];
    }

    private static TsvTable Provinces(ImportFolders folders, Dictionary<(string Name, string Code), int> found)
    {
        var table = TsvTable.Of("provinces.tsv", "name", "code", "population", "aliases");
        var aliases = folders.Own("province_names.tsv").Rows.ToLookup(static row => (row[1], row[2]), static row => row[0]);
        foreach (var own in aliases.Where(own => !found.ContainsKey(own.Key)))
        {
            found.Add(own.Key, 0);
        }

        foreach (var ((name, code), population) in found.Where(static province => province.Key.Name.Length > 1 && NameForms.IsLatin(province.Key.Name)))
        {
            table.Add(name, code, population.ToString(CultureInfo.InvariantCulture), string.Join('|', aliases[(name, code)].Where(alias => alias != name)));
        }

        return table;
    }
}
