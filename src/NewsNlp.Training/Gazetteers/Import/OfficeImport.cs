namespace NewsNlp.Training.Gazetteers.Import;

/// <summary>offices.tsv, tenures.tsv and titles.tsv.</summary>
internal static class OfficeImport
{
    public static IEnumerable<TsvTable> Run(ImportFolders folders)
    {
        yield return Copy(folders.List("offices.tsv"), "offices.tsv", ("office", "office_id"), ("polity", "polity"), ("office_type", "office_type"), ("label", "label"));
        yield return Copy(
            folders.List("tenures.tsv"), "tenures.tsv", ("office", "office_id"), ("start", "start"), ("person", "person_id"), ("end", "end"), ("end_kind", "end_kind"),
            ("seen", "seen"), ("known_until", "known_until"), ("acting", "acting"), ("source", "source"), ("licence", "licence"), ("confidence", "confidence"));
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
