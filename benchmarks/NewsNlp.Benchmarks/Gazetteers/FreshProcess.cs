using System.Diagnostics;

namespace NewsNlp.Benchmarks.Gazetteers;

/// <summary>Starts this program anew, so that code is compiled and memory is fresh as in a user's first call.</summary>
internal static class FreshProcess
{
    /// <summary>The lines that the program prints.</summary>
    public static List<string> Run(params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(FreshProcess).Assembly.Location);
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var lines = new List<string>();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            lines.Add(line);
        }

        process.WaitForExit();
        return process.ExitCode == 0 ? lines : throw new InvalidOperationException($"The process ended with {process.ExitCode}.");
    }
}
