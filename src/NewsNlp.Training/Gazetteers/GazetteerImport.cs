using NewsNlp.Training.Gazetteers.Import;

namespace NewsNlp.Training.Gazetteers;

/// <summary>The verb that makes the sources of the data package out of collected lists and the package's own additions.</summary>
internal static class GazetteerImport
{
    public static int Run(string lists, string package, TextWriter output)
    {
        var folders = new ImportFolders(lists, Path.Combine(package, "Curated"), Path.Combine(package, "Data"));
        Directory.CreateDirectory(folders.Target);
        var words = AmbiguousWords.Read(folders);
        var people = PersonImport.Run(folders, words, GivenNameImport.Run(folders)).ToList();
        var offices = OfficeImport.Run(folders).ToList();
        output.WriteLine(new HolderImport(people[1], people[2], offices[0], offices[1]).Run(folders));
        List<TsvTable> tables =
        [
            folders.Own("sources.tsv"),
            .. CountryImport.Run(folders),
            .. RegionImport.Run(folders),
            .. CityImport.Run(folders),
            OrganizationImport.Run(folders, words),
            folders.Own("office_synonyms.tsv"),
            .. people,
            .. offices,
        ];
        foreach (var table in tables)
        {
            table.Write(folders.Target);
            output.WriteLine($"{table.Name}\t{table.Rows.Count}");
        }

        return 0;
    }
}
