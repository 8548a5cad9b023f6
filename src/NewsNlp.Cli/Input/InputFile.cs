namespace NewsNlp.Cli.Input;

/// <summary>A file to read.</summary>
/// <param name="Path">Where it is; null for standard input.</param>
/// <param name="Name">What results call it: its name, or its path within the folder that was given, with slashes.</param>
/// <param name="Kind">How articles stand in it; null where the first character decides.</param>
internal sealed record InputFile(string? Path, string Name, InputKind? Kind)
{
    public long Size => Path is null ? 0 : new FileInfo(Path).Length;
}
