using NewsNlp.Gazetteers;

namespace NewsNlp.Tests.Gazetteers;

public sealed class GazetteerMatchTests
{
    private static readonly Gazetteer Names = SampleGazetteer.Make(builder =>
    {
        builder.Country("TR", "Turkey", ("Turkish", EntryKind.Demonym, AliasKind.Name));
        builder.Country("US", "United States", ("US", EntryKind.Country, AliasKind.Acronym), ("U.S.", EntryKind.Country, AliasKind.Acronym));
        builder.Country("GN", "Guinea", ("Guinean", EntryKind.Demonym, AliasKind.Name));
        builder.Country("GW", "Guinea-Bissau");
        builder.Country("CI", "Côte d'Ivoire", ("Ivory Coast", EntryKind.Country, AliasKind.Alias));
        builder.City("Bissau", "GW");
        builder.City("The Hague", "NL");
        builder.City("General", "US");
        builder.Title("general");
        builder.Title("minister of foreign affairs");
        builder.Title("minister");
        builder.Named("call", new EntryRef(EntryKind.CommonWord, AliasKind.Name, 0, CaseNeed.Never));
        var who = builder.Add(new OrganizationRecord("World Health Organization", "intl", "WHO"));
        builder.Named("WHO", new EntryRef(EntryKind.Organization, AliasKind.Acronym, who));
        builder.Named("al-Shabab", new EntryRef(EntryKind.Organization, AliasKind.Name, builder.Add(new OrganizationRecord("al-Shabab", "armed", null))));
    });

    [Theory]
    [InlineData("Roast turkey in Turkey.", "Turkey: Country")]
    [InlineData("He told us that US aid helps us.", "US: Country")]
    [InlineData("Who leads the WHO?", "WHO: Organization")]
    [InlineData("A U.S. official spoke.", "U.S.: Country")]
    [InlineData("The UNITED STATES team won.", "UNITED STATES: Country")]
    [InlineData("the united states of mind", "")]
    [InlineData("a turkish bath", "")]
    [InlineData("He fled to The Hague.", "The Hague: City")]
    [InlineData("He fled to the Hague.", "the Hague: City")]
    [InlineData("Fighters of al-Shabab fled.", "al-Shabab: Organization")]
    [InlineData("Fighters of al-shabab fled.", "")]
    [InlineData("Ivory coast", "")]
    public void Match_CaseOfTheText_DecidesTheMeaning(string text, string expected) =>
        string.Join(", ", Names.FoundIn(text)).Should().Be(expected);

    [Fact]
    public void Match_OverlappingPhrases_AreAllFoundInOrder() =>
        Names.FoundIn("The Minister of Foreign Affairs of Guinea-Bissau").Should().Equal(
            "Minister: Title", "Minister of Foreign Affairs: Title", "Guinea: Country", "Guinea-Bissau: Country", "Bissau: City");

    [Theory]
    [InlineData("the general spoke", "general: Title")]
    [InlineData("The General spoke", "General: Title City")]
    [InlineData("THE GENERAL SPOKE", "GENERAL: Title City")]
    public void EntriesOf_LowerCaseText_LeavesOutTheNames(string text, string expected) => Names.FoundIn(text).Should().Equal(expected);

    [Theory]
    [InlineData("Guinea\n\nBissau")]
    [InlineData("Guinea.\n\nBissau is near.")]
    public void Match_PhraseAcrossBlocks_IsNotFound(string text) => Names.FoundIn(text).Should().Equal("Guinea: Country", "Bissau: City");

    [Theory]
    [InlineData("In Côte d'Ivoire")]
    [InlineData("In Cote d’Ivoire")]
    [InlineData("In Co\u0302te d'Ivoire")]
    public void Match_AccentsAndApostrophes_AreFolded(string text) => Names.FoundIn(text).Should().ContainSingle().Which.Should().EndWith("Ivoire: Country");

    [Fact]
    public void Match_PossessiveName_IsFoundWithoutIt() => Names.FoundIn("Turkey's minister").Should().Equal("Turkey: Country", "minister: Title");

    [Fact]
    public void Match_WordKnownByItsFormAlone_IsNeverFoundNorLedOnFrom()
    {
        Names.FoundIn("They call minister and general. Call Turkey.").Should().Equal("minister: Title", "general: Title", "Turkey: Country");
        Names.IsCommonWord("call").Should().BeTrue();
        Names.IsCommonWord("minister").Should().BeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uD800 \0 🙂 \t")]
    public void Match_TextWithoutNames_FindsNothing(string text) => Names.FoundIn(text).Should().BeEmpty();

    [Fact]
    public void Match_EmptyGazetteer_FindsNothing() => SampleGazetteer.Make(_ => { }).FoundIn("Turkey and the US").Should().BeEmpty();

    [Fact]
    public void Match_LongText_AllocatesNothingPerToken()
    {
        var draft = new NewsNlp.Documents.DocumentDraft();
        draft.Start(string.Concat(Enumerable.Repeat("The minister of Guinea-Bissau met a Turkish general in The Hague. ", 200)), new ArticleContext());
        new NewsNlp.Segmentation.BlockSplitter().Run(draft);
        new NewsNlp.Segmentation.Tokenizer().Run(draft);
        Names.Match(draft.Tokens, draft.Matches);
        draft.Matches.Clear();

        var before = GC.GetAllocatedBytesForCurrentThread();
        Names.Match(draft.Tokens, draft.Matches);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        draft.Matches.Should().HaveCountGreaterThan(1000);
    }
}
