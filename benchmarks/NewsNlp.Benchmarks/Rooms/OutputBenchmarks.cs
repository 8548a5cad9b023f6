using BenchmarkDotNet.Attributes;
using NewsNlp.Benchmarks.Columns;
using NewsNlp.Cli.Bench;

namespace NewsNlp.Benchmarks.Rooms;

/// <summary>Writing the analyses of the corpus as JSON.</summary>
[BenchmarkCategory(Reads.Once)]
public class OutputBenchmarks
{
    private NewsDocument[] _documents = [];

    [GlobalSetup]
    public void Setup()
    {
        var news = NewsPipeline.CreateEnglish();
        _documents = [.. Corpus.Load().Select(article => news.Analyze(article.Text, PipelineStages.ContextOf(article)))];
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
