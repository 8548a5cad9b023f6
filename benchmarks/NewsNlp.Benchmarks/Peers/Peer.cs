using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace NewsNlp.Benchmarks.Peers;

/// <summary>A library that does some of NewsNlp's work, in a process of its own.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Program">What runs it; null for NewsNlp itself.</param>
/// <param name="Script">The script of benchmarks/peers.</param>
/// <param name="Key">What the script calls it.</param>
internal sealed record Peer(string Name, string? Program, string Script, string Key)
{
    private const int NotInstalled = 3;

    public static IReadOnlyList<Peer> All { get; } =
    [
        new("NewsNlp", null, "", ""),
        new("wink-nlp", "node", "peer.mjs", "wink"),
        new("compromise", "node", "peer.mjs", "compromise"),
        new("spaCy", "python3", "peer.py", "spacy"),
    ];

    /// <returns>What it took; null where the library or what runs it is not installed.</returns>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public PeerResult? Run(string work, string file, int warmUp) => Program is null ? RunOurs(work, file, warmUp) : RunScript(work, file, warmUp);

    private static PeerResult RunOurs(string work, string file, int warmUp) =>
        Parse(ThisProgram.Anew("peers", file, "--once", work, "--warm-up", warmUp.ToString(CultureInfo.InvariantCulture))[^1]);

    private PeerResult? RunScript(string work, string file, int warmUp)
    {
        string[] arguments = [Path.Combine(Folder(), Script), Key, work, file, warmUp.ToString(CultureInfo.InvariantCulture)];
        try
        {
            using var process = Process.Start(new ProcessStartInfo(Program!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode switch
            {
                0 => Parse(output),
                NotInstalled => null,
                _ => throw new InvalidOperationException($"{Name} failed: {error.Result}"),
            };
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static PeerResult Parse(string output)
    {
        using var json = JsonDocument.Parse(output);
        var result = json.RootElement;
        return new PeerResult(
            result.GetProperty("version").GetString()!, result.GetProperty("cpuSeconds").GetDouble(), result.GetProperty("loadSeconds").GetDouble(), result.GetProperty("tokens").GetInt64());
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NewsNlp.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The program runs outside of a checkout."), "benchmarks", "peers");
    }
}
