using BenchmarkDotNet.Attributes;
using NewsNlp.Models.English;

namespace NewsNlp.Benchmarks;

/// <summary>What a program waits for before its first article.</summary>
public class ModelBenchmarks
{
    /// <summary>From the data package's bytes to a pipeline. CreateEnglish does this once a process and then gives the data again.</summary>
    [Benchmark]
    public NewsPipeline LoadModel()
    {
        using var model = EnglishModel.Open();
        return NewsPipelineBuilder.FromModel(model).Build();
    }
}
