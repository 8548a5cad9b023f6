using NewsNlp.Tests.Architecture;
using NewsNlp.Training.Annotation;
using NewsNlp.Training.Annotation.Checks;
using NewsNlp.Training.Annotation.Gold;

namespace NewsNlp.English.Tests.Annotation;

public sealed class ArticleCheckerTests
{
    private const string Sound = "{per:ros>1 Ana Rosquillo} of {loc:ica Ica} {cue1 said}: {q1 “Good day.”} {pro:ros She} left on {date Monday}.";

    [Fact]
    public void Check_SoundArticle_IsNotRefused()
    {
        Sample.Refused(Sound).Should().BeEmpty();
        Sample.Hints(Sound).Should().BeEmpty();
    }

    [Theory]
    // Names are flat and have their borders.
    [InlineData("{org:bank Bank of {cty:PE Peru}}", "is marked inside the name")]
    [InlineData("{per:ros Mr Rosquillo}", "begins with a title")]
    [InlineData("{per:ros Rosquillo’s} dog", "ends with a possessive")]
    [InlineData("{org:bank the Andes Bank}", "begins with 'the'")]
    [InlineData("{date on Monday}", "begins with 'on'")]
    [InlineData("{loc:ica Ica,}", "begins or ends with a space or a mark")]
    [InlineData("{loc:ica Ica\nPeru}", "runs over a line end")]
    [InlineData("{per:ros Rosquillo}, {off:ros/PE former mayor of Ica}", "begins with 'former'")]
    // Keys.
    [InlineData("{per:ros Rosquillo} and {org:ros Rosquillo}", "is a Person elsewhere")]
    [InlineData("{nom:man A man} fell.", "is a mention without an entity")]
    [InlineData("{pro:man He} fell and hurt {pro:man himself}.", "has pronouns only")]
    // Quotes.
    [InlineData("{per:ros Rosquillo} {cue1 said} {q1 “Good day.”}", "has no decision on its speaker")]
    [InlineData("{per:ros>1 Rosquillo} {cue1 said} {q1=ros “Good day.”}", "has two decisions on its speaker")]
    [InlineData("{per:ros>2 Rosquillo} {cue2 said} {q2 “Good day.”}", "quote 1 is missing")]
    [InlineData("{per:ros>1 Rosquillo} {cue1,2 said} {q1 “Good day.”}", "speaks of quote 2, which is none")]
    [InlineData("{q1=man “Good day.”}", "is spoken by 'man', which has no mark")]
    [InlineData("The “best” day.", "in no quote and no 'not'")]
    [InlineData("{per:ros>1 Rosquillo} {cue1 said} {q1 it rained }now.", "begins or ends with a space")]
    [InlineData("{q1 “Good\nday,”} {cue1 said} {per:ros>1 Rosquillo}", "a fragment a paragraph")]
    // Lists.
    [InlineData("{loc:uy Uruguay}", "is a Country in the lists, not a Location")]
    [InlineData("{cty:CL Peru}", "is PE in the lists, not CL")]
    [InlineData("{nat:CL Peruvian}", "is PE in the lists, not CL")]
    [InlineData("{cty:QQ Peru}", "is no code of a country")]
    [InlineData("{off:ros/QQ Mayor} {per:ros Rosquillo}", "is no code of a country or body")]
    [InlineData("{off:ros/@bank director} {per:ros Rosquillo}", "which has no mark")]
    [InlineData("{off:ros/PE Mayor} fell.", "who has no other mark")]
    public void Check_BreachOfTheGuidelines_IsRefused(string body, string message) => Sample.Refused(body).Should().Contain(refused => refused.Contains(message));

    [Theory]
    [InlineData("real: m Martín Vizcarra", "{off:m/PE President} {per:m Martín Vizcarra} {cue1 said} {q1=m “Good day.”}", "words are put into the mouth")]
    [InlineData("real: m Martín Vizcarra", "{off:m/PE President} {per:m>1 Martín Vizcarra} {cue1 said} {q1 it rained}", "words are put into the mouth")]
    [InlineData("real: m Martín Vizcarra\nmembers: both m ros", "{per:m Martín Vizcarra} and {per:ros Rosquillo}; {pro:both>1 they} {cue1 said} {q1 it rained}", "words are put into the mouth")]
    [InlineData("real: m Alan García", "{off:m/PE President} {per:m Alan García} left.", "nobody of that name")]
    [InlineData("", "{off:m/PE President} {per:m Martín Vizcarra} left.", "has the name of")]
    [InlineData("members: both ros vale", "{per:ros Rosquillo} left.", "which has no mark")]
    [InlineData("real: m Martín Vizcarra", "{per:ros Rosquillo} left.", "which has no mark")]
    public void Check_RealPeople_AreSilentAndHoldTheirPosts(string head, string body, string message) =>
        Sample.Refused(body, head).Should().Contain(refused => refused.Contains(message));

    [Fact]
    public void Check_ExampleOfTheGuidelines_IsNotRefused()
    {
        var page = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "annotation.md")).ReplaceLineEndings("\n");
        var start = page.IndexOf("```text\n", StringComparison.Ordinal) + "```text\n".Length;
        var (news, gazetteer) = AnnotatedFiles.OpenData(Path.Combine(SourceTree.Root, "src", "NewsNlp.Models.English"));
        new ArticleChecker(news, gazetteer).Check(page[start..page.IndexOf("```", start, StringComparison.Ordinal)], "business", "pt-business-77", out var errors);

        errors.Where(static error => !error.IsHint).Should().BeEmpty();
    }

    [Fact]
    public void Check_NicknameInAName_IsNotRefused() => Sample.Refused("{per:ros Ana {not “Nita”} Rosquillo} left.").Should().BeEmpty();

    [Fact]
    public void Check_RealHolderOfTheDay_IsNotRefused() => Sample.Refused("{off:m/PE President} {per:m Martín Vizcarra} left.", "real: m Martín Vizcarra").Should().BeEmpty();

    [Theory]
    [InlineData("{per:ros Rosquillo} lost her dog.", "pronoun")]
    [InlineData("{q1=none “I wait.”}", "first person")]
    [InlineData("{per:ros Rosquillo} said it rained.", "reporting verb")]
    [InlineData("It cost $30 in 2017.", "date or sum")]
    [InlineData("They met near Tacna.", "capital")]
    [InlineData("Peruvian boats sank.", "country or people")]
    [InlineData("{q1 Tolls}, {per:ros>1 Ros} {cue1 said}, {q2=ros would rise}.", "does it begin before the cue", false)]
    [InlineData("Tolls, {per:ros>1 Ros} {cue1 said}, {q1 would rise}.", "does it begin before the cue")]
    public void Check_ForgottenMark_IsPointedAt(string body, string message, bool expected = true) => Sample.Hints(body).Any(hint => hint.Contains(message)).Should().Be(expected);

    [Theory]
    [InlineData("pe-local-02", "local", "id 'pe-local-01' is not the name of the file")]
    [InlineData("pe-local-01", "sport", "not that of the folder")]
    public void Check_FileOfAnotherName_IsRefused(string name, string desk, string message)
    {
        var (news, gazetteer) = AnnotatedFiles.OpenData(Path.Combine(SourceTree.Root, "src", "NewsNlp.Models.English"));
        new ArticleChecker(news, gazetteer).Check($"{Sample.Head}\n---\nText.", desk, name, out var errors);

        errors.Should().ContainSingle().Which.Message.Should().Contain(message);
    }
}
