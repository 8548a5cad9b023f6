namespace NewsNlp.Tests.Architecture;

/// <summary>The checkout that the tests were built from.</summary>
internal static class SourceTree
{
    public static string Root { get; } = Find();

    public static string Library { get; } = Path.Combine(Root, "src", "NewsNlp");

    /// <summary>C# files under a folder, without what the compiler made.</summary>
    public static IReadOnlyList<string> FilesUnder(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(static path => !IsMade(path)).Order(StringComparer.Ordinal)];

    private static bool IsMade(string path) =>
        Path.GetRelativePath(Root, path).Split(Path.DirectorySeparatorChar).Any(static part => part is "obj" or "bin");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NewsNlp.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside of a checkout.");
    }
}
