using BenchmarkDotNet.Attributes;
using NewsNlp.Benchmarks.Columns;
using NewsNlp.Cli.Bench;
using NewsNlp.Documents;
using NewsNlp.Segmentation;
using NewsNlp.Tagging;

namespace NewsNlp.Benchmarks.Rooms;

/// <summary>The tagger's network alone, without what the gazetteer says of a token.</summary>
[BenchmarkCategory(Reads.Once)]
public class TaggingBenchmarks
{
    private readonly List<TaggedName> _names = [];
    private NameTagger _tagger = null!;
    private (DocumentDraft Draft, ulong[] Signs)[] _articles = [];

    [GlobalSetup]
    public void Setup()
    {
        _tagger = new NameTagger(EnglishData.LoadTagger()!);
        _articles = [.. Corpus.Load().Select(Segmented)];
    }

    [Benchmark]
    public int Run()
    {
        _names.Clear();
        foreach (var (draft, signs) in _articles)
        {
            Array.Clear(signs);
            _tagger.Tag(draft, signs, _names);
        }

        return _names.Count;
    }

    private static (DocumentDraft Draft, ulong[] Signs) Segmented(Article article)
    {
        var draft = new DocumentDraft();
        draft.Start(article.Text, PipelineStages.ContextOf(article));
        Segmenter.Run(draft);
        return (draft, new ulong[draft.Tokens.Length]);
    }
}
