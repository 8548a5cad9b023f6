using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace NewsNlp.Benchmarks.Columns;

/// <summary>A figure by the size of what an operation reads; a dash for benchmarks that do not read the corpus.</summary>
internal abstract class CorpusColumn : IColumn
{
    private static readonly Lazy<CorpusSize> Size = new(CorpusSize.Measure);

    public string Id => ColumnName;

    public abstract string ColumnName { get; }

    public abstract string Legend { get; }

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    protected virtual string Format => "N0";

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        var categories = benchmarkCase.Descriptor.Categories;
        var times = categories.Contains(Reads.Once) ? 1 : categories.Contains(Reads.Copies) ? Size.Value.Copies : 0;
        var figure = times > 0 && summary[benchmarkCase] is { } report ? Figure(report, Size.Value.Times(times)) : null;
        return figure is { } number ? number.ToString(Format, style.CultureInfo) : "-";
    }

    /// <param name="report">The measurement.</param>
    /// <param name="size">What an operation reads.</param>
    protected abstract double? Figure(BenchmarkReport report, CorpusSize size);
}
