using NewsNlp.Tests.Soundness;

namespace NewsNlp.English.Tests.Robustness;

/// <summary>Texts that nobody prints, long enough that work out of proportion does not end within the test's time.</summary>
public sealed class OddTextTests
{
    private const int Length = 200_000;

    private static readonly NewsPipeline Pipeline = NewsPipeline.CreateEnglish();

    private static readonly ArticleContext Dated = new() { PublishedOn = new DateOnly(2017, 2, 22) };

    [Theory(Timeout = 120_000)]
    [InlineData("President ")]
    [InlineData("president ")]
    [InlineData("President Reed. ")]
    [InlineData("The French president spoke. ")]
    [InlineData("the minister ")]
    [InlineData("Mexican ")]
    [InlineData("Reed ")]
    [InlineData("Ada Reed ")]
    [InlineData("Ada Reed and ")]
    [InlineData("Mr. Reed. ")]
    [InlineData("Rice ")]
    [InlineData("New York ")]
    [InlineData("Ministry of ")]
    [InlineData("secretary of ")]
    [InlineData("Ada-")]
    [InlineData("al-")]
    [InlineData(", ")]
    [InlineData("said ")]
    [InlineData("said, “")]
    [InlineData("“a” said ")]
    [InlineData("\"a\" he said. ")]
    [InlineData("he ")]
    [InlineData("They said he said. ")]
    [InlineData("Norvik Rail. ")]
    [InlineData("US ")]
    [InlineData("the company ")]
    [InlineData("Monday ")]
    [InlineData("$1 million ")]
    [InlineData("a b c of the ")]
    [InlineData("former ")]
    public async Task Analyze_OnePieceOverAndOver_EndsAndIsSound(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
        var document = await Task.Run(() => Pipeline.Analyze(text, Dated));

        document.Tokens.Should().NotBeEmpty();
        DocumentAssert.Sound(Pipeline.Analyze(text[..Math.Min(text.Length, 8000)], Dated));
    }

    [Theory]
    [InlineData("‘ ,  said told minister , ")]
    [InlineData("‘ \n ” ” —  \n the country said , ")]
    [InlineData(",  —  Mara Reed urged Mara Reed of asked told , ")]
    [InlineData("‘Mara Reed’ “ US ’ Reed Reed’s Dr’ , .")]
    [InlineData("not ” ‘Mara Reed’ “ Dr . a spokesmansaidcalled‘ of \n Mara Reedurged J. ")]
    public void Analyze_CueOrOwnerWithoutItsWords_IsSound(string text) => DocumentAssert.Sound(Pipeline.Analyze(text, Dated));

    [Theory(Timeout = 120_000)]
    [InlineData("“")]
    [InlineData("\"")]
    [InlineData("'")]
    public async Task Analyze_AMegabyteOfQuotationMarks_EndsQuickly(string mark)
    {
        var text = string.Concat(Enumerable.Repeat(mark, 1 << 20));

        (await Task.Run(() => Pipeline.Analyze(text, Dated))).Tokens.Should().HaveCountGreaterThan(1 << 18, "two single marks may be one token");
    }

    [Theory]
    [InlineData("Mr. & Reed")]
    [InlineData("Dr. of X")]
    [InlineData("Mr. and Mrs. Pell")]
    [InlineData("It sells at Lord & Pell and other stores.")]
    [InlineData("Mr.")]
    [InlineData("Mr. ,")]
    [InlineData("President of")]
    [InlineData("Presidents Zorp and")]
    public void Analyze_TitleBeforeAConnector_IsSound(string text) => DocumentAssert.Sound(Pipeline.Analyze(text, Dated));

    [Theory(Timeout = 120_000)]
    [InlineData("Zorb{0} spoke. ")]
    [InlineData("Zorb{0} ")]
    [InlineData("Ada Zorb{0} met the mayor. ")]
    [InlineData("President Zorb{0} left. She slept. ")]
    [InlineData("“We agree,” Zorb{0} said. ")]
    [InlineData("The Zorb{0} Company and its staff left. ")]
    [InlineData("Ada Zorb{0}, the mayor of Zorb{0}, left. ")]
    public async Task Analyze_ManyDifferentNames_EndsAndIsSound(string pattern)
    {
        var text = string.Concat(Enumerable.Range(0, Length / pattern.Length).Select(i => pattern.Replace("{0}", Letters(i), StringComparison.Ordinal)));

        var document = await Task.Run(() => Pipeline.Analyze(text, Dated));

        document.Sentences.Should().NotBeEmpty();
        DocumentAssert.Sound(Pipeline.Analyze(text[..8000], Dated));
    }

    private static string Letters(int number) => new([.. number.ToString("x", System.Globalization.CultureInfo.InvariantCulture).Select(static c => (char)('a' + (c <= '9' ? c - '0' : c - 'a' + 10)))]);

    [Theory]
    [InlineData("Mexican Finance Minister \" resigned. ? spoke.", "\"")]
    [InlineData("Mexican Finance Minister ? resigned. The Mexican president spoke.", "?")]
    public void Analyze_PersonNamedByAMark_IsSound(string text, string mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        var pipeline = NewsPipelineBuilder.English().AddMentions(_ => [new ExternalMention(new TextSpan(at, at + 1), EntityType.Person)]).Build();

        DocumentAssert.Sound(pipeline.Analyze(text, new ArticleContext { PublishedOn = new DateOnly(2022, 1, 15) }));
    }
}
