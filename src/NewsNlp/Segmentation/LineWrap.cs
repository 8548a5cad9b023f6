namespace NewsNlp.Segmentation;

/// <summary>
/// Whether the lines of a text were broken at a fixed width, so that paragraphs must be put together again. Decided for
/// the whole text and only on clear evidence: many lines of like length that stop in the middle of a sentence.
/// </summary>
/// <param name="Width">The longest line, or 0 when the text is not wrapped.</param>
internal readonly record struct LineWrap(int Width)
{
    private const int Narrowest = 40;
    private const int Widest = 110;

    public static LineWrap Measure(string text)
    {
        int pairs = 0, broken = 0, width = 0, wide = 0;
        var position = 0;
        if (!TextLine.Next(text, position, out var line))
        {
            return default;
        }

        while (TextLine.Next(text, line.LineAfter, out var next))
        {
            if (!next.BlankBefore)
            {
                var length = line.End - line.Start;
                pairs++;
                wide += length > Widest ? 1 : 0;
                broken += length >= Narrowest && StopsMidSentence(text, line, next) ? 1 : 0;
                width = Math.Max(width, Math.Min(length, Widest));
            }

            line = next;
        }

        return broken >= 2 && broken * 3 >= pairs && wide * 20 <= pairs ? new LineWrap(width) : default;
    }

    /// <summary>Whether the second line goes on with the first one's paragraph.</summary>
    public bool Joins(string text, TextLine line, TextLine next)
    {
        if (next.BlankBefore)
        {
            return false;
        }

        if (Width == 0)
        {
            // A line that breaks off and goes on in small letters is one line, wrapped text or not.
            return StopsMidSentence(text, line, next) && IsWordStart(text, next);
        }

        var length = line.End - line.LastLineStart;
        return char.IsLower(text[next.Start]) || length * 10 >= Width * 7;
    }

    /// <summary>A word of small letters alone: neither "iPhone" nor "data_size", which may begin a line of their own.</summary>
    private static bool IsWordStart(string text, TextLine line)
    {
        var end = line.Start;
        while (end < line.End && char.IsLower(text[end]))
        {
            end++;
        }

        return end == line.End || text[end] is ' ' or ',' or '-';
    }

    private static bool StopsMidSentence(string text, TextLine line, TextLine next) =>
        char.IsLower(text[next.Start]) && (char.IsLetterOrDigit(text[line.End - 1]) || text[line.End - 1] is ',' or '-' or ';' or '\u2014');
}
