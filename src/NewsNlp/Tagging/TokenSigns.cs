using NewsNlp.Documents;

namespace NewsNlp.Tagging;

/// <summary>
/// What a token shows apart from its word, as bits: case, kind, place in the sentence, and which lists have it. The
/// network has a weight for each bit.
/// </summary>
internal static class TokenSigns
{
    public const int Count = 64;

    public const ulong Capitalized = 1UL << 0;
    public const ulong Initial = 1UL << 1;
    public const ulong Upper = 1UL << 2;
    public const ulong Lower = 1UL << 3;
    public const ulong InnerCapital = 1UL << 4;
    public const ulong HasDigit = 1UL << 5;
    public const ulong Number = 1UL << 6;
    public const ulong Punctuation = 1UL << 7;
    public const ulong OtherKind = 1UL << 8;
    public const ulong SentenceStart = 1UL << 9;
    public const ulong HasHyphen = 1UL << 10;
    public const ulong HasApostrophe = 1UL << 11;
    public const ulong HasPeriod = 1UL << 12;
    public const ulong TitleCaseLine = 1UL << 13;
    public const ulong UpperLine = 1UL << 14;

    /// <summary>The word has no vector.</summary>
    public const ulong Unknown = 1UL << 15;

    public const ulong SpaceBefore = 1UL << 16;
    public const ulong Short = 1UL << 17;
    public const ulong YearLike = 1UL << 52;
    public const ulong ShortNumber = 1UL << 53;

    /// <summary>The bits of all lists.</summary>
    public const ulong Lists = ((1UL << (ListCount * BitsPerList)) - 1) << FirstList;

    private const int ListCount = 11;
    private const int BitsPerList = 3;
    private const int FirstList = 18;
    private const int ShortLength = 3;
    private const int LineWords = 4;

    /// <summary>Notes that a phrase of a list covers the tokens.</summary>
    /// <param name="signs">The signs of the tokens that the span counts.</param>
    /// <param name="tokens">The tokens of the phrase.</param>
    /// <param name="list">The list, from 0 to 10; others are left out.</param>
    public static void Mark(Span<ulong> signs, TokenSpan tokens, int list)
    {
        if ((uint)list >= ListCount)
        {
            return;
        }

        var shift = FirstList + (BitsPerList * list);
        signs[tokens.Start] |= (tokens.Length > 1 ? 2UL : 1UL) << shift;
        for (var i = tokens.Start + 1; i < tokens.End; i++)
        {
            signs[i] |= 4UL << shift;
        }
    }

    /// <summary>Adds all but the lists and <see cref="Unknown"/> to the signs of one sentence.</summary>
    public static void Fill(string text, ReadOnlySpan<DraftToken> sentence, Span<ulong> signs)
    {
        var line = LineOf(sentence);
        for (var i = 0; i < sentence.Length; i++)
        {
            signs[i] |= line | Of(text, in sentence[i]);
        }

        if (sentence.Length > 0)
        {
            signs[0] |= SentenceStart;
        }
    }

    private static ulong Of(string text, ref readonly DraftToken token)
    {
        var surface = text.AsSpan(token.Start, token.Length);
        var signs = Kind(in token, surface) | Case(in token) | Marks(surface) | (token.SpaceBefore ? SpaceBefore : 0);
        return token.Length <= ShortLength ? signs | Short : signs;
    }

    private static ulong Case(ref readonly DraftToken token)
    {
        var signs = token.IsLower ? Lower : token.IsUpper ? (token.Length == 1 ? Initial : Upper) : token.IsCapitalized ? Capitalized : 0;
        signs |= (token.Shape & TokenShape.InnerCapital) != 0 ? InnerCapital : 0;
        return token.HasDigit ? signs | HasDigit : signs;
    }

    private static ulong Kind(ref readonly DraftToken token, ReadOnlySpan<char> surface) => token.Kind switch
    {
        TokenKind.Word => 0,
        TokenKind.Number => Number | (token.Length == 4 && surface is ['1', '9', ..] or ['2', '0', ..] ? YearLike : token.Length <= 2 ? ShortNumber : 0),
        TokenKind.Punctuation => Punctuation,
        _ => OtherKind,
    };

    private static ulong Marks(ReadOnlySpan<char> surface)
    {
        var signs = 0UL;
        foreach (var c in surface)
        {
            signs |= c switch { '-' => HasHyphen, '\'' or '\u2019' => HasApostrophe, '.' => HasPeriod, _ => 0 };
        }

        return signs;
    }

    /// <summary>Tells sentences in capitals or title case, where a capital is no evidence.</summary>
    private static ulong LineOf(ReadOnlySpan<DraftToken> sentence)
    {
        int words = 0, capitals = 0, upper = 0;
        foreach (ref readonly var token in sentence)
        {
            if (token.IsWord && token.Length > ShortLength)
            {
                words++;
                capitals += token.IsCapitalized ? 1 : 0;
                upper += token.IsUpper ? 1 : 0;
            }
        }

        return words < LineWords ? 0 : upper > 0.7 * words ? UpperLine : capitals >= 0.8 * words ? TitleCaseLine : 0;
    }
}
