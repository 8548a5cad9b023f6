using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NewsNlp.Cli.Bench;

/// <summary>What the figures were measured on.</summary>
/// <param name="Processor">Its name, as it calls itself.</param>
/// <param name="Cores">Logical processors that this process may use.</param>
/// <param name="System">The operating system.</param>
/// <param name="Framework">The version of .NET.</param>
internal sealed record Machine(string Processor, int Cores, string System, string Framework)
{
    public static Machine This() => new(
        ProcessorName(), Environment.ProcessorCount, RuntimeInformation.OSDescription, RuntimeInformation.FrameworkDescription);

    /// <summary>Most memory that this process has had in use, in megabytes (10^6).</summary>
    public static double PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }

    public override string ToString() => FormattableString.Invariant($"{Processor}, {Cores} cores, {System}, {Framework}");

    private static string ProcessorName()
    {
        const string cpuInfo = "/proc/cpuinfo";
        var model = File.Exists(cpuInfo) ? File.ReadLines(cpuInfo).FirstOrDefault(static l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return model?[(model.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
            ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER")
            ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
