using NewsNlp.Cli.Evaluate;

namespace NewsNlp.English.Tests.Cli;

public sealed class SpeakerWordsTests
{
    [Theory]
    [InlineData("She", "Ana Hale", MentionKind.Pronoun)]
    [InlineData("Hale", "Ana Hale", MentionKind.Named)]
    [InlineData("the IUPAC", "International Union of Pure and Applied Chemistry", MentionKind.Named)]
    [InlineData("Hale and her aides", "Ana Hale", MentionKind.Named)]
    [InlineData("the mayor", "Ana Hale", MentionKind.Nominal)]
    [InlineData("Norvik’s mayor", "Ana Hale", MentionKind.Nominal)]
    [InlineData("Analysts", "Norvik Bank", MentionKind.Nominal)]
    [InlineData("The hotel’s website", "Hotel Norvik", MentionKind.Nominal)]
    public void KindOf_WordsBesideAName_TellsHowTheyRefer(string words, string name, MentionKind expected) =>
        SpeakerWords.KindOf(words, name).Should().Be(expected);
}
