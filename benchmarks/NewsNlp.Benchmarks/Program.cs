using System.CommandLine;
using BenchmarkDotNet.Running;
using NewsNlp.Benchmarks;
using NewsNlp.Benchmarks.Check;
using NewsNlp.Benchmarks.Gazetteers;
using NewsNlp.Benchmarks.Growth;
using NewsNlp.Benchmarks.Peers;

// The verbs measure by plain clocks and print a table; everything else goes to BenchmarkDotNet.
Command[] verbs = [CheckCommand.Create(), .. GazetteerCommands.Create(), .. GrowthCommands.Create(), PeersCommand.Create()];
if (args.Length > 0 && verbs.Any(verb => verb.Name == args[0]))
{
    var root = new RootCommand("Measures NewsNlp.");
    Array.ForEach(verbs, root.Add);
    return await root.Parse(args).InvokeAsync();
}

var arguments = BenchmarkArguments.Parse(args);
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run(arguments.Rest, new BenchmarkConfig(arguments.Smoke));
return summaries.Any() && summaries.All(s => !s.HasCriticalValidationErrors && s.Reports.All(r => r.Success)) ? 0 : 2;
