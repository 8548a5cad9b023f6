using System.Globalization;
using NewsNlp.Documents;
using NewsNlp.Text;

namespace NewsNlp.Segmentation;

/// <summary>Punctuation, symbols, emoticons and emoji.</summary>
internal readonly ref partial struct TokenScanner
{
    private const char ZeroWidthJoiner = '\u200D';

    private int Sign(int start, char c)
    {
        if (Characters.IsApostrophe(c))
        {
            return ApostropheSign(start, c);
        }

        switch (c)
        {
            case '.' or '!' or '?' or '\u2026':
                return Terminator(start, c);
            case ':' or ';' or '=':
                var emoticon = EmoticonEnd(start);
                return emoticon > start ? Emit(start, emoticon, TokenKind.Symbol) : Emit(start, RunEnd(start, c), KindOf(c));
            case '@' or '#' when IsLetterAt(start + 1) && !IsAdjacent(start):
                return Emit(start, SkipWord(start + 1), TokenKind.Handle);
            case '+' when IsDigitAt(start + 1) && !IsAdjacent(start) && SpaceBefore(start):
                return Number(start, start + 1);
            case '-' or '*' or '~' or '#' or '+' or '<' or '>' or '|' or '^' or '/' or '$' or '\u2013' or '\u2014' or '\u2015':
                return Emit(start, RunEnd(start, c), KindOf(c));
            default:
                return MarkedSign(start, c);
        }
    }

    private int RunEnd(int start, char c)
    {
        var end = start + 1;
        while (At(end) == c && end < _text.Length)
        {
            end++;
        }

        // An arrow is one sign.
        return c is '-' or '=' && At(end) == '>' ? end + 1 : end;
    }

    private int Terminator(int start, char c)
    {
        if (c == '.' && IsDigitAt(start + 1) && (!IsAdjacent(start) || AfterCurrency(start)))
        {
            var end = start + 1;
            while (IsDigitAt(end))
            {
                end++;
            }

            return Emit(start, end, TokenKind.Number);
        }

        // Dots and cries are two kinds: "really...?!" is "...|?!".
        var dots = c is '.' or '\u2026';
        var stop = start + 1;
        while (dots ? At(stop) is '.' or '\u2026' : At(stop) is '!' or '?')
        {
            stop++;
        }

        return Emit(start, stop, TokenKind.Punctuation);
    }

    private int ApostropheSign(int start, char c)
    {
        if (At(start + 1) == c || (c == '\u2018' && At(start + 1) == '\u2019'))
        {
            return Emit(start, start + 2, TokenKind.Punctuation);
        }

        if (!IsWordAt(start + 1))
        {
            return Emit(start, start + 1, TokenKind.Punctuation);
        }

        var end = SkipWord(start + 1);
        var adjacent = IsAdjacent(start);
        if (IsClitic(start) && (adjacent || CharClasses.Of(At(end)) == CharClass.Space))
        {
            return Emit(start, end, TokenKind.Word);
        }

        if (!adjacent && c is not ('`' or '\u2018') | !Characters.IsApostrophe(At(end)))
        {
            if (!Characters.IsApostrophe(At(end)) && WordTables.IsClipped(_text[(start + 1)..end]))
            {
                return Emit(start, end, TokenKind.Word);
            }

            // "'72", "’90s"
            if (end - start is 3 or 4 && IsDigitAt(start + 1) && IsDigitAt(start + 2) && (end - start == 3 || At(end - 1) == 's')
                && !Characters.IsApostrophe(At(end)))
            {
                return Emit(start, end, TokenKind.Number);
            }
        }

        return Emit(start, start + 1, TokenKind.Punctuation);
    }

    /// <summary>Whether a token ends right before the position.</summary>
    private bool IsAdjacent(int start) => !_draft.Tokens.IsEmpty && _draft.Tokens[^1].End == start && start > _start;

    private int EmoticonEnd(int start)
    {
        var end = start + 1;
        if (At(end) == '-')
        {
            end++;
        }

        if (At(end) is not (')' or '(' or 'D' or 'P' or 'p' or '/' or '|' or '*'))
        {
            return start;
        }

        var mouth = At(end);
        while (At(end) == mouth)
        {
            end++;
        }

        var closed = end >= _text.Length || CharClasses.Of(_text[end]) == CharClass.Space || _text[end] is '.' or ',' or '!';
        return closed && SpaceBefore(start) ? end : start;
    }

    private int MarkedSign(int start, char c)
    {
        var end = start + 1;
        while (end < _text.Length && CharClasses.Of(_text[end]) == CharClass.Mark)
        {
            end++;
        }

        // Signs of the basic plane may be parts of an emoji sequence ("❤️‍🔥", "☎️").
        return end > start + 1 && c >= '\u2000' ? Emoji(start) : Emit(start, end, KindOf(c));
    }

    /// <summary>One emoji with its modifiers and joined parts; flags in pairs; a lone surrogate alone.</summary>
    private int Emoji(int start)
    {
        var end = ElementEnd(start, out var lone);
        if (lone)
        {
            _draft.ReportLoneSurrogate(start);
            return Emit(start, end, TokenKind.Symbol);
        }

        if (IsFlagLetter(start) && IsFlagLetter(end))
        {
            end += 2;
        }

        while (end < _text.Length)
        {
            if (CharClasses.Of(_text[end]) == CharClass.Mark || (_text[end] == '\uD83C' && At(end + 1) is >= '\uDFFB' and <= '\uDFFF'))
            {
                end += char.IsSurrogate(_text[end]) ? 2 : 1;
            }
            else if (_text[end] == ZeroWidthJoiner && end + 1 < _text.Length && IsEmojiPart(end + 1))
            {
                end = ElementEnd(end + 1, out _);
            }
            else
            {
                break;
            }
        }

        return Emit(start, end, TokenKind.Symbol);
    }

    private bool IsEmojiPart(int position) => CharClasses.Of(_text[position]) switch
    {
        CharClass.Surrogate => position + 1 < _text.Length && char.IsSurrogatePair(_text[position], _text[position + 1]),
        CharClass.Other => _text[position] >= '\u2000',
        _ => false,
    };

    private int ElementEnd(int start, out bool lone)
    {
        var pair = start + 1 < _text.Length && char.IsSurrogatePair(_text[start], _text[start + 1]);
        lone = !pair && char.IsSurrogate(_text[start]);
        return pair ? start + 2 : start + 1;
    }

    private bool IsFlagLetter(int position) => At(position) == '\uD83C' && At(position + 1) is >= '\uDDE6' and <= '\uDDFF';

    private static TokenKind KindOf(char c)
    {
        if (c < 0x80)
        {
            return c is '$' or '%' or '+' or '<' or '=' or '>' or '^' or '|' or '~' or '`' or < ' ' ? TokenKind.Symbol : TokenKind.Punctuation;
        }

        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
                or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation => TokenKind.Punctuation,
            UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber => TokenKind.Number,
            _ => TokenKind.Symbol,
        };
    }
}
