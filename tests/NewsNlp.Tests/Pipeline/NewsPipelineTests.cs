using NewsNlp.Documents;
using NewsNlp.Tests.Drafting;
using NewsNlp.Tests.Gazetteers;
using NewsNlp.Tests.Soundness;

namespace NewsNlp.Tests.Pipeline;

public sealed class NewsPipelineTests
{
    private const string Text = "French President Odile Marchand met Ada Reed in Lyon.\n\n“We agree,” Marchand said on Monday. She left for Peru.";

    private static readonly byte[] Model = SampleGazetteer.Bytes(SmallWorld.Fill);
    private static readonly NewsPipeline Pipeline = Make();

    [Fact]
    public void Analyze_NullText_Throws()
    {
        var analyze = () => Pipeline.Analyze(null!);

        analyze.Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\uD83D")]
    [InlineData("\0")]
    public void Analyze_EmptyOrOddText_IsSound(string text) => DocumentAssert.Sound(Pipeline.Analyze(text));

    [Theory]
    [InlineData(0, 200)]
    [InlineData(5, 5)]
    public void Analyze_MentionOutsideOfTheText_Throws(int start, int end)
    {
        var context = new ArticleContext { Mentions = [new ExternalMention(new TextSpan(start, end), EntityType.Person)] };
        var analyze = () => Pipeline.Analyze(Text, context);

        analyze.Should().Throw<ArgumentException>().WithMessage("*does not lie inside the text*");
    }

    [Fact]
    public void Analyze_AfterAFailure_StillWorks()
    {
        var context = new ArticleContext { Mentions = [new ExternalMention(new TextSpan(0, 999), EntityType.Person)] };
        FluentActions.Invoking(() => Pipeline.Analyze(Text, context)).Should().Throw<ArgumentException>();

        Pipeline.Analyze(Text).Quotes.Should().ContainSingle();
    }

    [Fact]
    public void Analyze_PartsAskedFor_AreAllThatIsThere()
    {
        Pipeline.Analyze(Text, parts: AnalysisParts.None).Mentions.Should().BeEmpty();
        var entities = Pipeline.Analyze(Text, parts: AnalysisParts.Entities);
        entities.Mentions.Should().NotBeEmpty().And.OnlyContain(static m => m.Kind == MentionKind.Named);
        entities.Entities.Should().BeEmpty();
        Pipeline.Analyze(Text, parts: AnalysisParts.Quotes).OfficeHolders.Should().BeEmpty();
        Pipeline.Analyze(Text, parts: AnalysisParts.Offices).Quotes.Should().BeEmpty();
    }

    [Fact]
    public void ExtractEntities_Text_GivesNamesWithoutEntities() =>
        Pipeline.ExtractEntities(Text).Should().NotBeEmpty().And.OnlyContain(static m => m.Entity == null);

    [Fact]
    public void ExtractQuotes_Text_GivesQuotesWithSpeakers() =>
        Pipeline.ExtractQuotes(Text).Should().ContainSingle().Which.Speaker!.Name.Should().Be("Odile Marchand");

    [Fact]
    public void AddMentions_FunctionOfTheText_Wins()
    {
        var pipeline = NewsPipelineBuilder.FromModel(new MemoryStream(Model))
            .AddMentions(static text => [new ExternalMention(new TextSpan(text.IndexOf("Lyon", StringComparison.Ordinal), text.IndexOf("Lyon", StringComparison.Ordinal) + 4), EntityType.Miscellaneous)])
            .Build();

        pipeline.Analyze(Text).Mentions.Should().ContainSingle(static m => m.Text == "Lyon").Which.Type.Should().Be(EntityType.Miscellaneous);
    }

    [Fact]
    public void AddMentions_FunctionThatLeavesTheText_IsAnArgumentError()
    {
        var pipeline = NewsPipelineBuilder.FromModel(new MemoryStream(Model)).AddMentions(static _ => [new ExternalMention(new TextSpan(0, 9999), EntityType.Person)]).Build();
        var analyze = () => pipeline.Analyze(Text);

        analyze.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Analyze_EightThreads_GiveTheSameBytes()
    {
        var texts = Enumerable.Range(0, 40).Select(static i => string.Concat(Enumerable.Repeat(Text + "\n\n", 1 + (i % 5))) + i).ToArray();
        var alone = texts.Select(static text => NewsJson.Serialize(Make().Analyze(text))).ToArray();

        var together = new string[8][];
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, thread =>
            together[thread] = [.. texts.Select(static text => NewsJson.Serialize(Pipeline.Analyze(text)))]);

        together.Should().AllSatisfy(results => results.Should().Equal(alone));
    }

    [Fact]
    public void Analyze_UsedScratch_AllocatesLittleBesideTheResult()
    {
        for (var i = 0; i < 3; i++)
        {
            Pipeline.Analyze(Text, parts: AnalysisParts.None);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var document = Pipeline.Analyze(Text, parts: AnalysisParts.None);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // Tokens, sentences and blocks of the result, and its own object; no copy of the text.
        allocated.Should().BeLessThan(1500 + (document.Tokens.Count * 16) + (document.Sentences.Count * 32) + (document.Blocks.Count * 32));
    }

    private static NewsPipeline Make() => NewsPipelineBuilder.FromModel(new MemoryStream(Model)).Build();
}
