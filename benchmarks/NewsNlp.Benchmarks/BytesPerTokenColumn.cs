using BenchmarkDotNet.Reports;

namespace NewsNlp.Benchmarks;

/// <summary>Memory allocated for a token, results included.</summary>
internal sealed class BytesPerTokenColumn : TokenColumn
{
    public override string ColumnName => "Bytes/token";

    public override string Legend => "Managed memory allocated for a token of the corpus";

    protected override double? Figure(BenchmarkReport report, int tokens) =>
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) is { } bytes ? (double)bytes / tokens : null;
}
