namespace NewsNlp.Packaging.Tests;

/// <summary>What a command printed, and how it ended.</summary>
public sealed record CommandResult(int ExitCode, string Out, string Error)
{
    public string Everything => Out + Error;
}
