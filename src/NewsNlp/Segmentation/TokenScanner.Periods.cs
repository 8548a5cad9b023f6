using NewsNlp.Documents;

namespace NewsNlp.Segmentation;

/// <summary>Periods behind letters: abbreviations, acronyms, initials, and spaces that were lost.</summary>
internal readonly ref partial struct TokenScanner
{
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
}
