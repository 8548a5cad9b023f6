using BenchmarkDotNet.Reports;

namespace NewsNlp.Benchmarks;

/// <summary>Tokens that one thread reads in a second.</summary>
internal sealed class TokensPerSecondColumn : TokenColumn
{
    public override string ColumnName => "Tokens/s";

    public override string Legend => "Tokens of the corpus read in a second, by the mean";

    protected override double? Figure(BenchmarkReport report, int tokens) =>
        report.ResultStatistics is { Mean: > 0 } statistics ? tokens * 1e9 / statistics.Mean : null;
}
