using System.Reflection;
using System.Text.Json;
using NewsNlp.Cli.Bench;
using NewsNlp.Tests.Architecture;

namespace NewsNlp.English.Tests.Speed;

/// <summary>
/// Holds what fixed work allocates to a stored baseline. The work runs in a process of its own whose code is compiled once
/// and for good, so that neither other tests nor the moment of a second compilation change the bytes.
/// </summary>
public sealed class AllocationTests
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "tests", "NewsNlp.English.Tests", "Speed");

    [SkippableFact]
    public void FixedWork_EachStageAndCall_AllocatesAsTheBaselineSays()
    {
        var configuration = typeof(NewsPipeline).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()?.Configuration;
        Skip.If(configuration != "Release", "The baseline is that of optimised code.");
        var measured = Measure();
        var path = Path.Combine(Folder, "allocations.tsv");
        if (Environment.GetEnvironmentVariable(AllocationBaseline.Variable) == "1")
        {
            AllocationBaseline.Write(path, measured);
        }

        AllocationBaseline.Differences(AllocationBaseline.Read(path), measured).Should().BeEmpty();
    }

    private static Dictionary<string, long> Measure()
    {
        var articles = Path.Combine(SourceTree.Root, "benchmarks", "articles");
        string[] arguments = ["bench", articles, "--date", "2019-03-14", "--call", "tokens,entities,quotes,all,json", "--stages", "--json", "--warm-up", "0", "--repeats", "2", "--starts", "0"];
        var (output, _) = FreshProcess.Run(FreshProcess.Tool, arguments, "", ("DOTNET_TieredCompilation", "0"), ("DOTNET_gcServer", "0"));
        using var json = JsonDocument.Parse(output);
        return Rows(json, "calls", "call").Concat(Rows(json, "stages", "stage")).ToDictionary(static row => row.Key, static row => row.Value);
    }

    private static IEnumerable<KeyValuePair<string, long>> Rows(JsonDocument json, string list, string kind) => json.RootElement.GetProperty(list).EnumerateArray()
        .Select(row => KeyValuePair.Create($"{kind} {row.GetProperty(kind).GetString()}", row.GetProperty("allocatedBytes").GetInt64()));
}
