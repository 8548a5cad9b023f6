namespace NewsNlp.Tests.Segmentation;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("She left. He stayed.", 2)]
    [InlineData("She left! He stayed? They slept.", 3)]
    [InlineData("Sen. Vale met Dr. Reed in St. Louis.", 1)]
    [InlineData("It began in Jan. Vale said so.", 1)]
    [InlineData("George W. Reed and J. Smith spoke.", 1)]
    [InlineData("He came from the U.S. The trip was long.", 2)]
    [InlineData("He met U.S. Senator Vale.", 1)]
    [InlineData("They met at 5 p.m. The talks failed.", 2)]
    [InlineData("They met at 5 p.m. Tuesday.", 1)]
    [InlineData("Shares of Acme Inc. fell. It lost more.", 2)]
    [InlineData("Acme Inc. Chairman Vale resigned.", 1)]
    [InlineData("Vale Jr. He was late.", 2)]
    [InlineData("Platform No. 5 was shut. No. That is wrong.", 3)]
    [InlineData("It cost 3.5 million. Nobody paid.", 2)]
    [InlineData("Well... maybe so.", 1)]
    [InlineData("He waited... Then he left.", 2)]
    [InlineData("1. Wash the rice. 2. Boil it.", 2)]
    [InlineData("She agreed. :) He did too.", 2)]
    [InlineData("It rose.[3] It fell.", 2)]
    [InlineData("It rose. [3] It fell.", 2)]
    [InlineData("i went home. then i slept.", 2)]
    [InlineData("Acme! spokesman Vale said so.", 1)]
    [InlineData("Reed v. Vale was heard. The court sat.", 2)]
    public void Split_Text_GivesThatManySentences(string text, int count) => Segmented.Sentences(text).Should().HaveCount(count);

    [Theory]
    [InlineData("“Why now?” asked Reed. Nobody knew.", "“Why now?” asked Reed.")]
    [InlineData("“Why now?” Reed asked. Nobody knew.", "“Why now?” Reed asked.")]
    [InlineData("\"Why now?\" she asked. Nobody knew.", "\"Why now?\" she asked.")]
    [InlineData("\"Stop!\" Mara Reed shouted. Nobody did.", "\"Stop!\" Mara Reed shouted.")]
    [InlineData("“It is over.” He left.", "“It is over.”")]
    [InlineData("\"It is over.\" He said so twice.", "\"It is over.\"")]
    [InlineData("\"It is over.\" \"No,\" she said.", "\"It is over.\"")]
    [InlineData("(It is over.) He left.", "(It is over.)")]
    [InlineData("He said ‘no.’ They left.", "He said ‘no.’")]
    [InlineData("“Why now?” Prime Minister Mara Reed asked. Nobody knew.", "“Why now?” Prime Minister Mara Reed asked.")]
    [InlineData("He is “from the U.S.” The rest are not.", "He is “from the U.S.”")]
    [InlineData("He is \"from the U.S.\". Vale is not.", "He is \"from the U.S.\".")]
    [InlineData("He said ``no.'' They left.", "He said ``no.''")]
    public void Split_QuotationEnds_ClosingMarkStaysWithIt(string text, string first) => Segmented.Sentences(text)[0].Should().Be(first);

    [Fact]
    public void Split_SentencesInsideQuotation_AreParted() => Segmented.Sentences("\"Stop. Now. Please!\" Vale shouted.")
        .Should().Equal("\"Stop.", "Now.", "Please!\" Vale shouted.");

    [Theory]
    [InlineData("“We lost,” she said.Vale replied at once.", "“We lost,” she said.", "Vale replied at once.")]
    [InlineData("It ended.“No,” she said.", "It ended.", "“No,” she said.")]
    [InlineData("“It ended.”Vale left.", "“It ended.”", "Vale left.")]
    public void Split_LostSpace_IsStillAnEnd(string text, string first, string second) => Segmented.Sentences(text).Should().Equal(first, second);

    [Fact]
    public void Split_Headline_IsNotGluedToTheFirstSentence() => Segmented.Sentences("Bridge shut after storm\n\nThe bridge was shut. It may open soon.")
        .Should().Equal("Bridge shut after storm", "The bridge was shut.", "It may open soon.");

    [Fact]
    public void Split_CreditGluedToCaption_IsASentenceOfItsOwn() => Segmented.Sentences("The old bridge at dawn Image: Mara Reed.")
        .Should().Equal("The old bridge at dawn", "Image: Mara Reed.");

    [Fact]
    public void Split_DateGluedToTitle_IsASentenceOfItsOwn() => Segmented.Sentences("An interview with the bridge keeper Friday, May 3, 2013")
        .Should().Equal("An interview with the bridge keeper", "Friday, May 3, 2013");

    [Fact]
    public void Split_DateInASentence_StaysInIt() => Segmented.Sentences("The bridge will be opened again on Friday, May 3, 2013").Should().ContainSingle();

    [Fact]
    public void Split_NoText_GivesNothing() => Segmented.Sentences(" \r\n\t\u200B").Should().BeEmpty();
}
