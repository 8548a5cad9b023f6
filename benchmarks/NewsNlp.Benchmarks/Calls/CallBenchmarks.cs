using BenchmarkDotNet.Attributes;
using NewsNlp.Benchmarks.Columns;
using NewsNlp.Cli.Bench;

namespace NewsNlp.Benchmarks.Calls;

/// <summary>What a caller of the library waits for: one operation reads every article of the corpus once, on one thread.</summary>
[BenchmarkCategory(Reads.Once)]
public class CallBenchmarks
{
    private NewsPipeline _news = null!;
    private (string Text, ArticleContext Context)[] _articles = [];

    [GlobalSetup]
    public void Setup()
    {
        _news = NewsPipeline.CreateEnglish();
        _articles = [.. Corpus.Load().Select(static article => (article.Text, PipelineStages.ContextOf(article)))];
    }

    [Benchmark(Baseline = true)]
    public int Analyze()
    {
        var found = 0;
        foreach (var (text, context) in _articles)
        {
            found += _news.Analyze(text, context).Mentions.Count;
        }

        return found;
    }

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
}
