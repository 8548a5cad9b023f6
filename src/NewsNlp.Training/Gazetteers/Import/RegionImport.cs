using System.Text.Json;

namespace NewsNlp.Training.Gazetteers.Import;

/// <summary>regions.tsv and region_names.tsv.</summary>
internal static class RegionImport
{
    public static IEnumerable<TsvTable> Run(ImportFolders folders)
    {
        var regions = TsvTable.Of("regions.tsv", "region", "code", "members");
        var names = TsvTable.Of("region_names.tsv", "form", "kind", "region");
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in folders.JsonLines("regions.jsonl").Select(static line => JsonSerializer.Deserialize<JsonElement>(line)))
        {
            var name = row.GetProperty("name").GetString()!;
            known.Add(name);
            regions.Add(name, "", string.Join(' ', Texts(row, "members").Order(StringComparer.Ordinal)));
            AddNames(row, name, names);
        }

        // Groups of states are organisations in the text, but their members are kept here.
        var groups = folders.Own("region_groups.tsv").Rows.Select(static row => row[0]).ToHashSet(StringComparer.Ordinal);
        names.Rows.RemoveAll(row => groups.Contains(row[2]) && row[1] != "demonym");
        foreach (var own in folders.Own("region_names.tsv").Rows)
        {
            if (!names.Rows.Exists(row => row[0] == own[0] && row[2] == own[2]))
            {
                names.Add(own[0], own[1], own[2]);
            }

            if (known.Add(own[2]))
            {
                regions.Add(own[2], own[3], "");
            }
        }

        return [regions, names];
    }

    private static void AddNames(JsonElement row, string name, TsvTable names)
    {
        names.Add(name, "name", name);
        foreach (var alias in Texts(row, "aliases").Select(NameForms.WithoutThe).Where(alias => alias != name))
        {
            names.Add(alias, "alias", name);
        }

        foreach (var adjective in Texts(row, "adjectives"))
        {
            names.Add(adjective, "demonym", name);
        }
    }

    private static IEnumerable<string> Texts(JsonElement row, string name) => row.GetProperty(name).EnumerateArray().Select(static value => value.GetString() ?? "");
}
