namespace NewsNlp.Training.Gazetteers.Import;

/// <summary>offices.tsv, tenures.tsv and titles.tsv.</summary>
internal static class OfficeImport
{
    // Posts that a body cannot have: its list named them because their holders spoke there.
    private static readonly HashSet<string> PostsOfStates = new(StringComparer.Ordinal)
    {
        "head_of_state", "head_of_government", "head_of_state_and_government", "governor", "foreign_minister", "other",
    };

    public static IEnumerable<TsvTable> Run(ImportFolders folders)
    {
        var bodies = folders.Own("countries.tsv").Rows.Where(static row => row[5] == "body").Select(static row => row[0]).ToHashSet(StringComparer.Ordinal);
        var offices = Copy(folders.List("offices.tsv"), "offices.tsv", ("office", "office_id"), ("polity", "polity"), ("office_type", "office_type"), ("label", "label"));
        offices.Rows.RemoveAll(row => bodies.Contains(row[1]) && PostsOfStates.Contains(row[2]));
        var types = folders.Own("office_types.tsv").Rows.ToDictionary(static row => row[0], static row => row[1], StringComparer.Ordinal);
        offices.Rows.ForEach(row => row[2] = types.GetValueOrDefault(row[0], row[2]));
        var kept = offices.Rows.Select(static row => row[0]).ToHashSet(StringComparer.Ordinal);
        yield return offices;

        var tenures = Copy(
            folders.List("tenures.tsv"), "tenures.tsv", ("office", "office_id"), ("start", "start"), ("person", "person_id"), ("end", "end"), ("end_kind", "end_kind"),
            ("seen", "seen"), ("known_until", "known_until"), ("acting", "acting"), ("source", "source"), ("licence", "licence"), ("confidence", "confidence"));
        var dropped = folders.Own("dropped_tenures.tsv").Rows.Select(static row => (row[0], row[1], row[2])).ToHashSet();
        tenures.Rows.RemoveAll(row => !kept.Contains(row[0]) || row[10] == "date-error" || dropped.Contains((row[0], row[1].Length > 0 ? row[1] : "seen " + row[5], row[2])));
        tenures.Rows.AddRange(folders.Own("tenures.tsv").Rows);
        yield return tenures;
        yield return TitleImport.Run(folders);
    }

    private static TsvTable Copy(TsvTable list, string name, params (string Name, string Source)[] columns)
    {
        var table = TsvTable.Of(name, [.. columns.Select(static column => column.Name)]);
        var indexes = columns.Select(column => list.Column(column.Source)).ToArray();
        foreach (var row in list.Rows)
        {
            table.Add([.. indexes.Select(index => row[index])]);
        }

        return table;
    }
}
