namespace NewsNlp.Packaging.Tests;

/// <summary>What a command printed, and how it ended.</summary>
public sealed record CommandResult(int ExitCode, string Out, string Error)
{
    public string Everything => Out + Error;

    /// <summary>Whether it failed since a package source lacks a package, or was not reached.</summary>
    public bool IsMissingPackage => ExitCode != 0 && Array.Exists(["NU1101", "NU1102", "NU1301"], code => Everything.Contains(code, StringComparison.Ordinal));
}
