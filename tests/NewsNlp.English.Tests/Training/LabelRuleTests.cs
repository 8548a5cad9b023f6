using NewsNlp.Training.Corpora;
using NewsNlp.Training.Labels;

namespace NewsNlp.English.Tests.Training;

public sealed class LabelRuleTests
{
    private static readonly Harmoniser Rules = new(new Lexicon(EnglishData.Load()));

    [Theory]
    [InlineData("edge", "[Person:Okello 's] plan", "[Person:Okello] 's plan")]
    [InlineData("edge", "on [Date:Friday -] they", "on [Date:Friday] - they")]
    [InlineData("edge", "at [Organization:McDonald 's] there", "at [Organization:McDonald 's] there")]
    [InlineData("article", "in [Location:the Netherlands] today", "in the [Location:Netherlands] today")]
    [InlineData("article", "read [Miscellaneous:The Red Kite] twice", "read [Miscellaneous:The Red Kite] twice")]
    [InlineData("no-name", "an [Location:oil-rich] delta", "an oil-rich delta")]
    [InlineData("no-name", "the [Location:US] delta", "the [Location:US] delta")]
    [InlineData("title-in-name", "with [Person:President Mara Okello] there", "with [Office:President] [Person:Mara Okello] there")]
    [InlineData("title-in-name", "with [Person:Mr. Okello] there", "with Mr. [Person:Okello] there")]
    [InlineData("title-in-name", "with [Person:Kenyan Prime Minister Mara Okello] there", "with [Nationality:Kenyan] [Office:Prime Minister] [Person:Mara Okello] there")]
    [InlineData("title-in-name", "the [Person:Prime] [Person:Minister Mara Okello] spoke", "the [Office:Prime Minister] [Person:Mara Okello] spoke")]
    [InlineData("title-in-name", "then [Person:Dean Okello] spoke", "then [Person:Dean Okello] spoke")]
    [InlineData("hyphen", "the [Country:U.S.]-led force", "the U.S.-led force")]
    [InlineData("hyphen", "a [Nationality:pro-Syrian] group", "a pro-Syrian group")]
    [InlineData("hyphen", "an [Nationality:ex-Muslim] writer", "an ex-Muslim writer")]
    [InlineData("hyphen", "the [Nationality:Israeli-Palestinian] talks", "the [Nationality:Israeli]-[Nationality:Palestinian] talks")]
    [InlineData("hyphen", "a [Nationality:Franco-German] plan", "a [Nationality:Franco-German] plan")]
    [InlineData("demonym", "the [Miscellaneous:Kenyan] plan", "the [Nationality:Kenyan] plan")]
    [InlineData("demonym", "in [Nationality:Kenya] today", "in [Country:Kenya] today")]
    [InlineData("demonym", "the [Miscellaneous:Spanish] language", "the [Miscellaneous:Spanish] language")]
    [InlineData("country-or-place", "in [Location:Kenya] today", "in [Country:Kenya] today")]
    [InlineData("country-or-place", "in [Location:Scotland] today", "in [Country:Scotland] today")]
    [InlineData("country-or-place", "in [Country:Gaza] today", "in [Location:Gaza] today")]
    [InlineData("compass", "in eastern [Location:Europe] today", "in [Location:eastern Europe] today")]
    [InlineData("compass", "in [Location:southern Poland] today", "in southern [Country:Poland] today")]
    [InlineData("coordination", "between [Country:North] and [Country:South Korea] now", "between North and [Country:South Korea] now")]
    [InlineData("generic-part", "in [Location:Helmand province] today", "in [Location:Helmand] province today")]
    [InlineData("generic-part", "in [Location:Helmand] Province today", "in [Location:Helmand Province] today")]
    [InlineData("generic-part", "on the [Location:Tana] river today", "on the [Location:Tana river] today")]
    [InlineData("seat", "spoke at the [Organization:White House] today", "spoke at the [Location:White House] today")]
    [InlineData("seat", "the [Location:Kremlin] said so", "the [Organization:Kremlin] said so")]
    [InlineData("joined-body", "the [Country:U.S.] [Organization:State Department] said", "the [Organization:U.S. State Department] said")]
    [InlineData("joined-body", "the [Organization:Chinese foreign ministry] said", "the [Nationality:Chinese] [Organization:foreign ministry] said")]
    [InlineData("joined-body", "the [Organization:Kenyan government] said", "the [Nationality:Kenyan] government said")]
    [InlineData("lower-case-body", "the [Organization:parliament] voted", "the parliament voted")]
    [InlineData("lower-case-body", "[Country:Kenya]'s central bank said", "[Country:Kenya]'s [Organization:central bank] said")]
    [InlineData("lower-case-body", "the [Nationality:Kenyan] foreign ministry said", "the [Nationality:Kenyan] [Organization:foreign ministry] said")]
    [InlineData("group", "the [Nationality:Sunni] [Nationality:Arabs] left", "the [Nationality:Sunni Arabs] left")]
    [InlineData("group", "taught [Nationality:Islam] there", "taught [Miscellaneous:Islam] there")]
    [InlineData("group", "a [Nationality:communist] plot", "a communist plot")]
    [InlineData("holiday", "at [Date:Christmas] they", "at [Miscellaneous:Christmas] they")]
    [InlineData("holiday", "on [Miscellaneous:New Year's Day] they", "on [Date:New Year's Day] they")]
    [InlineData("date-span", "died early [Date:Saturday] there", "died [Date:early Saturday] there")]
    [InlineData("date-span", "in the [Date:1990s] they", "in [Date:the 1990s] they")]
    [InlineData("date-span", "on [Date:Monday] night they", "on [Date:Monday night] they")]
    [InlineData("date-span", "in [Date:recent weeks] they", "in recent weeks they")]
    [InlineData("rank-before-name", "then Col. [Person:Mara Okello] spoke", "then [Office:Col.] [Person:Mara Okello] spoke")]
    [InlineData("office-span", "the [Office:acting president] spoke", "the acting [Office:president] spoke")]
    [InlineData("office-span", "the [Office:spokesman] spoke", "the spokesman spoke")]
    public void Apply_CaseOfThePolicy_BringsTheLabelsIntoLine(string rule, string marked, string expected) =>
        Apply(rule, marked, CorpusSources.MeaningBank, out _).Should().Be(expected);

    [Theory]
    [InlineData("for a [Date:two-year] term on [Date:Monday] there", "for a two-year term on [Date:Monday] there")]
    [InlineData("it was the [Date:end of] May 2003 there", "it was [Date:the end of May 2003] there")]
    public void Apply_SilverDate_IsReadAfresh(string marked, string expected) => Apply("silver-date", marked, CorpusSources.MeaningBank, out _).Should().Be(expected);

    [Fact]
    public void Apply_PossessiveInTheOwnSource_IsLeftToItsReaders() =>
        Apply("edge", "at [Organization:Brenner's] there", CorpusSources.Annotated, out _).Should().Be("at [Organization:Brenner's] there");

    [Fact]
    public void Apply_CasesOfBothKinds_CountsEach()
    {
        Apply("country-or-place", "from [Location:Kenya] to [Country:Chad] and [Country:Gaza]", CorpusSources.MeaningBank, out var tally);

        (tally.Changed, tally.Agreed).Should().Be((2, 1));
    }

    [Fact]
    public void Apply_WholeChain_ComesToTheSameWhenRepeated()
    {
        var corpus = new Corpus(CorpusSources.MeaningBank, [new CorpusDocument("a", [Marked.Read("Former [Nationality:Kenya] [Person:President Mara Okello] of [Location:the Kenyan Senate] met the [Location:U.S.] [Organization:State Department] early [Date:Monday]")])]);
        Rules.Apply(corpus);
        var once = Marked.Write(corpus.Documents[0].Sentences[0]);

        Rules.Apply(corpus);

        Marked.Write(corpus.Documents[0].Sentences[0]).Should().Be(once).And.Contain("[Office:President] [Person:Mara Okello]").And.Contain("[Organization:U.S. State Department] [Date:early Monday]");
    }

    private static string Apply(string rule, string marked, CorpusSource source, out RuleTally tally)
    {
        var sentence = Marked.Read(marked);
        tally = new RuleTally(source.IsOwn);
        Rules.Rules.Single(item => item.Name == rule).Apply(sentence, tally);
        return Marked.Write(sentence);
    }
}
