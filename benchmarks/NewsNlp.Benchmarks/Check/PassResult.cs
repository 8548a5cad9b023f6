namespace NewsNlp.Benchmarks.Check;

/// <summary>What a pass found and cost. Processor time is that of the whole process, so the collector's and compiler's too.</summary>
internal sealed record PassResult
{
    public required long Tokens { get; init; }

    public required TimeSpan Cpu { get; init; }

    public required TimeSpan Wall { get; init; }

    /// <summary>Bytes of managed memory.</summary>
    public required long Allocated { get; init; }

    /// <summary>SHA-256 over the JSON of all articles in order.</summary>
    public required string Digest { get; init; }

    public required int FalseOffsets { get; init; }

    public required IReadOnlyList<string> Failures { get; init; }
}
