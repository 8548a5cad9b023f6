using System.Text.Json;
using NewsNlp.Training.Annotation;
using NewsNlp.Training.Annotation.Checks;
using NewsNlp.Training.Annotation.Gold;
using NewsNlp.Training.Corpora;

namespace NewsNlp.English.Tests.Annotation;

public sealed class GoldTests
{
    private static readonly AnnotatedArticle Article = Sample.Read(
        "{nat:PE Peruvian} {off:ros/PE mayor} {per:ros>1 Ana Rosquillo} {cue1 told} {loc:ica Ica} {q1 that “{pro:ros my} dog”\twaits}. {q2 “{nom:vet>3 The vet} {cue3 said}, {q3 ‘Rest,’}”} {pro:ros>2 she} {cue2 added}. The {not “best”} dog.");

    [Fact]
    public void Json_AllLayers_AreThoseOfTheOutput()
    {
        using var json = JsonDocument.Parse(GoldJson.Write(Article));
        var root = json.RootElement;
        var text = root.GetProperty("text").GetString()!;

        text.Should().Be("Peruvian mayor Ana Rosquillo told Ica that “my dog”\twaits. “The vet said, ‘Rest,’” she added. The “best” dog.");
        root.GetProperty("publishedOn").GetString().Should().Be("2019-03-14");
        root.GetProperty("split").GetString().Should().Be(CorpusSplit.Of("pe-local-01"));
        root.GetProperty("mentions").EnumerateArray().Select(m => $"{m.GetProperty("kind")} {m.GetProperty("type")} {m.GetProperty("entity")} {text[m.GetProperty("start").GetInt32()..m.GetProperty("end").GetInt32()]}").Should().Equal(
            "named Nationality e1 Peruvian", "named Office  mayor", "named Person e2 Ana Rosquillo", "named Location e3 Ica", "pronoun Person e2 my", "nominal Person e4 The vet", "pronoun Person e2 she");
        root.GetProperty("entities").EnumerateArray().Select(e => $"{e.GetProperty("id")} {e.GetProperty("name")} {e.GetProperty("country")}").Should().Equal("e1  PE", "e2 Ana Rosquillo ", "e3 Ica ", "e4  ");
        root.GetProperty("officeHolders")[0].GetRawText().Should().Be("""{"entity":"e2","office":"mayor","country":"PE","start":9,"end":14,"basis":"stated","status":"current"}""");
        root.GetProperty("nonQuotes").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public void Json_Quotes_HaveKindPiecesSpeakerAndParent()
    {
        using var json = JsonDocument.Parse(GoldJson.Write(Article));
        var quotes = json.RootElement.GetProperty("quotes").EnumerateArray().Select(q => string.Join('|', q.GetProperty("kind").GetString(), q.GetProperty("text").GetString(), q.GetProperty("quoted").GetArrayLength(),
            q.GetProperty("cue").GetProperty("text").GetString(), q.GetProperty("speaker").GetProperty("text").GetString(), q.GetProperty("speaker").GetProperty("name").GetString(), q.TryGetProperty("parent", out var parent) ? parent.GetInt32() : -1));

        quotes.Should().Equal(
            "mixed|that “my dog”\twaits|1|told|Ana Rosquillo|Ana Rosquillo|-1",
            "direct|“The vet said, ‘Rest,’”|1|added|she|Ana Rosquillo|-1",
            "direct|‘Rest,’|1|said|The vet||1");
    }

    [Theory]
    [InlineData("{q1 ‘The drivers’ union can’t wait,’} {per:ros>1 Ros} {cue1 said}.", "The drivers’ union can’t wait,")]
    [InlineData("{q1 'It isn't ours,'} {per:ros>1 Ros} {cue1 said}.", "It isn't ours,")]
    [InlineData("{per:ros>1 Ros} {cue1 called} it {q1 „a tub“}.", "a tub")]
    [InlineData("{q1 ‚Wait,‘} {per:ros>1 Ros} {cue1 said}.", "Wait,")]
    [InlineData("{q1 »Wait,«} {per:ros>1 Ros} {cue1 said}.", "Wait,")]
    [InlineData("{q1 ”Wait,”} {per:ros>1 Ros} {cue1 said}.", "Wait,")]
    [InlineData("{q1 '50 came,'} {per:ros>1 Ros} {cue1 said}.", "50 came,")]
    [InlineData("{q1 ‘[T]he end,’} {per:ros>1 Ros} {cue1 said}.", "[T]he end,")]
    [InlineData("{per:ros>1 Ros} {cue1 named} {q1 'the drivers' and 'the boats'}.", "the drivers", "the boats")]
    [InlineData("{q1 «Wait,»} {per:ros>1 Ros} {cue1 said}.", "Wait,")]
    [InlineData("{per:ros>1 Ros} {cue1 called} it {q1 “a” and “b”}.", "a", "b")]
    [InlineData("{per:ros>1 Ros} {cue1 said}: {q1 “We wait.}\n{q1 “Again.”}", "We wait.", "Again.")]
    public void Quoted_MarksOfAllStyles_ArePaired(string body, params string[] quoted)
    {
        var article = Sample.Read(body);

        GoldQuoteParts.Of(article).Should().ContainSingle().Which.Quoted.Select(span => span.Slice(article.Text)).Should().Equal(quoted);
    }

    [Fact]
    public void Bio_Names_AreTokensWithTags()
    {
        var lost = new List<string>();

        GoldBio.Write(Sample.Read("{per:ros Ana Rosquillo} left {loc:ica Ica}. {date Monday} came."), new SentenceTokenizer(), lost).Should().Be(
            "# newdoc id = pe-local-01\nAna\tB-Person\nRosquillo\tI-Person\nleft\tO\nIca\tB-Location\n.\tO\n\nMonday\tB-Date\ncame\tO\n.\tO\n\n");
        lost.Should().BeEmpty();
    }

    [Fact]
    public void Bio_NameInsideAToken_IsTold()
    {
        var lost = new List<string>();
        GoldBio.Write(Sample.Read("{loc:ica Ica}land won."), new SentenceTokenizer(), lost);

        lost.Should().Equal("pe-local-01: Ica");
    }

    [Theory]
    [InlineData("ki-sport-14", "train")]
    [InlineData("ci-business-14", "dev")]
    [InlineData("ar-diplomacy-09", "test")]
    public void Split_Id_IsOfAFixedPart(string id, string part) => CorpusSplit.Of(id).Should().Be(part);

    [Fact]
    public void Split_ManyIds_AreSharedSeventyToFifteen()
    {
        var parts = Enumerable.Range(0, 10_000).GroupBy(static i => CorpusSplit.Of($"id-{i}")).ToDictionary(static g => g.Key, static g => g.Count());

        parts["train"].Should().BeInRange(6800, 7200);
        parts["dev"].Should().BeInRange(1350, 1650);
    }
}
