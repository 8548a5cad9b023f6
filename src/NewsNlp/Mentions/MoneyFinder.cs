using NewsNlp.Documents;

namespace NewsNlp.Mentions;

/// <summary>Amounts with their currency: "$3.5 billion", "20 million euros", "£30m", "Rs 11 lakh", "ten cents", "millions of dollars".</summary>
internal static class MoneyFinder
{
    private const int LongestPrefix = 3;
    private const int LongestNumber = 8;

    public static void Find(DocumentDraft draft, List<NameCandidate> found)
    {
        var tokens = draft.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            var span = At(draft, tokens, i);
            if (span.Length > 0)
            {
                found.Add(new NameCandidate(span, EntityType.Money, 0.95, "money.amount"));
                i = span.End - 1;
            }
        }
    }

    private static TokenSpan At(DocumentDraft draft, ReadOnlySpan<DraftToken> tokens, int i)
    {
        var word = tokens[i].Normal;
        if (IsSign(draft, tokens, i))
        {
            var start = i > 0 && !tokens[i].SpaceBefore && IsPrefix(in tokens[i - 1]) ? i - 1 : i;
            return new TokenSpan(start, WithUnit(tokens, WithScale(tokens, i + 2)));
        }

        if (tokens[i].HasDigit && tokens[i].Kind != TokenKind.Url)
        {
            // A token such as "£30m", where the tokenizer keeps them together, or "300 million euros".
            if ((CurrencyWords.Signs.Contains(word[..1]) && word.Length > 1) || IsLettered(draft.Surface(i)))
            {
                return new TokenSpan(i, WithUnit(tokens, WithScale(tokens, i + 1)));
            }

            return IsRand(draft, tokens, i) ? new TokenSpan(i, WithScale(tokens, i + 3)) : BeforeUnit(tokens, i, WithScale(tokens, i + 1));
        }

        if (CurrencyWords.Many.Contains(word))
        {
            var end = i + 1;
            while (end + 1 < tokens.Length && tokens[end].Normal == "of" && CurrencyWords.Many.Contains(tokens[end + 1].Normal))
            {
                end += 2;
            }

            return end < tokens.Length && tokens[end].Normal == "of" ? BeforeUnit(tokens, i, end + 1) : default;
        }

        return InWords(tokens, i);
    }

    // "$", or letters before a number: "Rs 500", "RM40".
    private static bool IsSign(DocumentDraft draft, ReadOnlySpan<DraftToken> tokens, int i) =>
        i + 1 < tokens.Length && tokens[i + 1].HasDigit
        && (CurrencyWords.Signs.Contains(tokens[i].Normal) || (tokens[i].IsCapitalized && tokens[i + 1].Kind == TokenKind.Number && CurrencyWords.Letters.Contains(draft.Surface(i).ToString())));

    // The letters of a country glued to its sign: "EC$40".
    private static bool IsPrefix(ref readonly DraftToken token) => token.Length <= LongestPrefix && (token.IsUpper || token.Normal is "u.s." or "bds") && !token.HasDigit;

    // "Rs500", "RM40".
    private static bool IsLettered(ReadOnlySpan<char> surface)
    {
        var digits = surface.IndexOfAnyInRange('0', '9');
        return digits is > 1 and < 5 && surface[..digits] is "Rs" or "KSh" or "Ksh" or "Sh" or "Tk" or "RM" or "Rp" or "USD" or "EUR" or "GBP";
    }

    // "R1,340": the letter of the rand, where a comma shows that no road or model is meant.
    private static bool IsRand(DocumentDraft draft, ReadOnlySpan<DraftToken> tokens, int i) =>
        i + 2 < tokens.Length && draft.Surface(i) is ['R', >= '1' and <= '9', ..] && tokens[i + 1].Normal == "," && !tokens[i + 1].SpaceBefore
        && tokens[i + 2] is { Kind: TokenKind.Number, Length: 3, SpaceBefore: false };

    // "two million dollars", "ten cents", "twenty-five euros"; "a dollar" is a unit.
    private static TokenSpan InWords(ReadOnlySpan<DraftToken> tokens, int i)
    {
        if (!CalendarWords.NumberWords.Contains(tokens[i].Normal) || i + 1 >= tokens.Length)
        {
            return default;
        }

        if (CurrencyWords.Scales.Contains(tokens[i + 1].Normal))
        {
            return BeforeUnit(tokens, i, WithScale(tokens, i + 1));
        }

        var end = i + 1;
        while (end < tokens.Length && end - i < LongestNumber && tokens[end].Normal is var next && (next == "-" || CalendarWords.NumberWords.Contains(next)))
        {
            end++;
        }

        return tokens[i].Normal is not ("a" or "an" or "one" or "many" or "few" or "several" or "couple" or "dozen") && end < tokens.Length && tokens[end].IsLower && CurrencyWords.PlainUnits.Contains(tokens[end].Normal)
            ? new TokenSpan(i, end + 1) : default;
    }

    private static int WithScale(ReadOnlySpan<DraftToken> tokens, int end)
    {
        if (end + 1 < tokens.Length && tokens[end].Normal == "-" && CurrencyWords.Scales.Contains(tokens[end + 1].Normal))
        {
            return end + 2;
        }

        while (end < tokens.Length && CurrencyWords.Scales.Contains(tokens[end].Normal))
        {
            end++;
        }

        return end;
    }

    private static int WithUnit(ReadOnlySpan<DraftToken> tokens, int end) => end < tokens.Length && tokens[end].Normal is "usd" or "eur" or "dollars" ? end + 1 : end;

    private static TokenSpan BeforeUnit(ReadOnlySpan<DraftToken> tokens, int start, int end)
    {
        if (end < tokens.Length && CurrencyWords.Units.Contains(tokens[end].Normal))
        {
            return new TokenSpan(start, end + 1);
        }

        // "20 million US dollars", "40 Kenyan shillings".
        return end + 1 < tokens.Length && tokens[end].IsCapitalized && tokens[end + 1].IsLower && tokens[end + 1].Normal is not ("won" or "real") && CurrencyWords.Units.Contains(tokens[end + 1].Normal)
            ? new TokenSpan(start, end + 2) : default;
    }
}
