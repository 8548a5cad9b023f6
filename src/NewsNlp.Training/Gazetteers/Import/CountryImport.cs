using System.Text.Json;

namespace NewsNlp.Training.Gazetteers.Import;

/// <summary>countries.tsv and country_names.tsv.</summary>
internal static class CountryImport
{
    private const string Body = "body";

    // Postal codes of territories, which in English are more often words or other things.
    private static readonly HashSet<string> NoAcronyms = new(StringComparer.Ordinal) { "AS", "GU", "PR", "VI", "CAR" };

    public static IEnumerable<TsvTable> Run(ImportFolders folders)
    {
        var countries = TsvTable.Of("countries.tsv", "code", "name", "alpha3", "numeric", "capital", "kind");
        var names = TsvTable.Of("country_names.tsv", "form", "kind", "code");
        var rows = folders.JsonLines("countries.jsonl").Select(static line => JsonSerializer.Deserialize<JsonElement>(line)).ToList();
        var current = rows.Select(static row => Text(row, "name")).ToHashSet(StringComparer.Ordinal);
        var dropped = folders.Own("dropped_country_names.tsv").Rows.Select(static row => (row[0], row[1])).ToHashSet();
        var forms = new CountryForms(names, dropped);
        rows.ForEach(row => AddCountry(row, countries));

        // Bodies act in texts as organisations, and stand among those.
        rows.RemoveAll(static row => Text(row, "kind") == "supranational");
        rows.ForEach(row => forms.Add(Text(row, "name"), "name", Text(row, "iso2")));
        foreach (var own in folders.Own("country_names.tsv").Rows)
        {
            forms.Add(own[0], own[1], own[2]);
        }

        rows.ForEach(row => AddNames(row, forms, current));

        countries.Rows.AddRange(folders.Own("countries.tsv").Rows);
        return [countries, WithYears(names, folders)];
    }

    /// <summary>Adds the first and last year of the names that have them (former_names.tsv).</summary>
    private static TsvTable WithYears(TsvTable names, ImportFolders folders)
    {
        var years = folders.Own("former_names.tsv").Rows.ToDictionary(static row => (row[0], row[1]), static row => (row[2], row[3]));
        var table = TsvTable.Of("country_names.tsv", "form", "kind", "code", "from", "to");
        foreach (var row in names.Rows)
        {
            var (from, to) = years.GetValueOrDefault((row[0], row[2]), ("", ""));
            table.Add(row[0], row[1], row[2], from, to);
        }

        return table;
    }

    private static void AddCountry(JsonElement row, TsvTable countries)
    {
        // Kosovo and the European Union have codes of their source only, no ISO ones.
        var iso = Text(row, "iso2") is not ("XK" or "EU");
        var kind = Text(row, "kind") == "supranational" ? Body : Text(row, "kind");
        countries.Add(
            Text(row, "iso2"), Text(row, "name").Replace('’', '\''), iso ? Text(row, "iso3") : "", iso ? Text(row, "numeric") : "", Text(row, "capital"), kind);
    }

    private static void AddNames(JsonElement row, CountryForms forms, HashSet<string> current)
    {
        var code = Text(row, "iso2");
        foreach (var former in Texts(row, "former_names").Where(former => !current.Contains(former) || former == Text(row, "name")))
        {
            forms.Add(former, "former", code);
        }

        foreach (var alias in Texts(row, "aliases").Append(Text(row, "official")))
        {
            var form = NameForms.WithoutThe(alias);
            if (!NoAcronyms.Contains(form))
            {
                forms.Add(form, NameForms.IsAcronym(form) ? "acronym" : "alias", code);
            }
        }

        // Capitals of territories stand for no government, and many are common names ("Victoria", "Hamilton").
        foreach (var metonym in Texts(row, "metonyms").Where(_ => Text(row, "kind") == "country"))
        {
            forms.Add(NameForms.WithoutThe(metonym), "metonym", code);
        }

        foreach (var demonym in Texts(row, "demonyms"))
        {
            forms.Add(demonym, "demonym", code);
        }
    }

    private static string Text(JsonElement row, string name) => row.GetProperty(name).GetString() ?? "";

    private static IEnumerable<string> Texts(JsonElement row, string name) => row.GetProperty(name).EnumerateArray().Select(static value => value.GetString() ?? "");
}
