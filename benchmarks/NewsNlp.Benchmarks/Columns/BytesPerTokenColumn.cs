using BenchmarkDotNet.Reports;

namespace NewsNlp.Benchmarks.Columns;

/// <summary>Memory allocated for a token, results included.</summary>
internal sealed class BytesPerTokenColumn : CorpusColumn
{
    public override string ColumnName => "Bytes/token";

    public override string Legend => "Managed memory allocated for a token";

    protected override double? Figure(BenchmarkReport report, CorpusSize size) =>
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) is { } bytes ? (double)bytes / size.Tokens : null;
}
