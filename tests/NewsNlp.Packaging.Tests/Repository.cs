namespace NewsNlp.Packaging.Tests;

/// <summary>Where the project lies, and what its README says.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The build configuration that these tests were built in, and so the packages' one.</summary>
    public static string Configuration { get; } =
        AppContext.BaseDirectory.Contains(Path.DirectorySeparatorChar + "Release" + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? "Release" : "Debug";

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The code block of the README behind the marker <c>&lt;!-- name --&gt;</c>.</summary>
    public static string ReadmeBlock(string name)
    {
        var lines = File.ReadAllLines(PathOf("README.md"));
        var marker = Array.IndexOf(lines, $"<!-- {name} -->");
        marker.Should().BeGreaterThanOrEqualTo(0, "the README should hold the marker “{0}”", name);
        return string.Join('\n', lines.Skip(marker + 2).TakeWhile(l => !l.StartsWith("```", StringComparison.Ordinal))) + "\n";
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NewsNlp.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the project.");
    }
}
