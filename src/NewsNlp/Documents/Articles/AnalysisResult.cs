namespace NewsNlp;

/// <summary>What became of an article of a batch: exactly one of <see cref="Document"/> and <see cref="Error"/> is set.</summary>
public sealed record AnalysisResult
{
    /// <summary>The article's name.</summary>
    public required string Id { get; init; }

    /// <summary>The analysis; null where the article could not be read.</summary>
    public NewsDocument? Document { get; init; }

    /// <summary>Why there is no analysis; else null.</summary>
    public string? Error { get; init; }
}
