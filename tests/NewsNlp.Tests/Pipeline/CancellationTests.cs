using NewsNlp.Coreference;
using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Linking;
using NewsNlp.Mentions;
using NewsNlp.Quotes;
using NewsNlp.Segmentation;
using NewsNlp.Tenures;
using NewsNlp.Tests.Drafting;
using NewsNlp.Tests.Gazetteers;

namespace NewsNlp.Tests.Pipeline;

public sealed class CancellationTests
{
    private const string Text = "Ada Reed, the minister, said: “It is late.”\nShe left for Ruritania on Monday. The company paid $5 million.\n";

    private static readonly Gazetteer Gazetteer = Gazetteer.Load(new MemoryStream(SampleGazetteer.Bytes(SmallWorld.Fill)));

    private static readonly IPipelineStage[] Stages =
    [
        new BlockSplitter(), new Tokenizer(), new SentenceSplitter(), new GazetteerMatcher(Gazetteer), new NameFinder(Gazetteer, new RuleNameRecognizer(Gazetteer)),
        new NominalFinder(), new QuoteFinder(), new CoreferenceResolver(Gazetteer), new EntityLinker(Gazetteer, new OfficeResolver(Gazetteer)),
    ];

    public static TheoryData<string> Names { get; } = [.. Stages.Select(static s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Run_CancelledBefore_StopsInTheStage(string name)
    {
        using var cancellation = new CancellationTokenSource();
        var draft = new DocumentDraft();
        draft.Start(Text, new ArticleContext(), cancellation.Token);
        foreach (var stage in Stages.TakeWhile(s => s.Name != name))
        {
            stage.Run(draft);
        }

        cancellation.Cancel();
        var run = () => Stages.Single(s => s.Name == name).Run(draft);

        run.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Analyze_CancelledAndAsked_ServesTheNextText()
    {
        using var cancellation = new CancellationTokenSource();
        var pipeline = NewsPipelineBuilder.FromModel(new MemoryStream(SampleGazetteer.Bytes(SmallWorld.Fill)))
            .AddMentions(_ =>
            {
                cancellation.Cancel();
                return [];
            }).Build();

        var cancelled = () => pipeline.Analyze(Text, cancellationToken: cancellation.Token);

        cancelled.Should().Throw<OperationCanceledException>();
        pipeline.Analyze(Text).Tokens.Should().NotBeEmpty();
    }
}
