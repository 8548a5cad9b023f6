using System.Diagnostics;

namespace NewsNlp.Cli.Bench;

/// <summary>Runs a program of this folder in a process of its own, where code is compiled and memory is fresh as in a user's first call.</summary>
internal static class FreshProcess
{
    /// <summary>This tool.</summary>
    public const string Tool = "NewsNlp.Cli";

    /// <summary>Lets this tool analyse one article on one thread and write its JSON.</summary>
    /// <returns>Standard output, and the time from the start to the end.</returns>
    public static (string Output, TimeSpan Elapsed) Analyze(string text) =>
        Run(Tool, ["analyze", "-", "--input", "text", "--format", "json", "--threads", "1"], text);

    /// <param name="program">The program: the name of its assembly.</param>
    /// <param name="arguments">What it is given.</param>
    /// <param name="input">What it gets on standard input.</param>
    /// <param name="environment">Variables to set for it.</param>
    /// <returns>Standard output, and the time from the start to the end.</returns>
    /// <exception cref="InvalidOperationException">It ended with another code than 0.</exception>
    public static (string Output, TimeSpan Elapsed) Run(
        string program, IEnumerable<string> arguments, string input = "", params ReadOnlySpan<(string Name, string Value)> environment)
    {
        var start = StartOf(program, arguments);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var clock = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? (output, Stopwatch.GetElapsedTime(clock))
            : throw new InvalidOperationException(FormattableString.Invariant($"{program} ended with code {process.ExitCode}."));
    }

    /// <summary>This process may be the program, or the framework's host, or another program that has the program beside it.</summary>
    private static ProcessStartInfo StartOf(string program, IEnumerable<string> arguments)
    {
        var self = Environment.ProcessPath ?? "dotnet";
        var name = Path.GetFileNameWithoutExtension(self);
        var start = new ProcessStartInfo(self) { RedirectStandardInput = true, RedirectStandardOutput = true };
        if (name != program && !(program == Tool && name == "newsnlp"))
        {
            start.FileName = name == "dotnet" ? self : "dotnet";
            start.ArgumentList.Add("exec");
            start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, program + ".dll"));
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }
}
