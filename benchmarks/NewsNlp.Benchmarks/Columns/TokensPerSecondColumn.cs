using BenchmarkDotNet.Reports;

namespace NewsNlp.Benchmarks.Columns;

/// <summary>Tokens read in a second.</summary>
internal sealed class TokensPerSecondColumn : CorpusColumn
{
    public override string ColumnName => "Tokens/s";

    public override string Legend => "Tokens read in a second, by the mean";

    protected override double? Figure(BenchmarkReport report, CorpusSize size) =>
        report.ResultStatistics is { Mean: > 0 } statistics ? size.Tokens * 1e9 / statistics.Mean : null;
}
