using System.CommandLine;
using BenchmarkDotNet.Running;
using NewsNlp.Benchmarks;
using NewsNlp.Benchmarks.Throughput;

// "throughput FILE…" measures a whole run over files; everything else goes to BenchmarkDotNet.
if (args is ["throughput", ..])
{
    return await new RootCommand("Measures NewsNlp.") { ThroughputCommand.Create() }.Parse(args).InvokeAsync();
}

var arguments = BenchmarkArguments.Parse(args);
var summaries = BenchmarkSwitcher.FromAssembly(typeof(PipelineBenchmarks).Assembly).Run(arguments.Rest, new BenchmarkConfig(arguments.Smoke));
return summaries.Any() && summaries.All(s => !s.HasCriticalValidationErrors && s.Reports.All(r => r.Success)) ? 0 : 2;
