using System.Globalization;
using System.Text;
using NewsNlp.Text;

namespace NewsNlp.Segmentation;

/// <summary>What a character is to the tokenizer.</summary>
internal enum CharClass : byte
{
    /// <summary>Punctuation and signs that stand for themselves.</summary>
    Other,
    Letter,
    Digit,

    /// <summary>White space and line breaks.</summary>
    Space,

    /// <summary>Zero-width marks: inside a word they belong to it, elsewhere to nothing.</summary>
    Invisible,

    /// <summary>Marks that combine with the letter before them.</summary>
    Mark,

    /// <summary>Half of a surrogate pair, or a lone surrogate.</summary>
    Surrogate,
}

/// <summary>Looks up character classes, by table in the part of Unicode where English text lives.</summary>
internal static class CharClasses
{
    private static readonly CharClass[] Table = BuildTable();

    public static CharClass Of(char c) => c < Table.Length ? Table[c] : Find(c);

    /// <summary>Letters, digits, the underscore, and what may stand inside a word with them.</summary>
    public static bool IsWordPart(char c) => Of(c) is CharClass.Letter or CharClass.Digit or CharClass.Mark or CharClass.Invisible;

    public static bool IsLetterOrDigit(char c) => Of(c) is CharClass.Letter or CharClass.Digit;

    public static bool IsAsciiDigit(char c) => c is >= '0' and <= '9';

    private static CharClass[] BuildTable()
    {
        var table = new CharClass[0x0600];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = Find((char)i);
        }

        return table;
    }

    private static CharClass Find(char c)
    {
        if (char.IsSurrogate(c))
        {
            return CharClass.Surrogate;
        }

        if (Characters.IsInvisible(c))
        {
            return CharClass.Invisible;
        }

        if (char.IsWhiteSpace(c))
        {
            return CharClass.Space;
        }

        // The modifier letter that people type for an apostrophe is judged like one.
        if (c == '\u02BC')
        {
            return CharClass.Other;
        }

        return char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharClass.Mark,
            UnicodeCategory.DecimalDigitNumber => CharClass.Digit,
            _ => char.IsLetter(c) || c == '_' ? CharClass.Letter : CharClass.Other,
        };
    }

    /// <summary>Whether a surrogate pair at the position is a letter or digit, so that it can be part of a word.</summary>
    public static bool IsLetterPair(ReadOnlySpan<char> text, int position) =>
        position + 1 < text.Length && Rune.TryCreate(text[position], text[position + 1], out var rune) && Rune.IsLetterOrDigit(rune);
}
