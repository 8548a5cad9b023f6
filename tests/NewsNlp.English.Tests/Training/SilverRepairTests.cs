using NewsNlp.Training.Corpora;
using NewsNlp.Training.Labels;
using NewsNlp.Training.Labels.Repair;

namespace NewsNlp.English.Tests.Training;

public sealed class SilverRepairTests
{
    [Fact]
    public void RemoveRepeated_SameWordsWithOtherSpaces_KeepsTheFirst()
    {
        var corpus = CorpusOf("Mara left .", "Okello stayed.", "Mara  left.");

        Duplicates.RemoveRepeated(corpus).Should().Be(1);
        corpus.Sentences.Select(static sentence => sentence.Text).Should().Equal("Mara left .", "Okello stayed.");
    }

    [Fact]
    public void Extract_LinesOfAnotherCorpus_TakesTheirDoublesOut()
    {
        var keys = Duplicates.KeysOfLines(CorpusOf("Mara left.\nOkello stayed."), "doc");
        var silver = CorpusOf("Okello stayed .", "Nobody spoke .");

        Duplicates.Extract(silver, keys).Sentences.Should().ContainSingle().Which.Text.Should().Be("Okello stayed .");
        silver.Sentences.Should().ContainSingle();
    }

    [Fact]
    public void Between_LabelsThatTouch_AreOneStretch() =>
        Disagreement.Between([new Label(0, 2, EntityType.Person), new Label(4, 5, EntityType.Date)], [new Label(1, 3, EntityType.Organization), new Label(4, 5, EntityType.Date)])
            .Should().Equal((0, 3));

    [Fact]
    public void Apply_SupportedLargeMargin_TakesTheTaggersReading()
    {
        var sentence = Marked.Read("in [Organization:Kenya] today");
        var counts = new RepairCounts();

        SilverRepair.Apply(sentence, [Found(RepairMargins.Told.Repair, isSupported: true)], RepairMargins.Told, counts).Should().BeTrue();

        Marked.Write(sentence).Should().Be("in [Country:Kenya] today");
        counts.Retyped.Should().Be(1);
    }

    [Fact]
    public void Apply_UnsupportedLargeMargin_DropsTheSentence() =>
        SilverRepair.Apply(Marked.Read("in [Organization:Kenya] today"), [Found(RepairMargins.Told.Drop, isSupported: false)], RepairMargins.Told, new RepairCounts()).Should().BeFalse();

    [Fact]
    public void Apply_SmallMargin_LeavesTheLabels()
    {
        var sentence = Marked.Read("in [Organization:Kenya] today");

        SilverRepair.Apply(sentence, [Found(1, isSupported: true), Found(1, isSupported: false)], RepairMargins.Told, new RepairCounts()).Should().BeTrue();

        Marked.Write(sentence).Should().Be("in [Organization:Kenya] today");
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)]
    public void Supports_Majority_NeedsThreeSightings(int sightings, bool expected)
    {
        var forms = new FormCounts();
        forms.Add(CorpusOf([.. Enumerable.Repeat("[Organization:Brenner] grew", sightings)]));

        forms.Supports("brenner", EntityType.Organization).Should().Be(expected);
    }

    private static Disagreement Found(float margin, bool isSupported) =>
        new(1, 2, [new Label(1, 2, EntityType.Organization)], [new Label(1, 2, EntityType.Country)], margin, isSupported);

    private static Corpus CorpusOf(params string[] sentences) => new(CorpusSources.MeaningBank, [new CorpusDocument("doc-1", [.. sentences.Select(Marked.Read)])]);
}
