namespace NewsNlp.English.Tests.Quotes;

/// <summary>Runs the files of <c>Cases/quotes</c> through the English pipeline.</summary>
public class QuoteCaseTests
{
    // Raised with every case that is added, so that files cannot go missing unseen.
    private const int FewestCases = 203;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "quotes");
    private static readonly NewsPipeline Pipeline = NewsPipeline.CreateEnglish();

    public static TheoryData<string> Names()
    {
        var names = new TheoryData<string>();
        foreach (var path in Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal))
        {
            names.Add(Path.GetFileNameWithoutExtension(path));
        }

        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ExtractQuotes_Case_GivesExpectedQuotes(string name)
    {
        var golden = QuoteCase.Read(Path.Combine(Folder, name + ".json"));
        var document = Pipeline.Analyze(golden.Text, new ArticleContext { PublishedOn = golden.Date }, AnalysisParts.Quotes);

        if (golden.KnownGap)
        {
            golden.Actual(document).Should().NotEqual(golden.Expected(), "the gap is closed: {0} Remove known-gap", golden.Why);
        }
        else
        {
            golden.Actual(document).Should().Equal(golden.Expected(), golden.Why);
        }
    }

    [Fact]
    public void Cases_Folder_HoldsAllThatWereWritten() => Directory.GetFiles(Folder, "*.json").Should().HaveCountGreaterThanOrEqualTo(FewestCases);
}
