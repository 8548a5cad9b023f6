using NewsNlp.Documents;

namespace NewsNlp.Tests.Pipeline;

public sealed class StagePlanTests
{
    private static readonly IPipelineStage[] Line =
    [
        new Stage("blocks", Layers.None, Layers.Blocks | Layers.Tokens | Layers.Sentences),
        new Stage("matches", Layers.Tokens, Layers.Matches),
        new Stage("names", Layers.Matches, Layers.Names),
        new Stage("nominals", Layers.Names, Layers.Nominals),
        new Stage("quotes", Layers.Nominals, Layers.Quotes),
        new Stage("chains", Layers.Names | Layers.Nominals | Layers.Quotes, Layers.Chains),
        new Stage("links", Layers.Chains, Layers.Links),
    ];

    [Theory]
    [InlineData(AnalysisParts.None, "blocks")]
    [InlineData(AnalysisParts.Entities, "blocks matches names")]
    [InlineData(AnalysisParts.Quotes, "blocks matches names nominals quotes chains links")]
    [InlineData(AnalysisParts.Offices, "blocks matches names nominals quotes chains links")]
    [InlineData(AnalysisParts.All, "blocks matches names nominals quotes chains links")]
    public void For_Parts_TakesWhatTheyNeedInOrder(AnalysisParts parts, string stages) =>
        string.Join(' ', new StagePlan(Line).For(parts).ToArray().Select(static s => s.Name)).Should().Be(stages);

    [Fact]
    public void For_BitsThatAreNoPart_AreIgnored() =>
        new StagePlan(Line).For((AnalysisParts)0xF0).Length.Should().Be(1);

    [Fact]
    public void Constructor_MissingLayers_ListsAllGaps()
    {
        var plan = () => new StagePlan([new Stage("names", Layers.Matches, Layers.Names), new Stage("links", Layers.Chains | Layers.Names, Layers.Links)]);

        plan.Should().Throw<InvalidOperationException>().WithMessage("*names needs Matches*links needs Chains*").Which.Message.Should().NotContain("Names,");
    }

    [Fact]
    public void Constructor_LayerGivenTwice_IsAGap()
    {
        var plan = () => new StagePlan([new Stage("one", Layers.None, Layers.Tokens), new Stage("two", Layers.None, Layers.Tokens)]);

        plan.Should().Throw<InvalidOperationException>().WithMessage("*two gives Tokens*");
    }

    [Fact]
    public void Constructor_StagesInTheWrongOrder_IsAGap()
    {
        var plan = () => new StagePlan([.. Line.Reverse()]);

        plan.Should().Throw<InvalidOperationException>().WithMessage("*links needs Chains*");
    }

    private sealed record Stage(string Name, Layers Needs, Layers Gives) : IPipelineStage
    {
        public void Run(DocumentDraft draft)
        {
        }
    }
}
