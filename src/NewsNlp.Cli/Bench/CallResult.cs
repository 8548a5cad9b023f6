namespace NewsNlp.Cli.Bench;

/// <summary>What a call cost over all articles, each read once.</summary>
internal sealed record CallResult
{
    public required BenchCall Call { get; init; }

    /// <summary>Processor time of the whole process, the median of the measurements.</summary>
    public required TimeSpan Cpu { get; init; }

    /// <summary>Time on the wall of the same measurement.</summary>
    public required TimeSpan Wall { get; init; }

    /// <summary>Managed memory allocated by the threads that read, the least of the measurements.</summary>
    public required long Bytes { get; init; }

    /// <summary>Time on the wall of each single article in each measurement, in ascending order, in milliseconds.</summary>
    public required double[] Latencies { get; init; }

    /// <summary>The time within which this share of the articles was done, in milliseconds.</summary>
    public double Percentile(double share) =>
        Latencies.Length == 0 ? 0 : Latencies[Math.Clamp((int)Math.Ceiling(share * Latencies.Length) - 1, 0, Latencies.Length - 1)];
}
