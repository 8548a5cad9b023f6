using NewsNlp.Mentions;
using NewsNlp.Tests.Drafting;

namespace NewsNlp.Tests.Mentions;

public sealed class NameMergerTests
{
    [Fact]
    public void Merge_HigherScore_Wins() =>
        Merged("Ada Reed Park opened.", (0, 3, EntityType.Location, 0.6), (0, 2, EntityType.Person, 0.9)).Should().Be("Ada Reed/Person");

    [Fact]
    public void Merge_EqualScores_LongerWins() =>
        Merged("Ada Reed Park opened.", (0, 2, EntityType.Person, 0.9), (0, 3, EntityType.Location, 0.9)).Should().Be("Ada Reed Park/Location");

    [Fact]
    public void Merge_EqualScoresAndLengths_EarlierWins() =>
        Merged("Ada Reed Park opened.", (1, 3, EntityType.Location, 0.9), (0, 2, EntityType.Person, 0.9)).Should().Be("Ada Reed/Person");

    [Fact]
    public void Merge_OutsideName_WinsOverAll() =>
        Merged("Ada Reed Park opened.", (0, 3, EntityType.Location, 1), (1, 2, EntityType.Miscellaneous, NameMerger.OutsideScore + 0.1)).Should().Be("Reed/Miscellaneous");

    [Fact]
    public void Merge_DisjointNames_StayInTextOrder() =>
        Merged("Ada Reed Park opened.", (2, 3, EntityType.Location, 0.9), (0, 1, EntityType.Person, 0.5)).Should().Be("Ada/Person | Park/Location");

    [Fact]
    public void Run_OutsideMentionOverPartOfAToken_TakesTheToken()
    {
        var context = new ArticleContext { Mentions = [new ExternalMention(new TextSpan(10, 13), EntityType.Miscellaneous, 0.9, "hand")] };

        Doc.Read("They saw Ada Reed there.", SmallWorld.Gazetteer, context).Names().Should().Be("Ada/Miscellaneous");
    }

    [Fact]
    public void Run_OutsideMentionOverAnOffice_WinsOverTheOffice()
    {
        var context = new ArticleContext { Mentions = [new ExternalMention(new TextSpan(4, 13), EntityType.Miscellaneous, 0.5)] };

        Doc.Read("The president spoke.", SmallWorld.Gazetteer, context).Names().Should().Be("president/Miscellaneous");
    }

    private static string Merged(string text, params (int Start, int End, EntityType Type, double Score)[] candidates)
    {
        var doc = Doc.Of(text);
        var scratch = new NameScratch();
        scratch.Start(doc.Draft.Tokens.Length);
        scratch.Found.AddRange(candidates.Select(static c => new NameCandidate(new TokenSpan(c.Start, c.End), c.Type, c.Score, "test")));
        NameMerger.Merge(doc.Draft, scratch);
        return doc.Names();
    }
}
