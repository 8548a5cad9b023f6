using NewsNlp.Tests.Soundness;

namespace NewsNlp.English.Tests.Articles;

/// <summary>Runs the files of <c>Cases/articles</c> through the English pipeline.</summary>
public sealed class ArticleCaseTests
{
    // Raised with every case that is added, so that files cannot go missing unseen.
    private const int FewestCases = 54;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "articles");
    private static readonly NewsPipeline Pipeline = NewsPipeline.CreateEnglish();

    public static TheoryData<string> Cases()
    {
        var names = new TheoryData<string>();
        foreach (var path in Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal))
        {
            names.Add(Path.GetFileNameWithoutExtension(path));
        }

        return names;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Analyze_Case_FindsWhatItNames(string name)
    {
        var golden = ArticleCase.Read(Path.Combine(Folder, name + ".json"));
        var document = Pipeline.Analyze(golden.Text, new ArticleContext { PublishedOn = golden.Date });

        DocumentAssert.Sound(document);
        var differences = ArticleComparison.Differences(golden, document);
        if (golden.KnownGap)
        {
            differences.Should().NotBeEmpty("the gap is closed: {0} Remove known-gap", golden.Why);
        }
        else
        {
            differences.Should().BeEmpty(golden.Why);
        }
    }

    [Fact]
    public void Cases_Folder_HoldsAllThatWereWritten() => Directory.GetFiles(Folder, "*.json").Should().HaveCountGreaterThanOrEqualTo(FewestCases);
}
