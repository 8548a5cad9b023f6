using System.Globalization;

namespace NewsNlp.Training.Gazetteers.Import;

/// <summary>people.tsv and person_names.tsv, beside the given names.</summary>
internal static class PersonImport
{
    private const int CommonGivenName = 1000;

    public static IEnumerable<TsvTable> Run(ImportFolders folders, AmbiguousWords words, TsvTable givenNames)
    {
        var people = TsvTable.Of("people.tsv", "person", "name", "gender", "polities", "sources");
        var names = TsvTable.Of("person_names.tsv", "person", "form", "kind");
        var given = givenNames.Rows.Where(static row => int.Parse(row[2], CultureInfo.InvariantCulture) >= CommonGivenName).Select(static row => NameForms.Fold(row[0]))
            .ToHashSet(StringComparer.Ordinal);
        var dropped = folders.Own("dropped_person_names.tsv").Rows.Select(static row => (row[0], row[1])).ToHashSet();
        var noise = PersonNoise.Read(folders);
        var list = folders.List("people.tsv");
        int id = list.Column("person_id"), name = list.Column("name"), gender = list.Column("gender"), polities = list.Column("polities"),
            aliases = list.Column("aliases"), sources = list.Column("sources"), wikidata = list.Column("wikidata");
        foreach (var row in list.Rows)
        {
            var shown = noise.WithoutTitle(row[name]);
            people.Add(row[id], shown, row[gender], row[polities], row[sources]);
            var forms = new PersonForms(shown, words, given, noise, row[wikidata].Length > 0);
            foreach (var (form, kind) in forms.Of(row[aliases].Split('|', StringSplitOptions.RemoveEmptyEntries)).Where(form => !dropped.Contains((row[id], form.Form))))
            {
                names.Add(row[id], form, kind);
            }
        }

        return [givenNames, people, names];
    }
}
