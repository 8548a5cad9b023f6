using NewsNlp.Text;

namespace NewsNlp.Quotes;

/// <summary>Reads the quotation marks of a block, each with the directions that its shape and neighbours allow.</summary>
internal static class QuotationMarks
{
    /// <summary>Appends the marks of the block in text order. Apostrophes, primes and inch marks are left out.</summary>
    public static void Read(string text, TextSpan block, List<QuotationMark> marks)
    {
        for (var i = block.Start; i < block.End; i++)
        {
            var c = text[i];
            if (!Characters.IsQuotationMark(c))
            {
                continue;
            }

            if (c is '\'' or '`' && i + 1 < block.End && (text[i + 1] == c || (c == '`' && text[i + 1] == '\'')) && !IsTripleEnd(text, block, i))
            {
                Add(text, block, i, 2, c == '`' ? Shape.Opening : Shape.Either, MarkFamily.Double, marks);
                i++;
                continue;
            }

            switch (c)
            {
                case '"' or '\uFF02':
                    if (!IsInchMark(text, block, i))
                    {
                        Add(text, block, i, 1, Shape.Either, MarkFamily.Double, marks);
                    }

                    break;
                case '\u201C' or '\u201F':
                    // German closes with this mark what „ opened.
                    Add(text, block, i, 1, EndsWord(text, block, i) ? Shape.Either : Shape.Opening, MarkFamily.Double, marks);
                    break;
                case '\u201E':
                    Add(text, block, i, 1, Shape.Opening, MarkFamily.Double, marks);
                    break;
                case '\u201D':
                    Add(text, block, i, 1, Shape.Either, MarkFamily.Double, marks);
                    break;
                case '\u00AB' or '\u00BB' or '\u2039' or '\u203A':
                    Add(text, block, i, 1, Shape.Either, MarkFamily.Pointed, marks);
                    break;
                default:
                    AddSingle(text, block, i, marks);
                    break;
            }
        }
    }

    private enum Shape
    {
        Opening,
        Either,
    }

    private static void Add(string text, TextSpan block, int start, int length, Shape shape, MarkFamily family, List<QuotationMark> marks)
    {
        var before = Before(text, block, start);
        var after = After(text, block, start + length);
        var c = text[start];
        bool open, close;
        if (shape == Shape.Opening)
        {
            (open, close) = (true, false);
        }
        else
        {
            open = IsOpenContext(before) && !IsBlank(after);
            close = IsBlank(before) ? IsBlank(after) && EndsBeforeGap(text, block, start) : !IsOpener(before);
            if (!IsOpenContext(before) && IsWordChar(after))
            {
                // Glued on both sides ("safe,"Pell said): after punctuation it closes; between letters anything goes.
                open = !IsPunctuation(before);
            }

            if (c == '\u201D' && (close || !IsWordChar(after)))
            {
                // The shape says so, even behind a space ("detainees ”.").
                (open, close) = (false, true);
            }
        }

        if (open || close)
        {
            marks.Add(new QuotationMark(start, length, family, open, close));
        }
    }

    // 'He is one of us,''' : of three marks behind a word the first is the inner one.
    private static bool IsTripleEnd(string text, TextSpan block, int i) =>
        text[i] == '\'' && i + 2 < block.End && text[i + 1] == '\'' && text[i + 2] == '\'' && !IsOpenContext(Before(text, block, i));

    // "'Well done,' " she said / "a disgrace, " he said: a gap before the mark, and an end of speech before the gap.
    private static bool EndsBeforeGap(string text, TextSpan block, int start)
    {
        var i = start - 1;
        while (i > block.Start && IsBlank(text[i]) && start - i < 3)
        {
            i--;
        }

        return i >= block.Start && (IsPunctuation(text[i]) || text[i] is '\'' or '\u2019');
    }

    // A single mark is an apostrophe between letters, and mostly after an s; only a mark after a gap can open.
    private static void AddSingle(string text, TextSpan block, int i, List<QuotationMark> marks)
    {
        var c = text[i];
        var before = Before(text, block, i);
        var after = After(text, block, i + 1);
        if (IsWordChar(before) && IsWordChar(after))
        {
            return;
        }

        var open = IsOpenContext(before) && (IsWordChar(after) || after is '[' or '(' or '$' or '£' or '€' or '…' or '.' || Characters.IsDoubleQuotationMark(after))
            && c is not '\u2019' && !IsElision(text, block, i);
        var close = !IsBlank(before) && !IsOpener(before) && !IsWordChar(after) && c is not '\u2018' and not '\u201A';
        if (char.IsAsciiDigit(before) && c == '\'')
        {
            close = false; // feet and minutes
        }

        if (open || close)
        {
            marks.Add(new QuotationMark(i, 1, MarkFamily.Single, open, close));
        }
    }

    // 'em, 'til, '90s: a straight mark that stands for left-out letters.
    private static bool IsElision(string text, TextSpan block, int i)
    {
        var end = i + 1;
        while (end < block.End && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        var word = text.AsSpan(i + 1, end - i - 1);
        if (word.Length >= 2 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]) && word.Length <= 3)
        {
            return true;
        }

        return word is "em" or "til" or "tis" or "twas" or "cause" or "n" or "bout" or "round";
    }

    // 6" pipe: digits before, and no mark of the block opened right at that number.
    private static bool IsInchMark(string text, TextSpan block, int i)
    {
        if (!char.IsAsciiDigit(Before(text, block, i)))
        {
            return false;
        }

        var start = i - 1;
        while (start > block.Start && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '.' or '/' or '\''))
        {
            start--;
        }

        // "9" is a number in marks; a 6" pipe has a gap before the number and a word after the mark.
        if (i - start > 3 || (start > block.Start && !char.IsWhiteSpace(text[start - 1])))
        {
            return false;
        }

        var next = After(text, block, i + 1);
        if (char.IsWhiteSpace(next) && i + 2 < block.End && !char.IsLower(text[i + 2]))
        {
            return false;
        }

        return (char.IsWhiteSpace(next) || next is '-' or 'x') && !IsOpenBefore(text, block, i);
    }

    // Whether an odd number of straight marks stands before the place: then the mark has something to close.
    // Bounded, so that a text of marks alone stays linear.
    private static bool IsOpenBefore(string text, TextSpan block, int i)
    {
        var odd = false;
        for (var k = i - 1; k >= block.Start && i - k < 400; k--)
        {
            if (text[k] == '"' && !char.IsAsciiDigit(Before(text, block, k)))
            {
                odd = !odd;
            }
        }

        return odd;
    }

    private static bool EndsWord(string text, TextSpan block, int i)
    {
        var before = Before(text, block, i);
        return (IsWordChar(before) || IsPunctuation(before)) && !IsWordChar(After(text, block, i + 1));
    }

    private static char Before(string text, TextSpan block, int i) => i > block.Start ? text[i - 1] : '\n';

    private static char After(string text, TextSpan block, int i) => i < block.End ? text[i] : '\n';

    private static bool IsBlank(char c) => char.IsWhiteSpace(c);

    private static bool IsWordChar(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    private static bool IsPunctuation(char c) => c is ',' or '.' or '!' or '?' or ';' or ':' or ')' or ']' or '…';

    private static bool IsOpener(char c) => c is '(' or '[' or '{' or '\u201C' or '\u2018' or '\u201E' or '\u201A';

    private static bool IsOpenContext(char before) =>
        IsBlank(before) || IsOpener(before) || Characters.IsDash(before) || before is '-' or '/' or ':' or '=' or '>'
        || before is '"' or '\'' or '\u00AB' or '\u2039';
}
