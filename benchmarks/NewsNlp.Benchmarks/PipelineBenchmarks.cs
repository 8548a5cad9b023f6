using BenchmarkDotNet.Attributes;

namespace NewsNlp.Benchmarks;

/// <summary>What a caller of the library waits for: one operation reads every article of the corpus once, on one thread.</summary>
[BenchmarkCategory(Category)]
public class PipelineBenchmarks
{
    /// <summary>Marks benchmarks of which an operation reads the whole corpus.</summary>
    public const string Category = "Corpus";

    private NewsPipeline _news = null!;
    private (string Text, ArticleContext Context)[] _articles = [];

    [GlobalSetup]
    public void Setup()
    {
        _news = NewsPipeline.CreateEnglish();
        _articles = [.. Corpus.Load().Select(a => (a.Text, new ArticleContext { Id = a.Id, PublishedOn = a.PublishedOn }))];
    }

    [Benchmark(Baseline = true)]
    public int Analyze() => Run(AnalysisParts.All);

    [Benchmark]
    public int Segmentation() => Run(AnalysisParts.None);

    [Benchmark]
    public int ExtractEntities()
    {
        var found = 0;
        foreach (var (text, context) in _articles)
        {
            found += _news.ExtractEntities(text, context).Count;
        }

        return found;
    }

    [Benchmark]
    public int ExtractQuotes()
    {
        var found = 0;
        foreach (var (text, context) in _articles)
        {
            found += _news.ExtractQuotes(text, context).Count;
        }

        return found;
    }

    private int Run(AnalysisParts parts)
    {
        var found = 0;
        foreach (var (text, context) in _articles)
        {
            found += _news.Analyze(text, context, parts).Tokens.Count;
        }

        return found;
    }
}
