using System.Globalization;
using System.Text.Json;
using NewsNlp.Evaluation;
using NewsNlp.Tests.Architecture;
using NewsNlp.Tests.Soundness;

namespace NewsNlp.English.Tests.Articles;

/// <summary>Floors on the annotated seed article, where it is at hand.</summary>
public sealed class SeedArticleTests
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(SourceTree.Root)!, "shared", "seed");

    private static readonly Lazy<(NewsDocument Document, JsonElement Gold)> Article = new(Read);

    [SkippableFact]
    public void Names_Exactly_ReachTheirFloor()
    {
        var (document, gold) = Seed();
        var scorer = new NameScorer();
        scorer.Add(
            Items(gold, "entities").Where(static e => !Flag(e, "optional")).Select(static e => new GoldName(SpanOf(e), Enum.Parse<EntityType>(e.GetProperty("type").GetString()!))),
            document.Mentions);

        (scorer.All.F1 * 100).Should().BeGreaterThanOrEqualTo(88);
    }

    [SkippableFact]
    public void Quotes_All_AreFoundWithTheirSpeakers()
    {
        var (document, gold) = Seed();
        var quotes = Items(gold, "quotes").ToList();
        var found = quotes.Select(q => document.Quotes.FirstOrDefault(d => d.Span.Overlaps(SpanOf(q)) && Covers(d, SpanOf(q)))).ToList();

        quotes.Should().HaveCount(9);
        found.Should().NotContainNulls();
        found.Zip(quotes).Count(static pair => pair.First?.Speaker?.Name == pair.Second.GetProperty("speakerEntity").GetString()).Should().BeGreaterThanOrEqualTo(8);
    }

    [SkippableFact]
    public void Quotes_ScareQuote_IsNone()
    {
        var (document, _) = Seed();

        document.Quotes.Should().NotContain(static q => q.Text.Trim('“', '”', ',') == "coyotes");
    }

    [SkippableFact]
    public void OfficeHolders_MostOfThem_AreRight()
    {
        var (document, gold) = Seed();
        var expected = Items(gold, "officeHolders").Select(static h => (Person: h.GetProperty("person").GetString(), Country: h.GetProperty("country").GetString())).Distinct().ToList();

        expected.Count(e => document.OfficeHolders.Any(h => SameName(h.Person.Name, e.Person!) && h.Office.Country?.Code == e.Country)).Should().BeGreaterThanOrEqualTo(6);
    }

    [SkippableFact]
    public void Chains_MainPerson_HoldsNamesPhrasesAndPronouns()
    {
        var (document, _) = Seed();
        var kelly = document.Entities.Single(static e => e.Name == "John Kelly");

        kelly.Mentions.Select(static m => m.Text).Should().Contain(["John Kelly", "Kelly", "The US official", "the Secretary of Security", "He", "he", "his"]);
    }

    [SkippableFact]
    public void Chains_TwoPeopleOfOneSurname_StayTwo()
    {
        var (document, _) = Seed();

        document.Entities.Where(static e => e.Name.EndsWith("Morales", StringComparison.Ordinal)).Select(static e => e.Name).Should().BeEquivalentTo("Jimmy Morales", "Carlos Morales");
    }

    private static (NewsDocument Document, JsonElement Gold) Seed()
    {
        Skip.IfNot(Directory.Exists(Folder), "the seed article is not here");
        DocumentAssert.Sound(Article.Value.Document);
        return Article.Value;
    }

    private static (NewsDocument, JsonElement) Read()
    {
        var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "kelly-guatemala.gold.json"))).RootElement;
        var day = DateOnly.ParseExact(gold.GetProperty("publishedOn").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var text = File.ReadAllText(Path.Combine(Folder, "kelly-guatemala.txt"));
        return (NewsPipeline.CreateEnglish().Analyze(text, new ArticleContext { PublishedOn = day }), gold);
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement gold, string list) => gold.GetProperty(list).EnumerateArray();

    private static bool Flag(JsonElement item, string name) => item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static TextSpan SpanOf(JsonElement item) => new(item.GetProperty("start").GetInt32(), item.GetProperty("end").GetInt32());

    // Nine tenths of the words are enough: where an indirect quote begins is a matter of taste.
    private static bool Covers(Quote quote, TextSpan gold) =>
        Math.Min(quote.Span.End, gold.End) - Math.Max(quote.Span.Start, gold.Start) >= 0.8 * Math.Max(quote.Span.Length, gold.Length);

    private static bool SameName(string ours, string gold) => ours == gold || ours.Split(' ')[^1] == gold.Split(' ')[^1] && ours[0] == gold[0];
}
