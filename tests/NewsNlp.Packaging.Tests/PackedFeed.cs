using System.Diagnostics;
using System.Text;

namespace NewsNlp.Packaging.Tests;

/// <summary>
/// Packs the packages into a folder, once for all tests, and runs commands as a new user would: with an empty package
/// cache and no other source than that folder.
/// </summary>
public sealed class PackedFeed : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    public PackedFeed()
    {
        Directory.CreateDirectory(DataHome);
        File.Copy(Repository.PathOf("global.json"), Path.Combine(Folder, "global.json"));
        foreach (var project in (string[])["NewsNlp", "NewsNlp.Models.English"])
        {
            var packed = Run(Repository.Root, "dotnet", "pack", Path.Combine("src", project), "-c", Repository.Configuration, "--no-build", "-o", Packages);
            packed.ExitCode.Should().Be(0, packed.Everything);
        }

        HasCompiledTool = PackTool();

        File.WriteAllText(Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{Packages}" />
              </packageSources>
            </configuration>
            """);
        Directory.CreateDirectory(Outside);
        File.WriteAllText(Path.Combine(Outside, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{Packages}" />
              </packageSources>
            </configuration>
            """);
    }

    /// <summary>An empty place outside the project, whose only package source is the feed.</summary>
    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "newsnlp-packages-" + Guid.NewGuid().ToString("N"));

    /// <summary>The feed: a folder of .nupkg files.</summary>
    public string Packages => Path.Combine(Folder, "artifacts", "packages");

    /// <summary>A place where the feed is a source beside the machine's own ones; the package cache is still an empty one.</summary>
    public string Outside { get; } = Path.Combine(Path.GetTempPath(), "newsnlp-outside-" + Guid.NewGuid().ToString("N"));

    /// <summary>Whether the tool has a package that is compiled for this kind of machine; not where the compiler's package is missing.</summary>
    public bool HasCompiledTool { get; }

    /// <summary>The version that a package was packed with.</summary>
    public string VersionOf(string package) => Path.GetFileNameWithoutExtension(Directory.GetFiles(Packages, package + ".*.nupkg").Single())[(package.Length + 1)..];

    // Compiled anew in a folder of its own, so that the project's builds, which other tests may use just now, stay as they are.
    private bool PackTool()
    {
        string[] command = ["pack", Path.Combine("src", "NewsNlp.Cli"), "-c", Repository.Configuration, "-o", Packages, "--artifacts-path", Path.Combine(Folder, "tool-artifacts")];
        var packed = RunWithCache(Repository.Root, "dotnet", command);
        var compiled = packed.ExitCode == 0;
        if (packed.IsMissingPackage)
        {
            packed = RunWithCache(Repository.Root, "dotnet", [.. command, "-p:PortableTool=true"]);
        }

        packed.ExitCode.Should().Be(0, packed.Everything);
        return compiled;
    }

    private string DataHome => Path.Combine(Folder, "data");

    /// <summary>Runs a command and waits for its end.</summary>
    public CommandResult Run(string folder, string command, params string[] arguments) => Run(folder, command, arguments, isolated: true);

    /// <summary>Runs a command that needs packages of others and none of the feed: with the machine's own package cache.</summary>
    public CommandResult RunWithCache(string folder, string command, params string[] arguments) => Run(folder, command, arguments, isolated: false);

    private CommandResult Run(string folder, string command, string[] arguments, bool isolated)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        Isolate(start.Environment, isolated);
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{command} {string.Join(' ', arguments)} did not end in {Patience}.");
        }

        return new CommandResult(process.ExitCode, output.GetAwaiter().GetResult().ReplaceLineEndings("\n"), error.GetAwaiter().GetResult());
    }

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        Directory.Delete(Outside, recursive: true);
    }

    private void Isolate(IDictionary<string, string?> environment, bool isolated)
    {
        // What the test runner's own build has set must not reach the builds that are started here.
        foreach (var name in environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            environment.Remove(name);
        }

        if (isolated)
        {
            environment["NUGET_PACKAGES"] = Path.Combine(Folder, "cache");
        }

        environment["XDG_DATA_HOME"] = DataHome;
        environment["DOTNET_NOLOGO"] = "1";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";

        // Servers that outlive a build would keep its output open, and this process waiting.
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["UseSharedCompilation"] = "false";
    }
}
