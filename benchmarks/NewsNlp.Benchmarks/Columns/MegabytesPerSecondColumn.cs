using BenchmarkDotNet.Reports;

namespace NewsNlp.Benchmarks.Columns;

/// <summary>Megabytes (10^6) of UTF-8 read in a second.</summary>
internal sealed class MegabytesPerSecondColumn : CorpusColumn
{
    public override string ColumnName => "MB/s";

    public override string Legend => "Megabytes (10^6 bytes of UTF-8) read in a second, by the mean";

    protected override string Format => "N2";

    protected override double? Figure(BenchmarkReport report, CorpusSize size) =>
        report.ResultStatistics is { Mean: > 0 } statistics ? size.TextBytes * 1e3 / statistics.Mean : null;
}
