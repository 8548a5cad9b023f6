using NewsNlp.Documents;
using NewsNlp.Text;

namespace NewsNlp.Segmentation;

/// <summary>Numbers with their separators, dates, times, telephone numbers and units.</summary>
internal readonly ref partial struct TokenScanner
{
    private const int LongestPhone = 24;

    private int Number(int start) => Number(start, start);

    /// <param name="start">Start of the token, perhaps a plus sign.</param>
    /// <param name="first">Its first digit.</param>
    private int Number(int start, int first)
    {
        var digits = first;
        while (IsDigitAt(digits))
        {
            digits++;
        }

        if (digits == first)
        {
            // Digits of other scripts are read as a word.
            return Emit(start, SkipWord(start), TokenKind.Number);
        }

        var end = Separated(start, digits);
        if (end < 0)
        {
            return -end;
        }

        return IsWordAt(end) || CharClasses.IsWordPart(At(end)) ? WithLetters(start, end) : Tail(start, end);
    }

    /// <summary>Goes on over "1,200", "3.5", "7:30", "11/29/2000"; the end with a minus sign when the token was added.</summary>
    private int Separated(int start, int end)
    {
        while (IsDigitAt(end + 1))
        {
            var next = end + 1;
            while (IsDigitAt(next))
            {
                next++;
            }

            var joins = At(end) switch
            {
                ',' => next - end == 4 && end - start <= 3 | _text[start..end].Contains(','),
                '.' or ':' => true,
                '/' => IsDate(start, end, next),
                '-' or '\u2010' or '\u2011' => false,
                _ => false,
            };
            if (!joins)
            {
                break;
            }

            end = next;
        }

        return Characters.IsHyphen(At(end)) && IsDigitAt(end + 1) ? Phone(start, end) : end;
    }

    /// <summary>"9/11", "3/15/2001"; not the fractions and choices "1/2", "2001/02", "24/7".</summary>
    private bool IsDate(int start, int slash, int next)
    {
        var left = _text[start..slash];
        if (left.Contains('/') || (At(next) == '/' && IsDigitAt(next + 1)))
        {
            return true;
        }

        if (left.Length == 3 && next - slash == 4 && Characters.IsHyphen(At(next)))
        {
            return true;
        }

        var digits = left.Length + next - slash - 1;
        return left.Length <= 2 && digits is 3 or 4 && next - slash <= 3 && Value(left) <= 12 && Value(_text[(slash + 1)..next]) <= 31;
    }

    private static int Value(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var c in digits)
        {
            value = (value * 10) + (c - '0');
        }

        return value;
    }

    /// <summary>Three groups or more, or the lengths of a telephone number or postcode, stay one; "5-10" is a range.</summary>
    private int Phone(int start, int end)
    {
        int groups = 1, last = 0, first = end - start, position = end;
        while (Characters.IsHyphen(At(position)) && IsDigitAt(position + 1) && position - start < LongestPhone)
        {
            var begin = ++position;
            while (IsDigitAt(position))
            {
                position++;
            }

            last = position - begin;
            groups++;
        }

        if (groups >= 3 && At(position) == '.' && IsLetterAt(position + 1))
        {
            var address = WebAddresses.DottedEnd(_text, start, out var kind);
            if (address > position)
            {
                return -Emit(start, address, kind);
            }
        }

        return groups >= 3 || (first is 3 or 5 or >= 9 && last == 4) ? position : end;
    }

    private int WithLetters(int start, int end)
    {
        var after = SkipWord(end);
        var letters = _text[end..after];
        if (WordTables.IsUnit(letters) || IsGluedWord(letters) || (letters is "b" or "B" or "t" && AfterCurrency(start)))
        {
            Emit(start, end, TokenKind.Number);
            return Emit(end, after, TokenKind.Word);
        }

        // "2p.m."
        if (letters.Length == 1 && letters[0] is 'p' or 'a' or 'P' or 'A' && At(after) == '.' && At(after + 1) is 'm' or 'M')
        {
            return Emit(start, end, TokenKind.Number);
        }

        var kind = letters is "st" or "nd" or "rd" or "th" or "s" or "ST" or "ND" or "RD" or "TH" ? TokenKind.Number : TokenKind.Word;
        if (kind == TokenKind.Word && At(after) is '.' or '@' or '-')
        {
            var address = WebAddresses.DottedEnd(_text, start, out var addressKind);
            if (address > after && addressKind != TokenKind.Word)
            {
                return Emit(start, address, addressKind);
            }
        }

        return Emit(start, after, kind);
    }

    /// <summary>"300percent", "20minutes": a space was lost.</summary>
    private static bool IsGluedWord(ReadOnlySpan<char> letters) => letters.Length >= 5 && !letters.ContainsAnyExceptInRange('a', 'z');

    private bool AfterCurrency(int start) =>
        start > 0 && char.GetUnicodeCategory(_text[start - 1]) == System.Globalization.UnicodeCategory.CurrencySymbol;

    /// <summary>"1990's" as a decade stays whole; a list number takes its period at the start of a block.</summary>
    private int Tail(int start, int end)
    {
        if (Characters.IsApostrophe(At(end)) && At(end + 1) is 's' or 'S' && !IsWordAt(end + 2) && _text[end - 1] == '0' && end - start is 2 or 4)
        {
            return Emit(start, end + 2, TokenKind.Number);
        }

        if (At(end) is '@' or '.' && IsLetterAt(end + 1))
        {
            var address = WebAddresses.DottedEnd(_text, start, out var kind);
            if (address > end)
            {
                return Emit(start, address, kind);
            }
        }

        return Emit(start, end, TokenKind.Number);
    }
}
