namespace NewsNlp.Packaging.Tests;

/// <summary>The samples as a user meets them: their folder within the project's, the packages where nuget.config looks.</summary>
[Collection(PackagingGroup.Name)]
public sealed class SampleTests(PackedFeed feed)
{
    public static TheoryData<string> Samples { get; } =
        [.. Directory.GetFiles(Repository.PathOf("docs", "samples"), "*.cs").Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_Run_PrintsTheRecordedOutput(string sample)
    {
        var run = feed.Run(CopyOfSamples(), "dotnet", "run", sample);
        run.ExitCode.Should().Be(0, run.Everything);
        ExpectedOutput.Check(Repository.PathOf("docs", "samples", Path.ChangeExtension(sample, ".expected.txt")), run.Out);
    }

    private string CopyOfSamples()
    {
        var samples = Path.Combine(feed.Folder, "docs", "samples");
        if (!Directory.Exists(samples))
        {
            Directory.CreateDirectory(samples);
            foreach (var file in Directory.GetFiles(Repository.PathOf("docs", "samples")))
            {
                File.Copy(file, Path.Combine(samples, Path.GetFileName(file)));
            }

            // The project's own build settings stand above, as in the project: the samples must not be touched by them.
            foreach (var file in (string[])["Directory.Build.props", "Directory.Packages.props", ".editorconfig"])
            {
                File.Copy(Repository.PathOf(file), Path.Combine(feed.Folder, file));
            }
        }

        return samples;
    }
}
