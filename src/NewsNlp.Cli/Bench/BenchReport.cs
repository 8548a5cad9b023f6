namespace NewsNlp.Cli.Bench;

/// <summary>All that a run measured.</summary>
internal sealed record BenchReport
{
    public required Machine Machine { get; init; }

    public required string ModelVersion { get; init; }

    public required int Articles { get; init; }

    public required long Tokens { get; init; }

    /// <summary>Bytes of the texts as UTF-8.</summary>
    public required long TextBytes { get; init; }

    public required int Threads { get; init; }

    /// <summary>From the call to a pipeline, in this process, which had made none before.</summary>
    public required TimeSpan Load { get; init; }

    /// <summary>Fresh processes from start to end, with the JSON of the first article, in ascending order.</summary>
    public required IReadOnlyList<TimeSpan> Starts { get; init; }

    public required IReadOnlyList<CallResult> Calls { get; init; }

    public required IReadOnlyList<StageShare> Stages { get; init; }

    public required double PeakMegabytes { get; init; }
}
