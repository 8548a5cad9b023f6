namespace NewsNlp.Evaluation;

/// <summary>Puts the tokens of a file back into a text.</summary>
internal static class TokenPlaces
{
    private const int Gap = 40;

    /// <summary>The span of each token in the text; empty for those that are not found near the one before.</summary>
    public static TextSpan[] In(string text, IReadOnlyList<string> tokens)
    {
        var spans = new TextSpan[tokens.Count];
        var at = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var found = text.IndexOf(tokens[i], at, Math.Min(text.Length - at, Gap + tokens[i].Length), StringComparison.Ordinal);
            if (found >= 0)
            {
                spans[i] = new TextSpan(found, found + tokens[i].Length);
                at = spans[i].End;
            }
        }

        return spans;
    }

    /// <summary>A text for tokens that have none: spaces between, but not at marks as English writes them.</summary>
    public static string Text(IReadOnlyList<string> tokens)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < tokens.Count; i++)
        {
            var closes = tokens[i] is "," or "." or ":" or ";" or "?" or "!" or ")" or "]" or "%" or "'s" or "’s" or "n't" or "n’t" or "”" or "’" or "-" or "'ll" or "'re" or "'ve" or "'m" or "'d";
            var opens = i > 0 && tokens[i - 1] is "(" or "[" or "$" or "€" or "£" or "“" or "‘" or "-";
            if (i > 0 && !closes && !opens)
            {
                text.Append(' ');
            }

            text.Append(tokens[i]);
        }

        return text.ToString();
    }
}
