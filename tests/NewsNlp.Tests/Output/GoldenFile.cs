namespace NewsNlp.Tests.Output;

/// <summary>Compares with a recorded file; with NEWSNLP_WRITE_GOLDEN=1 records instead, and the diff is the review.</summary>
internal static class GoldenFile
{
    public static void Check(string name, string actual)
    {
        var path = Path.Combine(Root(), "tests", "NewsNlp.Tests", "Output", "Golden", name);
        if (Environment.GetEnvironmentVariable("NEWSNLP_WRITE_GOLDEN") == "1")
        {
            File.WriteAllText(path, actual);
        }

        actual.Should().Be(File.ReadAllText(path));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NewsNlp.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the project.");
    }
}
