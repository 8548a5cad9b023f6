namespace NewsNlp.Benchmarks.Peers;

/// <summary>What one round over the texts took.</summary>
/// <param name="Version">Of the library.</param>
/// <param name="CpuSeconds">Processor time of the process.</param>
/// <param name="LoadSeconds">Processor time until the library could read its first text.</param>
/// <param name="Tokens">Tokens as the library counts them.</param>
internal sealed record PeerResult(string Version, double CpuSeconds, double LoadSeconds, long Tokens);
