using NewsNlp.Quotes;

namespace NewsNlp.Tests.Quotes;

public class CueLexiconTests
{
    [Theory]
    [InlineData("said", "say")]
    [InlineData("says", "say")]
    [InlineData("told", "tell")]
    [InlineData("admitted", "admit")]
    [InlineData("denies", "deny")]
    [InlineData("urging", "urge")]
    [InlineData("written", "write")]
    [InlineData("agreeing", "agree")]
    [InlineData("confessed", "confess")]
    [InlineData("stresses", "stress")]
    [InlineData("pledged", "pledge")]
    public void Find_FormOfVerb_GivesItsLemma(string form, string lemma) =>
        CueLexicon.Find(form)!.Cue!.Entries.Should().Contain(entry => entry.Lemma == lemma);

    [Fact]
    public void Find_VerbWithParticle_ListsTheNarrowReadingFirst() =>
        CueLexicon.Find("pointed")!.Cue!.Entries.Select(entry => entry.Lemma).Should().Equal("point out", "point");

    [Theory]
    [InlineData("denied", CueClass.Deny)]
    [InlineData("warned", CueClass.Warn)]
    [InlineData("vowed", CueClass.Promise)]
    [InlineData("asked", CueClass.Ask)]
    [InlineData("called", CueClass.Describe)]
    [InlineData("shouted", CueClass.Manner)]
    public void Find_Verb_HasItsClass(string form, CueClass expected) => CueLexicon.Find(form)!.Cue!.Entries[^1].Class.Should().Be(expected);

    [Theory]
    [InlineData("ferry")]
    [InlineData("sed")]
    [InlineData("")]
    public void Find_OtherWord_IsNull(string word) => CueLexicon.Find(word).Should().BeNull();

    [Fact]
    public void VerbCount_Table_HoldsOverAHundredAndFiftyVerbs() => CueLexicon.VerbCount.Should().BeGreaterThan(150);
}
