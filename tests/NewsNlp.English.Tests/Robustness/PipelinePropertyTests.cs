using System.Globalization;
using CsCheck;
using NewsNlp.Tests.Soundness;

namespace NewsNlp.English.Tests.Robustness;

/// <summary>What holds of any text at all, through the whole English pipeline.</summary>
public sealed class PipelinePropertyTests
{
    // Pieces that the rules look at; together they make texts much like news, and none that anybody wrote.
    private static readonly string[] Pieces =
    [
        " ", " ", " ", " ", "\n\n", "\r\n", "\t", "\u00A0", "\u00AD", "\u200B", "😀", "\uD83D", "\uDE00", "“", "”", "\"", "‘", "’", "'", "''", "``", ", ", ". ", "? ", ": ", " — ", "-", "(", ")", "…",
        "President ", "Presidents ", "Secretary of State ", "Foreign Minister ", "minister ", "the president ", "former ", "acting ", "-elect ", "mayor of ", "Mr. ", "Dr ", "Sen. ",
        "Ada ", "Reed", "Vale", " O’Hara", "al-", "van der ", "Jr.", "Mara Reed ", "Tom Vale ", "Hugo Paz Vidal ", "J. ", "Georgia", "Jordan ", "May ", "US ", "U.S. ", "us ", "France", "French ", "Franco-", "Peru’s ",
        "said ", "told ", "says that ", "asked ", "according to ", "denied ", "he ", "she ", "him ", "his ", "it ", "its ", "they ", "I ", "we ", "who ", "the company ", "the country ", "officials ", "a spokesman ", " for ", "and ", "of ", "in ",
        "Norvik Rail", "WHO ", "World Health Organization ", "Ministry of ", "Lake ", "River ", "Monday ", "22 February 2017", "2017", "the 1990s", "last ", "week ", "$3.5 ", "billion ", "euros ", "1,000 ", "By ", "LIMA, Peru (AP) — ", "is ", "was ", "that ",
    ];

    private static readonly Gen<string> NewsLike = Gen.Int[0, Pieces.Length - 1].Select(static i => Pieces[i]).Array[0, 120].Select(string.Concat);

    private static readonly Gen<string> AnyCodeUnits = Gen.Char[char.MinValue, char.MaxValue].Array[0, 200].Select(static c => new string(c));

    private static readonly NewsPipeline Pipeline = NewsPipeline.CreateEnglish();

    private static readonly ArticleContext Dated = new() { PublishedOn = new DateOnly(2017, 2, 22) };

    [Fact]
    public void Analyze_PiecesInAnyOrder_IsSound() => NewsLike.Sample(static text => DocumentAssert.Sound(Pipeline.Analyze(text, Dated)), iter: 3000);

    [Fact]
    public void Analyze_AnyCodeUnits_IsSound() => AnyCodeUnits.Sample(static text => DocumentAssert.Sound(Pipeline.Analyze(text, Dated)), iter: 1000);

    [Fact]
    public void Analyze_EachPart_IsSound() =>
        Gen.Select(NewsLike, Gen.Int[0, 15]).Sample(static (text, parts) => DocumentAssert.Sound(Pipeline.Analyze(text, Dated, (AnalysisParts)parts)), iter: 1000);

    [Fact]
    public void Analyze_OutsideNamesAnywhere_IsSound() =>
        Gen.Select(NewsLike, Gen.Int[0, 400], Gen.Int[1, 30], Gen.Int[0, 8]).Sample(
            static (text, start, length, type) =>
            {
                if (start + length <= text.Length)
                {
                    var name = new ExternalMention(new TextSpan(start, start + length), (EntityType)type);
                    DocumentAssert.Sound(Pipeline.Analyze(text, Dated with { Mentions = [name, name] }));
                }
            },
            iter: 1000);

    [Fact]
    public void Analyze_TwiceAndByAnother_GivesTheSameBytes()
    {
        var other = NewsPipeline.CreateEnglish();
        NewsLike.Sample(
            text =>
            {
                var first = NewsJson.Serialize(Pipeline.Analyze(text, Dated));
                return first == NewsJson.Serialize(Pipeline.Analyze(text, Dated)) && first == NewsJson.Serialize(other.Analyze(text, Dated));
            },
            iter: 500);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Analyze_OtherCulture_GivesTheSameBytes(string culture)
    {
        const string text = "ISTANBUL (AP) — INTERIOR MINISTER Filiz Işık said it cost $3.5 million in 2017.\n\n“I WILL visit İzmir and Iğdır,” Işık said on Friday. The Italian president and the IMF agreed.";
        var expected = NewsJson.Serialize(Pipeline.Analyze(text, Dated));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            NewsJson.Serialize(Pipeline.Analyze(text, Dated)).Should().Be(expected);
            NewsJson.Serialize(NewsPipeline.CreateEnglish().Analyze(text, Dated)).Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
