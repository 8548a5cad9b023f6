using NewsNlp.Cli.Input;

namespace NewsNlp.Cli.Analyze;

/// <summary>What the command line asked for.</summary>
internal sealed record AnalyzeSettings
{
    /// <summary>Files, folders and "-"; empty for standard input.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>Null for the default, which depends on where the output goes.</summary>
    public OutputFormat? Format { get; init; }

    /// <summary>Null for the default: by the file's ending, for standard input by its first character.</summary>
    public InputKind? Input { get; init; }

    /// <summary>Day of publication of the articles that do not name their own.</summary>
    public DateOnly? Date { get; init; }

    public AnalysisParts Parts { get; init; } = AnalysisParts.All;

    /// <summary>A file or a folder; null for standard output.</summary>
    public string? Out { get; init; }

    public int Threads { get; init; } = Environment.ProcessorCount;
}
