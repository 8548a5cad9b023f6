using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace NewsNlp.Benchmarks;

/// <summary>A figure by the tokens of the corpus; a dash for benchmarks that do not read it.</summary>
internal abstract class TokenColumn : IColumn
{
    private static readonly Lazy<int> Tokens = new(CountTokens);

    public string Id => ColumnName;

    public abstract string ColumnName { get; }

    public abstract string Legend { get; }

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        var figure = benchmarkCase.Descriptor.Categories.Contains(PipelineBenchmarks.Category) && summary[benchmarkCase] is { } report
            ? Figure(report, Tokens.Value)
            : null;
        return figure is { } number ? number.ToString("N0", style.CultureInfo) : "-";
    }

    protected abstract double? Figure(BenchmarkReport report, int tokens);

    private static int CountTokens()
    {
        var news = NewsPipeline.CreateEnglish();
        return Corpus.Load().Sum(a => news.Analyze(a.Text, parts: AnalysisParts.None).Tokens.Count);
    }
}
