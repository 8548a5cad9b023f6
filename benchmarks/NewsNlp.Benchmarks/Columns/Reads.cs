namespace NewsNlp.Benchmarks.Columns;

/// <summary>Categories that tell what an operation of a benchmark reads.</summary>
internal static class Reads
{
    /// <summary>Every article of the corpus once.</summary>
    public const string Once = "Corpus";

    /// <summary>Every article of the corpus <see cref="CorpusSize.Copies"/> times.</summary>
    public const string Copies = "Copies";
}
