using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using NewsNlp.Benchmarks.Columns;

namespace NewsNlp.Benchmarks;

/// <summary>What every benchmark reports: time, memory, tokens and megabytes a second, bytes a token.</summary>
internal sealed class BenchmarkConfig : ManualConfig
{
    public BenchmarkConfig(bool smoke)
    {
        AddJob(smoke ? Job.Dry.WithToolchain(InProcessEmitToolchain.Instance).WithId("Smoke") : Job.Default);
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddColumn(new TokensPerSecondColumn(), new MegabytesPerSecondColumn(), new BytesPerTokenColumn());
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub);
    }
}
