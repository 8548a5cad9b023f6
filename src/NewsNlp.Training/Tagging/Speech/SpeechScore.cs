using System.Globalization;

namespace NewsNlp.Training.Tagging.Speech;

/// <summary>Counts how often a tagger is right, and what it takes for what.</summary>
internal sealed class SpeechScore
{
    private readonly int[] _pairs = new int[PartsOfSpeech.Count * PartsOfSpeech.Count];

    /// <summary>Words of the treebank.</summary>
    public int Words { get; private set; }

    /// <summary>Those of them that are tokens of ours.</summary>
    public int Tokens { get; private set; }

    public int Right { get; private set; }

    /// <summary>Of all words of the treebank: one that is no token of ours is wrong.</summary>
    public double Accuracy => Words == 0 ? 0 : (double)Right / Words;

    /// <summary>Of the words that are tokens of ours.</summary>
    public double OfTokens => Tokens == 0 ? 0 : (double)Right / Tokens;

    public static SpeechScore Of(SpeechTagger tagger, IEnumerable<SpeechSentence> sentences)
    {
        var score = new SpeechScore();
        foreach (var sentence in sentences)
        {
            score.Add(sentence, tagger.Tag(sentence.Sentence));
        }

        return score;
    }

    private void Add(SpeechSentence gold, byte[] tags)
    {
        Words += gold.Words;
        for (var i = 0; i < tags.Length; i++)
        {
            if (gold.Tags[i] != PartsOfSpeech.Open)
            {
                Tokens++;
                Right += gold.Tags[i] == tags[i] ? 1 : 0;
                _pairs[(gold.Tags[i] * PartsOfSpeech.Count) + tags[i]]++;
            }
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Words} words, {Tokens} of them tokens; right {100 * Accuracy:F2} % of the words, {100 * OfTokens:F2} % of the tokens");

    /// <summary>The most frequent confusions, the treebank's tag first.</summary>
    public IEnumerable<string> Confusions(int count) => _pairs.Select(static (times, pair) => (Times: times, Gold: pair / PartsOfSpeech.Count, Ours: pair % PartsOfSpeech.Count))
        .Where(static pair => pair.Gold != pair.Ours && pair.Times > 0)
        .OrderByDescending(static pair => pair.Times).ThenBy(static pair => pair.Gold).ThenBy(static pair => pair.Ours).Take(count)
        .Select(static pair => string.Create(CultureInfo.InvariantCulture, $"{PartsOfSpeech.NameOf(pair.Gold),-5} taken for {PartsOfSpeech.NameOf(pair.Ours),-5} {pair.Times,5}"));
}
