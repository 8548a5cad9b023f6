using NewsNlp.Documents;
using NewsNlp.Text;

namespace NewsNlp.Segmentation;

/// <summary>Words: contractions, hyphens, abbreviations, initials, addresses.</summary>
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

    private int Period(int start, int end)
    {
        var single = IsSingleLetter(start, end);
        if (single && IsLetterAt(end + 1) && IsSingleLetter(end + 1, SkipWord(end + 1)))
        {
            return -Emit(start, AcronymEnd(start), TokenKind.Word);
        }

        if (IsWordAt(end + 1))
        {
            return InnerPeriod(start, end);
        }

        if (At(end + 1) == '.' || At(end + 1) == '\u2026')
        {
            return end;
        }

        var attached = single ? IsInitial(start, end) : IsAbbreviation(start, end);
        return attached ? -Emit(start, end + 1, TokenKind.Word) : end;
    }

    private bool IsSingleLetter(int start, int end) => end == start + 1 && _text[start] != '_';

    /// <summary>"U.S.", "p.m.", "U.S.A" with or without the last period.</summary>
    private int AcronymEnd(int start)
    {
        var end = start + 1;
        while (At(end) == '.' && IsLetterAt(end + 1) && !IsWordAt(end + 2))
        {
            end += 2;
        }

        return At(end) == '.' && !(At(end + 1) == '.' && At(end + 2) == '.') ? end + 1 : end;
    }

    /// <summary>A letter or digit follows the period at once: an address, a dotted abbreviation, or a space that was lost.</summary>
    private int InnerPeriod(int start, int end)
    {
        var after = SkipWord(end + 1);
        if (IsLetterAt(end + 1) && Abbreviations.IsDotted(_text[start..after]))
        {
            return -Emit(start, At(after) == '.' && At(after + 1) != '.' ? after + 1 : after, TokenKind.Word);
        }

        var address = WebAddresses.DottedEnd(_text, start, out var kind);
        if (address > end)
        {
            return -Emit(start, address, kind);
        }

        // "St.George", "J.Smith"
        var title = char.IsUpper(_text[start]) && char.IsUpper(At(end + 1));
        return title && (IsSingleLetter(start, end) || Abbreviations.Of(_text[start..end]) == AbbreviationKind.Inner)
            ? -Emit(start, end + 1, TokenKind.Word)
            : Abbreviations.Of(_text[start..end]) == AbbreviationKind.BeforeNumber && IsDigitAt(end + 1)
                ? -Emit(start, end + 1, TokenKind.Word) : end;
    }

    private bool IsAbbreviation(int start, int end)
    {
        var kind = Abbreviations.Of(_text[start..end]);
        if (kind == AbbreviationKind.None)
        {
            return false;
        }

        var next = NextVisible(end + 1, out _);
        var nextIsDigit = CharClasses.IsAsciiDigit(next);
        return kind switch
        {
            AbbreviationKind.Inner => next != '\0' || _isPhrase || (!IsBlockStart() && _draft.Tokens[^1].Normal == "et"),
            AbbreviationKind.Final => true,
            AbbreviationKind.BeforeNumber => nextIsDigit,
            AbbreviationKind.Trailing => next != '\0' && !char.IsUpper(next) && next is not ('"' or '\u201D' or '\u201C'),
            _ => char.IsUpper(_text[start]) && (nextIsDigit || next == ','),
        };
    }

    /// <summary>"J. Smith", "George W. Reed"; not the end of "vitamin C." or "Plan B. The …".</summary>
    private bool IsInitial(int start, int end)
    {
        if (!char.IsUpper(_text[start]))
        {
            return IsSmallLetterAbbreviation(start, end);
        }

        var next = NextVisible(end + 1, out var place);
        if (next == '\0')
        {
            return _isPhrase;
        }

        if (char.IsUpper(next))
        {
            var afterCapital = !IsBlockStart() && _draft.Tokens[^1].IsCapitalized;
            var starter = SentenceWords.IsStarter(_text[place..SkipWord(place)]);
            return !starter && (_text[start] != 'I' || afterCapital);
        }

        return _text[start] != 'I' && next is not ('"' or '\u201C' or '\u201D' or '\'' or '\u2019');
    }

    /// <summary>"p. 5", "Roe v. Wade", "(b. May 1970)".</summary>
    private bool IsSmallLetterAbbreviation(int start, int end)
    {
        if (CharClasses.IsAsciiDigit(NextVisible(end + 1, out _)))
        {
            return _text[start] is 'p' or 'v' or 'c' or 'b' or 'd' or 'm' or 'r' or 'n';
        }

        if (IsBlockStart())
        {
            return false;
        }

        var before = _draft.Tokens[^1];
        return _text[start] == 'v' ? before.IsCapitalized : _text[start] is 'b' or 'd' or 'm' or 'c' && _text[before.Start] is '(' or ';';
    }

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
