namespace NewsNlp;

/// <summary>How a batch is run. Immutable.</summary>
public sealed record StreamOptions
{
    /// <summary>Articles analysed at the same time. The number of processors by default; at least 1.</summary>
    public int MaxDegreeOfParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>Parts to find. All by default.</summary>
    public AnalysisParts Parts { get; init; } = AnalysisParts.All;
}
