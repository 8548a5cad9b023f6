using NewsNlp.Cli.Bench;

namespace NewsNlp.Benchmarks;

/// <summary>Starts this program again, in a fresh process.</summary>
internal static class ThisProgram
{
    /// <summary>The lines that it prints.</summary>
    public static string[] Anew(params string[] arguments) =>
        FreshProcess.Run("NewsNlp.Benchmarks", arguments).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
