namespace NewsNlp.Cli;

/// <summary>What the tool tells the shell. Of several failures in one run, the highest counts.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The command line is wrong: an unknown option, a bad date, a file that is not there.</summary>
    public const int Usage = 1;

    /// <summary>The command line is right, but an article or the model cannot be read.</summary>
    public const int Data = 2;

    /// <summary>The tool itself is at fault.</summary>
    public const int Bug = 3;

    /// <summary>Stopped by Ctrl+C, by the custom of shells.</summary>
    public const int Stopped = 130;
}
