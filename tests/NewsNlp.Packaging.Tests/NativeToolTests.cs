using System.Runtime.InteropServices;

namespace NewsNlp.Packaging.Tests;

/// <summary>
/// Compiles ahead of time, without a warning, and runs what comes out. Such a compiler needs a linker and its own package,
/// which only a package source that reaches beyond the project has; where one is missing, the test is skipped and says so.
/// </summary>
[Collection(PackagingGroup.Name)]
public sealed class NativeToolTests(PackedFeed feed)
{
    private static readonly string Sample = Repository.PathOf("docs", "samples", "flood-inquiry.txt");

    [SkippableFact]
    public void Tool_CompiledAheadOfTime_PrintsTheBytesOfTheUsualOne()
    {
        SkipWithoutLinker();
        var native = Path.Combine(feed.Folder, "native-tool");

        Publish(feed.RunWithCache, Path.Combine("src", "NewsNlp.Cli"), native, "-p:NativeTool=true");

        string[] question = ["analyze", Sample, "--date", "2021-10-06"];
        var usual = Path.Combine("src", "NewsNlp.Cli", "bin", Repository.Configuration, "net10.0", "NewsNlp.Cli.dll");
        var expected = Succeed(feed.Run(Repository.Root, "dotnet", [usual, .. question]));
        var actual = Succeed(feed.Run(feed.Folder, Path.Combine(native, "NewsNlp.Cli"), question));
        actual.Out.Should().NotBeEmpty().And.Be(expected.Out);
    }

    [SkippableFact]
    public void App_OfThePackages_TrimmedAndCompiledAheadOfTime_FindsItsData()
    {
        SkipWithoutLinker();
        var app = Path.Combine(feed.Outside, "app");
        Succeed(feed.Run(feed.Outside, "dotnet", "new", "console", "-o", app, "--aot", "--no-restore"));
        var project = Directory.GetFiles(app, "*.csproj").Single();
        var reference = $"""  <ItemGroup><PackageReference Include="NewsNlp.Models.English" Version="{feed.VersionOf("NewsNlp.Models.English")}" /></ItemGroup>{"\n"}</Project>""";
        File.WriteAllText(project, File.ReadAllText(project).Replace("</Project>", reference, StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(app, "Program.cs"), Repository.ReadmeBlock("example"));
        File.Copy(Repository.PathOf("docs", "samples", "grain-terminal.txt"), Path.Combine(app, "grain-terminal.txt"));
        var native = Path.Combine(feed.Outside, "native");

        Publish(feed.Run, project, native);

        Succeed(feed.Run(app, Path.Combine(native, Path.GetFileNameWithoutExtension(project)))).Out.Should().Contain("Duarte Calvelho: “We are not going to store bread");
    }

    private static void Publish(Func<string, string, string[], CommandResult> run, string project, string target, params string[] options)
    {
        // A folder of its own for what is built, so that the project's own builds stay as they are.
        var artifacts = target + "-artifacts";
        string[] command =
        [
            "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", target, "--artifacts-path", artifacts, "-warnaserror", .. options,
        ];
        var published = run(Repository.Root, "dotnet", command);
        Skip.If(published.IsMissingPackage, "The package source has no compiler for native code: " + published.Out);
        Succeed(published);
        published.Out.Should().NotContain(": warning");
    }

    private static void SkipWithoutLinker()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "The test looks for a linker as on Linux.");
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        Skip.IfNot(Array.Exists(folders, static folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc"))), "Neither clang nor gcc is installed.");
    }

    private static CommandResult Succeed(CommandResult result)
    {
        result.ExitCode.Should().Be(0, result.Everything);
        return result;
    }
}
