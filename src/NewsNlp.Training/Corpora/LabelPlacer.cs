namespace NewsNlp.Training.Corpora;

/// <summary>Brings labels given as text spans onto the tokens of sentences.</summary>
internal static class LabelPlacer
{
    /// <summary>Places a label in the sentence that holds it; false where a token or sentence runs across its bounds.</summary>
    public static bool Place(IReadOnlyList<LabelledSentence> sentences, TextSpan span, EntityType type)
    {
        var low = 0;
        var high = sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = sentences[middle].Tokens[0].Start <= span.Start ? (middle, high) : (low, middle - 1);
        }

        if (sentences.Count == 0)
        {
            return false;
        }

        var tokens = sentences[low].Tokens;
        var start = Array.FindIndex(tokens, token => token.Start == span.Start);
        var last = Array.FindIndex(tokens, token => token.End == span.End);
        if (start < 0 || last < start)
        {
            return false;
        }

        sentences[low].Set(start, last + 1, type);
        return true;
    }
}
