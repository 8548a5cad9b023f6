using BenchmarkDotNet.Attributes;
using NewsNlp.Benchmarks.Columns;

namespace NewsNlp.Benchmarks.Calls;

/// <summary>The stream of articles: one operation reads the corpus several times through one call.</summary>
[BenchmarkCategory(Reads.Copies)]
public class BatchBenchmarks
{
    private NewsPipeline _news = null!;
    private IReadOnlyList<Article> _articles = [];
    private int _copies;

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _news = NewsPipeline.CreateEnglish();
        _articles = Corpus.Load();
        _copies = CorpusSize.Measure().Copies;
    }

    [Benchmark]
    public async Task<int> AnalyzeAsync()
    {
        var found = 0;
        await foreach (var result in _news.AnalyzeAsync(Feed(), new StreamOptions { MaxDegreeOfParallelism = Threads }).ConfigureAwait(false))
        {
            found += result.Document!.Mentions.Count;
        }

        return found;
    }

    private IAsyncEnumerable<Article> Feed() => Enumerable.Range(0, _copies).SelectMany(_ => _articles).ToAsyncEnumerable();
}
