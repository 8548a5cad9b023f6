namespace NewsNlp.Packaging.Tests;

/// <summary>Compares what was printed with a recorded file; with NEWSNLP_WRITE_GOLDEN=1 records instead, and the diff is the review.</summary>
internal static class ExpectedOutput
{
    public static void Check(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("NEWSNLP_WRITE_GOLDEN") == "1")
        {
            File.WriteAllText(path, actual);
        }

        actual.Should().NotBeEmpty().And.Be(File.ReadAllText(path));
    }
}
