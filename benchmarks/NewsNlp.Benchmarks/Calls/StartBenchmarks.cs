using BenchmarkDotNet.Attributes;
using NewsNlp.Cli.Bench;
using NewsNlp.Models.English;

namespace NewsNlp.Benchmarks.Calls;

/// <summary>What a program waits for before its first article, and a user of the tool before its first answer.</summary>
public class StartBenchmarks
{
    private string _article = "";

    [GlobalSetup]
    public void Setup() => _article = Corpus.Load()[0].Text;

    /// <summary>From the data package's bytes, gazetteer and tagger, to a pipeline. CreateEnglish does this once a process and then gives the data again.</summary>
    [Benchmark]
    public NewsPipeline LoadModel()
    {
        using var model = EnglishModel.Open();
        using var vectors = EnglishModel.OpenVectors();
        using var tagger = EnglishModel.OpenTagger();
        return NewsPipelineBuilder.FromModel(model).UseTagger(vectors, tagger).Build();
    }

    /// <summary>The tool in a fresh process, from its start to its end, with one article.</summary>
    [Benchmark]
    public int ColdStart() => FreshProcess.Analyze(_article).Output.Length;
}
