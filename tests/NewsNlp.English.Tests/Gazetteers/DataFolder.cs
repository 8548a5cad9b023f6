namespace NewsNlp.English.Tests.Gazetteers;

/// <summary>Where the sources of the data package lie, seen from the folder of the running test.</summary>
internal static class DataFolder
{
    public static string Package { get; } = Find();

    public static string Sources => Path.Combine(Package, "Data");

    public static string Compiled => Path.Combine(Package, "Compiled", "gazetteer.bin");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var package = Path.Combine(folder.FullName, "src", "NewsNlp.Models.English");
            if (Directory.Exists(package))
            {
                return package;
            }
        }

        throw new DirectoryNotFoundException("Expected src/NewsNlp.Models.English above " + AppContext.BaseDirectory + ".");
    }
}
