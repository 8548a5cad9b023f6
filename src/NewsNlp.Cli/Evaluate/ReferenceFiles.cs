namespace NewsNlp.Cli.Evaluate;

/// <summary>The files that an evaluation reads.</summary>
internal static class ReferenceFiles
{
    /// <summary>Tells of a missing file before the work begins.</summary>
    /// <exception cref="ToolException">One of them is not there.</exception>
    public static FileInfo[] Check(FileInfo[]? files) => Array.Find(files ?? [], static file => !file.Exists) is { } missing
        ? throw new ToolException(ExitCode.Usage, $"no such file: {missing}")
        : files ?? [];
}
