namespace NewsNlp.Benchmarks.Peers;

/// <summary>What one round over the texts took.</summary>
/// <param name="Version">Of the library.</param>
/// <param name="CpuSeconds">Processor time of the process.</param>
/// <param name="Tokens">Tokens as the library counts them.</param>
internal sealed record PeerResult(string Version, double CpuSeconds, long Tokens);
