using NewsNlp.Documents;
using NewsNlp.Text;

namespace NewsNlp.Segmentation;

/// <summary>Decides where a sentence ends, from the tokens around a mark or an abbreviation.</summary>
internal readonly ref struct SentenceRules
{
    private const int LongestTail = 8;
    private const int DateLength = 6;
    private const int LongestName = 6;

    private readonly string _text;
    private readonly ReadOnlySpan<DraftToken> _tokens;

    /// <param name="text">The document's text.</param>
    /// <param name="tokens">Its tokens up to the end of the block.</param>
    public SentenceRules(string text, ReadOnlySpan<DraftToken> tokens)
    {
        _text = text;
        _tokens = tokens;
    }

    /// <summary>Whether a line's credit ("Image: …") or date begins with the token, glued to a line without a final mark.</summary>
    public bool BeginsLine(int first, int at)
    {
        if (at == first + DateLength && _tokens[at].IsCapitalized && _tokens[at].SpaceBefore && IsDate(first))
        {
            return true;
        }

        if (at == first || !_tokens[at].IsCapitalized || !_tokens[at].SpaceBefore || _tokens[at - 1].Kind == TokenKind.Punctuation
            && _text[_tokens[at - 1].End - 1] is not ('\'' or '\u2019' or '"' or '\u201D' or ')'))
        {
            return false;
        }

        return IsCredit(at) || IsFinalDate(first, at);
    }

    /// <summary>Weekday, month, day and year with both commas.</summary>
    private bool IsDate(int at) =>
        _tokens[at].Normal.EndsWith("day", StringComparison.Ordinal) && _tokens[at + 1].Normal == "," && _tokens[at + 4].Normal == ","
        && _tokens[at + 5].Length == 4 && _tokens[at + 5].Kind == TokenKind.Number && _tokens[at + 3].Kind == TokenKind.Number
        && Dateline.IsMonth(_tokens[at + 2].Normal);

    private bool IsCredit(int at) =>
        at + 1 < _tokens.Length && _text[_tokens[at + 1].Start] == ':' && _tokens[at].Normal is "image" or "photo" or "picture" or "photograph" or "video";

    /// <summary>"Tuesday, January 4, 2019" as the block's last words, after a title.</summary>
    private bool IsFinalDate(int first, int at) =>
        at + DateLength == _tokens.Length && at >= first + 3 && IsDate(at)
        && _tokens[at - 1].Normal is not ("on" or "of" or "for" or "until" or "since" or "by" or "from" or "before" or "after" or "to" or "and" or "is" or "was");

    /// <summary>Whether the sentence that began at <paramref name="first"/> ends with the token <paramref name="at"/>.</summary>
    /// <param name="first">First token of the sentence.</param>
    /// <param name="at">The token to judge.</param>
    /// <param name="next">First token behind it and the marks that go with it: the next sentence's, or the one to judge next.</param>
    public bool EndsSentence(int first, int at, out int next)
    {
        next = at + 1;
        var token = _tokens[at];
        if (token.Kind == TokenKind.Word)
        {
            if (token.Length == 1 || _text[token.End - 1] != '.')
            {
                return false;
            }

            var after = SkipClosers(next);
            var ends = EndsAfterAbbreviation(at, after);
            next = ends ? after : next;
            return ends;
        }

        // Marks alone begin no sentence of their own ("... and so on").
        if (at == first || token.Kind != TokenKind.Punctuation || _text[token.Start] is not ('.' or '!' or '?' or '\u2026' or '\u3002'))
        {
            return false;
        }

        next = SkipClosers(at + 1);
        return next < _tokens.Length && IsEnd(first, at, next);
    }

    /// <summary>The marks that close a quotation or a bracket belong to the sentence before them.</summary>
    private int SkipClosers(int at)
    {
        while (at < _tokens.Length)
        {
            if (IsCloser(at))
            {
                at++;
            }
            else if (NoteEnd(at) is > 0 and var end)
            {
                at = end;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>"[8]", "[citation needed]", "[...]" after the last mark stand with the sentence before them.</summary>
    private int NoteEnd(int at)
    {
        if (_text[_tokens[at].Start] != '[')
        {
            return 0;
        }

        for (var i = at + 1; i < _tokens.Length && i <= at + 3; i++)
        {
            if (_text[_tokens[i].Start] == ']')
            {
                return i > at + 1 && !_tokens[at + 1].IsCapitalized ? i + 1 : 0;
            }
        }

        return 0;
    }

    private bool IsCloser(int at)
    {
        var token = _tokens[at];
        if (token.Kind == TokenKind.Symbol)
        {
            return IsEmoticon(token);
        }

        if (token.Kind != TokenKind.Punctuation)
        {
            return false;
        }

        return _text[token.Start] switch
        {
            ')' or ']' or '}' or '\u201D' or '\u00BB' => true,
            '"' or '\'' or '\u2019' or '`' or '\u201C' or '\uFF02' => !token.SpaceBefore && !GluedToNext(at),
            '.' or '!' or '?' or '\u2026' => true,
            '*' or '/' or '_' => !token.SpaceBefore && !GluedToNext(at),
            _ => false,
        };
    }

    /// <summary>":)" and emoji after the last mark go with the sentence that they colour.</summary>
    private bool IsEmoticon(DraftToken token) =>
        token.Length > 1 && (_text[token.Start] is ':' or ';' or '=' or '^' || char.IsSurrogate(_text[token.Start]));

    /// <summary>Whether the next token follows without white space and is a word: then a mark before it opens.</summary>
    private bool GluedToNext(int at)
    {
        var next = at + 1;
        if (next >= _tokens.Length || _tokens[next].SpaceBefore || _tokens[next].Kind == TokenKind.Punctuation)
        {
            return false;
        }

        // `she said."No` opens, `"Stop."Vale` closes: an odd number of marks before it in the block's last lines opens.
        return !HasOpen(at);
    }

    private bool HasOpen(int at)
    {
        var mark = _text[_tokens[at].Start];
        var open = false;
        for (var i = at - 1; i >= 0 && at - i < 256 && (_tokens[i + 1].Shape & TokenShape.BlockStart) == 0; i--)
        {
            open ^= _text[_tokens[i].Start] == mark && _tokens[i].Kind == TokenKind.Punctuation;
        }

        return open;
    }

    private bool IsEnd(int first, int at, int next)
    {
        var token = _tokens[at];
        var follower = _tokens[next];
        var closed = next > at + 1;
        if (follower.Kind == TokenKind.Word && !follower.IsCapitalized && char.IsLower(_text[follower.Start]))
        {
            return !closed && IsPlainStop(at) && follower.SpaceBefore;
        }

        if (follower.Kind == TokenKind.Punctuation && _text[follower.Start] is ',' or ';' or ':' or ')' or '-' or '\u2013' or '\u2014')
        {
            return false;
        }

        if (token.Length == 1 && _text[token.Start] == '.' && IsListNumber(first, at))
        {
            return false;
        }

        if (IsEllipsis(token) && !closed)
        {
            return follower.IsCapitalized && follower.Normal is not ("i" or "i'm");
        }

        return !(closed && _text[token.Start] is '!' or '?' && IsAttribution(next)) && !IsWordlessTail(next);
    }

    /// <summary>
    /// A mark that ends a sentence even before a small letter, as hasty writers leave it: one after a plain word, not
    /// after what may be an abbreviation or a name with its mark ("Yahoo! said").
    /// </summary>
    private bool IsPlainStop(int at)
    {
        if (at == 0 || IsEllipsis(_tokens[at]) || _tokens[at].SpaceBefore)
        {
            return false;
        }

        var before = _tokens[at - 1];
        return _text[_tokens[at].Start] == '.'
            ? before.IsLower && before.Length >= 3
            : before.IsLower || _text[_tokens[at].Start] == '?' || before.Kind == TokenKind.Punctuation;
    }

    /// <summary>Whether nothing but a few marks is left in the block; they are no sentence.</summary>
    private bool IsWordlessTail(int next)
    {
        for (var i = next; i < _tokens.Length; i++)
        {
            if (i - next >= LongestTail || _tokens[i].Kind is not (TokenKind.Punctuation or TokenKind.Symbol))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsEllipsis(DraftToken token) => _text[token.End - 1] is '.' or '\u2026' && (token.Length > 1 || _text[token.Start] == '\u2026');

    /// <summary>"1. First", at the start of a sentence.</summary>
    private bool IsListNumber(int first, int at) =>
        at == first + 1 && _tokens[first].Length <= 2 && (_tokens[first].Kind == TokenKind.Number || _tokens[first].Length == 1);

    /// <summary>“Why now?” Reed asked: a short name or pronoun with a reporting verb.</summary>
    private bool IsAttribution(int next)
    {
        for (var i = next; i < _tokens.Length && i < next + LongestName; i++)
        {
            var token = _tokens[i];
            if (i > next && SentenceWords.IsReporting(token.Normal))
            {
                return true;
            }

            if (token.Kind != TokenKind.Word || !(token.IsCapitalized || SentenceWords.IsPronoun(token.Normal)))
            {
                return false;
            }
        }

        return false;
    }

    private bool EndsAfterAbbreviation(int at, int next)
    {
        if (next >= _tokens.Length)
        {
            return false;
        }

        var follower = _tokens[next];
        if (!follower.SpaceBefore || !follower.IsCapitalized)
        {
            return false;
        }

        var token = _tokens[at];
        var letters = _text.AsSpan(token.Start, token.Length - 1);
        if (Abbreviations.Of(letters) is AbbreviationKind.Inner or AbbreviationKind.BeforeNumber or AbbreviationKind.Dated)
        {
            return false;
        }

        return SentenceWords.IsStarter(_text.AsSpan(follower.Start, follower.Length));
    }
}
