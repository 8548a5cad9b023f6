using NewsNlp.Documents;
using NewsNlp.Text;

namespace NewsNlp.Segmentation;

/// <summary>
/// Reads one block from left to right and adds its tokens to the draft. Follows the English treebanks of Universal
/// Dependencies (EWT, GUM): "do|n't", "Reed|'s", "well|-|known" but "non-profit", "$|5|m", "U.S.".
/// </summary>
internal readonly ref partial struct TokenScanner
{
    private readonly DocumentDraft _draft;
    private readonly ReadOnlySpan<char> _text;
    private readonly int _start;
    private readonly bool _isPhrase;

    /// <param name="draft">Takes the tokens.</param>
    /// <param name="block">The part of its text to read.</param>
    /// <param name="isPhrase">Whether the part is cut out of a sentence, so that its end says nothing about a period.</param>
    public TokenScanner(DocumentDraft draft, TextSpan block, bool isPhrase = false)
    {
        _isPhrase = isPhrase;
        _draft = draft;
        _text = draft.Text.AsSpan(0, block.End);
        _start = block.Start;
    }

    public void Run()
    {
        var position = _start;
        while (position < _text.Length)
        {
            var c = _text[position];
            position = CharClasses.Of(c) switch
            {
                CharClass.Space or CharClass.Invisible => position + 1,
                CharClass.Letter => Word(position),
                CharClass.Digit => Number(position),
                CharClass.Surrogate => CharClasses.IsLetterPair(_text, position) ? Word(position) : Emoji(position),
                _ => Sign(position, c),
            };
        }
    }

    /// <summary>Adds a token and returns its end, the place to go on from.</summary>
    private int Emit(int start, int end, TokenKind kind)
    {
        // Invisible marks at the end belong to no word.
        while (end - 1 > start && CharClasses.Of(_text[end - 1]) == CharClass.Invisible)
        {
            end--;
        }

        var surface = _text[start..end];
        _draft.Add(new DraftToken(start, end, kind, ShapeOf(surface, start), _draft.Normals.Of(surface)));
        return end;
    }

    private TokenShape ShapeOf(ReadOnlySpan<char> surface, int start)
    {
        bool upper = false, lower = false;
        var shape = TokenShape.None;
        foreach (var c in surface)
        {
            if (c is >= 'a' and <= 'z')
            {
                lower = true;
            }
            else if (c is >= 'A' and <= 'Z')
            {
                shape |= lower ? TokenShape.InnerCapital : TokenShape.None;
                upper = true;
            }
            else if (c is >= '0' and <= '9')
            {
                shape |= TokenShape.HasDigit;
            }
            else if (c >= 0x80)
            {
                upper |= char.IsUpper(c);
                lower |= char.IsLower(c);
                shape |= char.IsDigit(c) ? TokenShape.HasDigit : TokenShape.None;
            }
        }

        shape |= upper && !lower ? TokenShape.Upper : lower && !upper ? TokenShape.Lower : TokenShape.None;
        shape |= upper && char.IsUpper(surface[0]) ? TokenShape.Capitalized : TokenShape.None;
        shape |= SpaceBefore(start) ? TokenShape.SpaceBefore : TokenShape.None;
        return IsBlockStart() ? shape | TokenShape.BlockStart : shape;
    }

    private bool IsBlockStart() => _draft.Tokens.IsEmpty || _draft.Tokens[^1].End <= _start;

    /// <summary>Whether white space or the text's start stands before the position, invisible marks aside.</summary>
    private bool SpaceBefore(int position)
    {
        while (position > 0 && CharClasses.Of(_text[position - 1]) == CharClass.Invisible)
        {
            position--;
        }

        return position == 0 || CharClasses.Of(_text[position - 1]) == CharClass.Space;
    }

    private char At(int position) => position < _text.Length ? _text[position] : '\0';

    private bool IsLetterAt(int position) => position < _text.Length && CharClasses.Of(_text[position]) == CharClass.Letter;

    private bool IsDigitAt(int position) => position < _text.Length && CharClasses.IsAsciiDigit(_text[position]);

    private bool IsWordAt(int position) => position < _text.Length && CharClasses.IsLetterOrDigit(_text[position]);

    /// <summary>The position after letters, digits and their marks.</summary>
    private int SkipWord(int position)
    {
        while (position < _text.Length)
        {
            var c = _text[position];
            if (CharClasses.IsWordPart(c))
            {
                position++;
            }
            else if (char.IsHighSurrogate(c) && CharClasses.IsLetterPair(_text, position))
            {
                position += 2;
            }
            else
            {
                break;
            }
        }

        return position;
    }

    /// <summary>The first visible character from the position on that is no white space, or NUL at the end of the block.</summary>
    private char NextVisible(int position, out int place)
    {
        while (position < _text.Length && CharClasses.Of(_text[position]) is CharClass.Space or CharClass.Invisible)
        {
            position++;
        }

        place = position;
        return At(position);
    }
}
