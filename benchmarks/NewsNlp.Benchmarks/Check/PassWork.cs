namespace NewsNlp.Benchmarks.Check;

/// <summary>What a pass does with each article.</summary>
internal enum PassWork
{
    /// <summary>Analyses it and writes its JSON.</summary>
    Write,

    /// <summary>Analyses it, writes its JSON and checks every offset.</summary>
    Check,
}
