using NewsNlp.Text;

namespace NewsNlp.Segmentation;

/// <summary>A line of the text that holds something visible, without the white space around it.</summary>
/// <param name="Start">Its first visible character.</param>
/// <param name="End">After its last visible character.</param>
/// <param name="LineAfter">Where the line after it begins.</param>
/// <param name="BlankBefore">Whether an empty line, or the text's start, stands before it.</param>
/// <param name="LastLineStart">Start of the last line, where several were joined.</param>
internal readonly record struct TextLine(int Start, int End, int LineAfter, bool BlankBefore, int LastLineStart)
{
    /// <summary>Reads the first such line from the position on, which must be the start of a line.</summary>
    public static bool Next(string text, int position, out TextLine line)
    {
        var blank = position == 0;
        while (position < text.Length)
        {
            var end = position;
            int first = -1, last = -1;
            for (; end < text.Length && !Characters.IsLineBreak(text[end]); end++)
            {
                if (CharClasses.Of(text[end]) is not (CharClass.Space or CharClass.Invisible))
                {
                    first = first < 0 ? end : first;
                    last = end;
                }
            }

            var next = end;
            if (end < text.Length)
            {
                next = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
            }

            if (first >= 0)
            {
                line = new TextLine(first, last + 1, next, blank, first);
                return true;
            }

            blank = true;
            position = next;
        }

        line = default;
        return false;
    }
}
