using NewsNlp.Training.Tagging.Speech;

namespace NewsNlp.English.Tests.Training;

public sealed class SpeechTaggerTests
{
    private static readonly string[] Lessons =
    [
        "The/DET claims/NOUN failed/VERB ./PUNCT", "She/PRON claims/VERB the/DET prize/NOUN ./PUNCT", "The/DET report/NOUN came/VERB late/ADV ./PUNCT",
        "They/PRON report/VERB the/DET losses/NOUN ./PUNCT", "The/DET losses/NOUN grew/VERB ./PUNCT", "She/PRON fears/VERB the/DET report/NOUN ./PUNCT",
    ];

    [Fact]
    public void Read_Contraction_GivesEachPartItsTag()
    {
        var sentence = Treebank("They don't go.", "1\tThey\t_\tPRON", "2-3\tdon't\t_\t_", "2\tdo\t_\tAUX", "3\tn't\t_\tPART", "4\tgo\t_\tVERB", "5\t.\t_\tPUNCT").Single();

        Written(sentence, sentence.Tags).Should().Be("They/PRON do/AUX n't/PART go/VERB ./PUNCT");
        sentence.Words.Should().Be(5);
    }

    [Fact]
    public void Read_GroupWhoseWordsDoNotSpellIt_GoesOnBehindIt() =>
        Treebank("Gimme tea", "1-2\tGimme\t_\t_", "1\tGive\t_\tVERB", "2\tme\t_\tPRON", "3\ttea\t_\tNOUN").Single().Tags[^1].Should().Be(PartsOfSpeech.Parse("NOUN"));

    [Fact]
    public void Read_WordThatTheLibraryParts_StaysOpen()
    {
        var sentence = Treebank("a state-led body", "1\ta\t_\tDET", "2\tstate-led\t_\tADJ", "3\tbody\t_\tNOUN").Single();

        Written(sentence, sentence.Tags).Should().Be("a/DET state/? -/? led/? body/NOUN");
        sentence.Words.Should().Be(3);
    }

    [Theory]
    [InlineData("The/DET claims/NOUN came/VERB ./PUNCT")]
    [InlineData("She/PRON claims/VERB the/DET report/NOUN ./PUNCT")]
    public void Tag_WordThatIsNounAndVerb_IsToldByItsNeighbours(string expected)
    {
        var tagger = Train();
        var sentence = Lesson(expected);

        Written(sentence, tagger.Tag(sentence.Sentence)).Should().Be(expected);
    }

    [Fact]
    public void Train_SameSentences_GivesTheSameWeights()
    {
        var weights = Train().Weights.Rows;

        weights.Should().Contain(static weight => weight != 0);
        Train().Weights.Rows.Should().Equal(weights);
    }

    [Fact]
    public void Score_WordsThatAreNoTokens_CountAsWrong()
    {
        var gold = Treebank("The claims-led report", "1\tThe\t_\tDET", "2\tclaims-led\t_\tADJ", "3\treport\t_\tVERB");

        var score = SpeechScore.Of(Train(), gold);

        (score.Words, score.Tokens, score.Right).Should().Be((3, 2, 1));
        score.Confusions(5).Should().Equal("VERB  taken for NOUN      1");
    }

    private static SpeechTagger Train() => SpeechTrainer.Train([.. Lessons.Select(Lesson)], null, 8, 7);

    private static SpeechSentence Lesson(string marked)
    {
        var words = marked.Split(' ').Select(static word => word.Split('/')).ToList();
        return Treebank(string.Join(' ', words.Select(static word => word[0])), [.. words.Select(static (word, i) => $"{i + 1}\t{word[0]}\t_\t{word[1]}")]).Single();
    }

    private static List<SpeechSentence> Treebank(string text, params string[] rows) =>
        TreebankReader.Read(new StringReader($"# text = {text}\n{string.Join('\n', rows)}\n\n"));

    private static string Written(SpeechSentence sentence, byte[] tags) => string.Join(
        ' ', tags.Select((tag, i) => $"{sentence.Sentence.Surface(i)}/{(tag == PartsOfSpeech.Open ? "?" : PartsOfSpeech.NameOf(tag))}"));
}
