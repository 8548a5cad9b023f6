using System.Collections.Frozen;

namespace NewsNlp.Segmentation;

/// <summary>Recognises web and mail addresses and file names at a position of the text.</summary>
internal static class WebAddresses
{
    /// <summary>How far a look ahead goes, so that odd text costs no more than its length times this.</summary>
    private const int Reach = 256;

    // No country code that is an English word ("it", "is", "in", "at", "me", "so", "no", "us", "be"): a lost space is likelier.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Domains =
        ("com org net edu gov mil int info biz io tv uk au ca nz de fr es nl ch se dk fi jp cn kr ru br mx ar cl pe ie il za ke ng gh ug "
        + "pl pt gr tr ua cz hu ro hk sg my th vn ph id pk eu museum news online")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Extensions =
        "doc docx xls xlsx pdf txt csv jpg jpeg png gif htm html xml json zip exe mp3 mp4 ppt pptx url php asp"
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>End of an address with its scheme or "www." at the position, or the position itself.</summary>
    public static int SchemeEnd(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..];
        var prefix = Starts(rest, "http://") ? 7 : Starts(rest, "https://") ? 8 : Starts(rest, "www.") ? 4 : Starts(rest, "ftp://") ? 6 : 0;
        return prefix == 0 || prefix >= rest.Length || !CharClasses.IsLetterOrDigit(rest[prefix]) ? start : PathEnd(text, start + prefix);
    }

    /// <summary>
    /// Looks at the run of letters, digits and inner marks around the position of a mark inside it: an e-mail address, a
    /// host name with its path, a file name. The end is that of the address, or -1.
    /// </summary>
    public static int DottedEnd(ReadOnlySpan<char> text, int start, out TokenKind kind)
    {
        kind = TokenKind.Word;
        var limit = Math.Min(text.Length, start + Reach);
        int at = -1, end = start, lastDot = -1, dots = 0;
        var lower = true;
        for (; end < limit; end++)
        {
            var c = text[end];
            if (c == '@' && at < 0 && end > start)
            {
                at = end;
                lastDot = -1;
            }
            else if (c == '.')
            {
                lastDot = end;
                dots++;
            }
            else if (!CharClasses.IsLetterOrDigit(c) && c is not ('-' or '_' or '+' or '%'))
            {
                break;
            }

            lower &= !char.IsUpper(c);
        }

        while (end > start && text[end - 1] is '.' or '-' or '+' or '%' or '@')
        {
            end--;
            dots -= text[end] == '.' ? 1 : 0;
            lastDot = text[end] == '.' ? text[start..end].LastIndexOf('.') + start : lastDot;
        }

        if (at > start && at + 1 < end)
        {
            kind = TokenKind.Email;
            return end;
        }

        if (lastDot <= start || lastDot + 1 >= end)
        {
            return -1;
        }

        var label = text[(lastDot + 1)..end];
        if (Domains.Contains(label))
        {
            kind = TokenKind.Url;
            return end < text.Length && text[end] == '/' ? PathEnd(text, end) : end;
        }

        // News groups ("comp.sources.unix") have three labels or more, all in lower case.
        return Extensions.Contains(label) || (dots >= 2 && lower && text[start..end].IndexOf("..", StringComparison.Ordinal) < 0
            && !HasDigitsOnly(text[start..end])) ? end : -1;
    }

    private static bool HasDigitsOnly(ReadOnlySpan<char> run)
    {
        foreach (var c in run)
        {
            if (char.IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }

    private static int PathEnd(ReadOnlySpan<char> text, int position)
    {
        var start = position;
        var depth = 0;
        for (; position < text.Length; position++)
        {
            var c = text[position];
            if (CharClasses.Of(c) is CharClass.Space or CharClass.Surrogate || c is '<' or '>' or '"' or '\u201C' or '\u201D' or '\u2019' or '\u2018' or '\0')
            {
                break;
            }

            depth += c == '(' ? 1 : 0;
            if (c == ')' && --depth < 0)
            {
                break;
            }
        }

        while (position > start && text[position - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or ']' or '}' or '*' or '\u2026' or '\u2014')
        {
            position--;
        }

        return position;
    }

    private static bool Starts(ReadOnlySpan<char> text, string prefix) => text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
}
