namespace NewsNlp.Tests.Segmentation;

public sealed class BlockSplitterTests
{
    private const string Story = "The old bridge was shut on Friday.";

    [Fact]
    public void Split_Article_TellsItsParts() => Segmented.Blocks(
        "Storm shuts old bridge\nBy Mara Reed, Staff Writer\nFriday, January 4, 2019\n\nLIMA, Peru (AP) — " + Story
        + "\n\nHow it began\n\nThe wind rose at noon.\n\nRead more: Bridges of the north\n(Reporting by Mara Reed; Editing by Tom Vale)\n© 2019 The Daily Tide")
        .Should().Equal(
            "Headline: Storm shuts old bridge",
            "Byline: By Mara Reed, Staff Writer",
            "Dateline: Friday, January 4, 2019",
            "Dateline: LIMA, Peru (AP) —",
            "Paragraph: " + Story,
            "Subheading: How it began",
            "Paragraph: The wind rose at noon.",
            "Boilerplate: Read more: Bridges of the north",
            "Boilerplate: (Reporting by Mara Reed; Editing by Tom Vale)",
            "Boilerplate: © 2019 The Daily Tide");

    [Theory]
    [InlineData("LONDON (Reuters) -")]
    [InlineData("LONDON, Feb 22 (Reuters) -")]
    [InlineData("MEXICO CITY —")]
    [InlineData("WASHINGTON –")]
    [InlineData("ST. PAUL, Minn. (AP) --")]
    [InlineData("Paris (AFP) –")]
    [InlineData("KYIV/WARSAW, March 3 (Reuters) -")]
    [InlineData("Trujillo, Peru —")]
    public void Split_PlaceBeforeStory_IsADateline(string dateline) =>
        Segmented.Blocks($"{dateline} {Story}").Should().Equal("Dateline: " + dateline, "Paragraph: " + Story);

    [Theory]
    [InlineData("NATO – which met on Friday – agreed.")]
    [InlineData("The minister — a former judge — agreed.")]
    [InlineData("Reed - Vale's rival - agreed.")]
    [InlineData("ALL-STAR games were shut on Friday.")]
    [InlineData("LIMA — ")]
    public void Split_DashInsideSentence_IsNoDateline(string text) => Segmented.Blocks(text).Should().Equal("Paragraph: " + text.Trim());

    [Theory]
    [InlineData("Tuesday, 1 March")]
    [InlineData("January 4, 2019")]
    [InlineData("Published: 4 January 2019 at 10:30 GMT")]
    [InlineData("Updated Jan. 4, 2019, 5 p.m. ET")]
    public void Split_DateAlone_IsADateline(string date) => Segmented.Blocks($"Storm shuts bridge\n{date}\n{Story}")[1].Should().Be("Dateline: " + date);

    [Theory]
    [InlineData("Share this article")]
    [InlineData("Copyright 2019 The Daily Tide. All rights reserved.")]
    [InlineData("This article was originally published in The Daily Tide.")]
    [InlineData("Follow us on Twitter")]
    [InlineData("Additional reporting by Tom Vale")]
    [InlineData("Tweet")]
    public void Split_LineOfTheSite_IsBoilerplate(string line) => Segmented.Blocks($"{Story}\n{line}")[1].Should().Be("Boilerplate: " + line);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\u0085")]
    [InlineData("\r\n\r\n")]
    [InlineData(" \n\t\n ")]
    public void Split_LineBreakOfAnyKind_PartsBlocks(string lineBreak) =>
        Segmented.Blocks($"{Story}{lineBreak}It may open soon.").Should().Equal("Paragraph: " + Story, "Paragraph: It may open soon.");

    [Theory]
    [InlineData("COVID-19 - Latest figures")]
    [InlineData("UK – Vale resigns")]
    public void Split_HeadlineWithDash_IsAHeadline(string headline) => Segmented.Blocks($"{headline}\n\n{Story}")[0].Should().Be("Headline: " + headline);

    [Fact]
    public void Split_PlaceAndAgencyAlone_IsADateline() => Segmented.Blocks($"Storm shuts bridge\nLIMA, Peru (AP)\n{Story}")[1].Should().Be("Dateline: LIMA, Peru (AP)");

    [Fact]
    public void Split_SentenceFirst_IsNoHeadline() => Segmented.Blocks($"{Story}\n\nIt may open soon.")[0].Should().StartWith("Paragraph");

    [Fact]
    public void Split_OneLine_IsAParagraph() => Segmented.Blocks("Mara Reed met Tom Vale").Should().Equal("Paragraph: Mara Reed met Tom Vale");

    [Fact]
    public void Split_QuestionFirst_IsAHeadline() => Segmented.Blocks($"Who shut the bridge?\n\n{Story}")[0].Should().Be("Headline: Who shut the bridge?");

    [Fact]
    public void Split_HardWrappedText_JoinsParagraphs()
    {
        const string Wrapped = "Storm shuts old bridge\n\n"
            + "The old bridge over the Tide was shut on Friday after a night of storms\n"
            + "that tore down trees along the river and left two villages without any\n"
            + "power, the mayor said. It may open soon, but nobody could say on which\n"
            + "day, she added.\n\n"
            + "Ferries will carry people over the river until then, and those who have\n"
            + "bought tickets for the bridge will get their money back from the\n"
            + "town.";

        var blocks = Segmented.Document(Wrapped).Blocks;

        blocks.Should().HaveCount(3);
        Wrapped[blocks[1].Span.Start..blocks[1].Span.End].Should().StartWith("The old").And.EndWith("she added.");
    }

    [Fact]
    public void Split_LinesThatAreSentences_StayApart() => Segmented.Blocks(
        "The wind rose at noon and the river rose with it.\nThe bridge was shut at three in the afternoon.\nThe ferries stopped at five in the evening.")
        .Should().HaveCount(3);

    [Fact]
    public void Split_LineThatBreaksOff_IsJoinedWithItsRest() =>
        Segmented.Blocks("The bridge keeper\nwas asked to leave.\nShe did.").Should().Equal("Paragraph: The bridge keeper\nwas asked to leave.", "Paragraph: She did.");
}
