using System.IO.Compression;
using System.Reflection.PortableExecutable;

namespace NewsNlp.Packaging.Tests;

/// <summary>
/// The tool's packages: one that leads to the others, one compiled for the kind of machine that packs, one for all others.
/// Where the package source has no compiler, the tests are skipped and say so.
/// </summary>
[Collection(PackagingGroup.Name)]
public sealed class CompiledToolTests(PackedFeed feed)
{
    private static readonly string[] Question = ["analyze", Repository.PathOf("docs", "samples", "flood-inquiry.txt"), "--date", "2021-10-06"];

    [SkippableFact]
    public void Tool_Installed_IsCompiledForTheMachine()
    {
        SkipWithoutCompiler();
        var tools = Install("compiled");

        IsCompiled(Find(tools, "NewsNlp.dll")).Should().BeTrue();
        IsCompiled(Find(tools, "NewsNlp.Cli.dll")).Should().BeTrue();
    }

    [SkippableFact]
    public void Tool_PackedForOtherMachines_IsPortableAndPrintsTheSame()
    {
        SkipWithoutCompiler();
        var portable = Path.Combine(feed.Folder, "portable");
        ZipFile.ExtractToDirectory(Directory.GetFiles(feed.Packages, "NewsNlp.Cli.any.*.nupkg").Single(), portable);

        IsCompiled(Find(portable, "NewsNlp.dll")).Should().BeFalse();
        var other = feed.Run(feed.Folder, "dotnet", [Find(portable, "NewsNlp.Cli.dll"), .. Question]);
        var own = feed.Run(feed.Folder, Path.Combine(Install("own"), "newsnlp"), Question);
        other.Out.Should().NotBeEmpty().And.Be(own.Out);
    }

    private void SkipWithoutCompiler() => Skip.IfNot(feed.HasCompiledTool, "The package source has no compiler for the tool.");

    private string Install(string name)
    {
        var tools = Path.Combine(feed.Folder, name);
        var installed = feed.Run(feed.Folder, "dotnet", "tool", "install", "NewsNlp.Cli", "--tool-path", tools);
        installed.ExitCode.Should().Be(0, installed.Everything);
        return tools;
    }

    private static string Find(string folder, string file) => Directory.GetFiles(folder, file, SearchOption.AllDirectories).Single();

    private static bool IsCompiled(string assembly)
    {
        using var reader = new PEReader(File.OpenRead(assembly));
        return reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }
}
