namespace NewsNlp.Cli;

/// <summary>Ends the run with one line on standard error and an exit code.</summary>
internal sealed class ToolException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
