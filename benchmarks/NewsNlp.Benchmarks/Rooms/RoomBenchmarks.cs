using BenchmarkDotNet.Attributes;
using NewsNlp.Benchmarks.Columns;
using NewsNlp.Cli.Bench;
using NewsNlp.Documents;

namespace NewsNlp.Benchmarks.Rooms;

/// <summary>
/// The stages of one room alone. Before each operation, outside of the time, all articles are brought to where the room
/// begins; so an operation is one run, and reads the corpus several times where it is small.
/// </summary>
[BenchmarkCategory(Reads.Copies)]
public abstract class RoomBenchmarks
{
    private IPipelineStage[] _before = [];
    private IPipelineStage[] _room = [];
    private Article[] _articles = [];
    private DocumentDraft[] _drafts = [];

    /// <summary>What the room's stages give, by <see cref="Layers"/>.</summary>
    private protected abstract Layers Gives { get; }

    [GlobalSetup]
    public void Setup()
    {
        var stages = new PipelineStages(NewsPipeline.CreateEnglish()).All.ToArray();
        var first = Array.FindIndex(stages, stage => (stage.Gives & Gives) != Layers.None);
        _before = stages[..first];
        _room = [.. stages.Skip(first).Where(stage => (stage.Gives & Gives) != Layers.None)];
        _articles = [.. Enumerable.Repeat(Corpus.Load(), CorpusSize.Measure().Copies).SelectMany(static articles => articles)];
        _drafts = [.. _articles.Select(static _ => new DocumentDraft())];
    }

    [IterationSetup]
    public void Prepare()
    {
        for (var i = 0; i < _drafts.Length; i++)
        {
            _drafts[i].Start(_articles[i].Text, PipelineStages.ContextOf(_articles[i]));
            foreach (var stage in _before)
            {
                stage.Run(_drafts[i]);
            }
        }
    }

    [Benchmark]
    public void Run()
    {
        foreach (var draft in _drafts)
        {
            foreach (var stage in _room)
            {
                stage.Run(draft);
            }
        }
    }
}
