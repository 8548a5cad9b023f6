namespace NewsNlp.Cli.Bench;

/// <summary>What the command line asked for.</summary>
internal sealed record BenchSettings
{
    /// <summary>Files, folders and "-".</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    public IReadOnlyList<BenchCall> Calls { get; init; } = [];

    /// <summary>Day of publication of the articles that do not name their own.</summary>
    public DateOnly? Date { get; init; }

    public int Threads { get; init; } = 1;

    /// <summary>Measurements of each call, after the warm-up.</summary>
    public int Repeats { get; init; } = 3;

    /// <summary>Processor time for which each call is repeated at least before it is measured; the articles are read once at least.</summary>
    public TimeSpan WarmUp { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Fresh processes that are started to time the first result; 0 for none.</summary>
    public int Starts { get; init; } = 3;

    public bool Stages { get; init; }

    public bool Json { get; init; }
}
