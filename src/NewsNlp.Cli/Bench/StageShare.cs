namespace NewsNlp.Cli.Bench;

/// <summary>What one stage cost over all articles.</summary>
/// <param name="Name">The stage, or "document" and "JSON" for what follows the stages.</param>
/// <param name="Cpu">Processor time of a round over all articles, the median of the rounds.</param>
/// <param name="Bytes">Managed memory allocated in a round, the least of the rounds.</param>
internal sealed record StageShare(string Name, TimeSpan Cpu, long Bytes);
