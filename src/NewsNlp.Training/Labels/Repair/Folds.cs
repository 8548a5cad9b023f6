using NewsNlp.Tagging;
using NewsNlp.Training.Corpora;
using NewsNlp.Training.Tagging;

namespace NewsNlp.Training.Labels.Repair;

/// <summary>Deals sentences into folds by their text, so that a sentence and its double fall into the same one.</summary>
internal static class Folds
{
    public const int Count = 5;

    public static int Of(string key) => (int)(Hashing.Of(key) % Count);

    /// <summary>The line of the text in which the sentence begins, as a key.</summary>
    public static string LineKey(LabelledSentence sentence)
    {
        var text = sentence.Text;
        var at = sentence.Tokens[0].Start;
        var start = text.LastIndexOf('\n', at) + 1;
        var end = text.IndexOf('\n', at);
        return Duplicates.KeyOf(text.AsSpan(start, (end < 0 ? text.Length : end) - start));
    }
}
