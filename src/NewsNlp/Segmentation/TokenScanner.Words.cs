using NewsNlp.Documents;
using NewsNlp.Text;

namespace NewsNlp.Segmentation;

/// <summary>Words: contractions, hyphens, addresses.</summary>
internal readonly ref partial struct TokenScanner
{
    private int Word(int start)
    {
        var end = SkipWord(start);
        if (end == _text.Length || CharClasses.Of(_text[end]) == CharClass.Space)
        {
            return PlainWord(start, end);
        }

        if (_text[end] is ':' or '.')
        {
            var address = WebAddresses.SchemeEnd(_text, start);
            if (address > start)
            {
                return Emit(start, address, TokenKind.Url);
            }
        }

        while (true)
        {
            var next = Extend(start, end);
            if (next <= end)
            {
                return next < 0 ? -next : PlainWord(start, end);
            }

            end = next;
        }
    }

    /// <summary>
    /// What the mark behind the letters does: a greater end when the word goes on over it, the same end when the word
    /// stops before it, the end with a minus sign when the token was added already.
    /// </summary>
    private int Extend(int start, int end)
    {
        var c = At(end);
        if (Characters.IsApostrophe(c))
        {
            return Apostrophe(start, end);
        }

        if (Characters.IsHyphen(c))
        {
            return Hyphen(start, end);
        }

        return c switch
        {
            '.' => Period(start, end),
            '@' when IsWordAt(end + 1) => Address(start, end),
            '&' when IsCompanyAmpersand(start, end) => SkipWord(end + 1),
            '/' when IsLetterAt(end + 1) && WordTables.IsSlashed(_text[start..SkipWord(end + 1)]) => SkipWord(end + 1),
            '$' when WordTables.IsDollarPrefix(_text[start..end]) && char.IsUpper(_text[start]) => -Emit(start, end + 1, TokenKind.Symbol),
            '+' or '%' when IsWordAt(end + 1) => Address(start, end),
            _ => end,
        };
    }

    private int PlainWord(int start, int end)
    {
        var cut = WordTables.CutOf(_text[start..end]);
        if (cut > 0)
        {
            Emit(start, start + cut, TokenKind.Word);
            return Emit(start + cut, end, TokenKind.Word);
        }

        return Emit(start, end, _text[start] == '_' && _text[start..end].Trim('_').IsEmpty ? TokenKind.Punctuation : TokenKind.Word);
    }

    /// <summary>"n't" and the clitics are cut off; an apostrophe between other letters is part of the word ("O'Brien").</summary>
    private int Apostrophe(int start, int end)
    {
        if (!IsLetterAt(end + 1) || At(end) == '`' && !IsClitic(end))
        {
            return end;
        }

        if (At(end + 1) is 't' or 'T' && !IsWordAt(end + 2) && end - start >= 2 && _text[end - 1] is 'n' or 'N'
            && WordTables.IsNegatedStem(_text[start..(end - 1)]))
        {
            Emit(start, end - 1, TokenKind.Word);
            return -Emit(end - 1, end + 2, TokenKind.Word);
        }

        if (IsClitic(end))
        {
            return end;
        }

        // An opening mark after a lost space ("said‘No") is no part of the word.
        return At(end) is '\u2018' or '\u00B4' && !char.IsUpper(_text[start]) ? end : SkipWord(end + 1);
    }

    private bool IsClitic(int apostrophe)
    {
        var end = apostrophe + 1;
        while (end < _text.Length && end <= apostrophe + 3 && CharClasses.IsWordPart(_text[end]))
        {
            end++;
        }

        return end > apostrophe + 1 && WordTables.IsClitic(_text[(apostrophe + 1)..end]);
    }

    private int Hyphen(int start, int end)
    {
        if (!IsWordAt(end + 1))
        {
            return end;
        }

        var after = SkipWord(end + 1);
        if (At(after) == '@' || (At(after) is '.' or '-' && !SpaceWithin(after)))
        {
            var address = WebAddresses.DottedEnd(_text, start, out var kind);
            if (address > end)
            {
                return -Emit(start, address, kind);
            }
        }

        // "non-profit" is one word, "non-profit-making" too, "anti-" of "Jones-anti-x" is not looked for.
        var isFirst = start == 0 || !Characters.IsHyphen(_text[start - 1]);
        return (isFirst && IsLetterAt(end + 1) | IsDigitAt(end + 1) && WordTables.IsHyphenPrefix(_text[start..end]))
            || WordTables.IsHyphenSuffix(_text[(end + 1)..after]) ? after : end;
    }

    private bool SpaceWithin(int position) => position + 1 >= _text.Length || !CharClasses.IsLetterOrDigit(_text[position + 1]);

    private int Address(int start, int end)
    {
        var address = WebAddresses.DottedEnd(_text, start, out var kind);
        return address > end && kind == TokenKind.Email ? -Emit(start, address, kind) : end;
    }

    /// <summary>"AT&amp;T", "B&amp;B": short capitals on both sides.</summary>
    private bool IsCompanyAmpersand(int start, int end)
    {
        var after = SkipWord(end + 1);
        return after > end + 1 && end - start <= 4 && after - end <= 4 && SameCase(_text[start..end], _text[(end + 1)..after]);
    }

    private static bool SameCase(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var upper = char.IsUpper(left[0]);
        if (!upper && (left.Length > 1 || right.Length > 1))
        {
            return false;
        }

        foreach (var c in left)
        {
            if (char.IsUpper(c) != upper || !char.IsLetter(c))
            {
                return false;
            }
        }

        foreach (var c in right)
        {
            if (char.IsUpper(c) != upper || !char.IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }
}
