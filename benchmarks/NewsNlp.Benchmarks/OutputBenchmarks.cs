using BenchmarkDotNet.Attributes;

namespace NewsNlp.Benchmarks;

/// <summary>Writing the analyses of the corpus as JSON.</summary>
[BenchmarkCategory(PipelineBenchmarks.Category)]
public class OutputBenchmarks
{
    private NewsDocument[] _documents = [];

    [GlobalSetup]
    public void Setup()
    {
        var news = NewsPipeline.CreateEnglish();
        _documents = [.. Corpus.Load().Select(a => news.Analyze(a.Text, new ArticleContext { Id = a.Id, PublishedOn = a.PublishedOn }))];
    }

    [Benchmark]
    public void WriteJson()
    {
        foreach (var document in _documents)
        {
            NewsJson.Write(Stream.Null, document);
        }
    }
}
