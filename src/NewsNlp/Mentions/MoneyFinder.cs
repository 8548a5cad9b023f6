using System.Collections.Frozen;
using NewsNlp.Documents;

namespace NewsNlp.Mentions;

/// <summary>Amounts with their currency: "$3.5 billion", "20 million euros", "£30m", "millions of dollars".</summary>
internal static class MoneyFinder
{
    private static readonly FrozenSet<string> Scales = WordSet.Of("hundred thousand million billion trillion m bn tn k mn crore lakh");

    private static readonly FrozenSet<string> Many = WordSet.Of("hundreds thousands millions billions trillions tens");

    private static readonly FrozenSet<string> Units = WordSet.Of(
        "dollar dollars euro euros pound pounds sterling cent cents penny pence yen yuan renminbi rupee rupees ruble rubles rouble roubles rial rials riyal riyals dinar dinars dirham " +
        "dirhams peso pesos real reais franc francs krona kronor krone kroner zloty lira baht won ringgit rand naira shilling shillings birr cedi quetzal quetzales lempira bolivar bolivars hryvnia " +
        "forint koruna dong taka kyat usd eur gbp jpy cny inr");

    private static readonly FrozenSet<string> Symbols = WordSet.Of("$ £ € ¥ ₹ ₽ ₩ ₦ ₱ ₺ ₪ ¢ us$ a$ c$ nz$ hk$ s$ r$ au$ ca$ u.s.$");

    private static readonly FrozenSet<string> Prefixes = WordSet.Of("us u.s. a c au nz hk ca s nt r");

    public static void Find(DocumentDraft draft, List<NameCandidate> found)
    {
        var tokens = draft.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            var span = At(tokens, i);
            if (span.Length > 0)
            {
                found.Add(new NameCandidate(span, EntityType.Money, 0.95, "money.amount"));
                i = span.End - 1;
            }
        }
    }

    private static TokenSpan At(ReadOnlySpan<DraftToken> tokens, int i)
    {
        var word = tokens[i].Normal;
        if (Symbols.Contains(word) && i + 1 < tokens.Length && tokens[i + 1].HasDigit)
        {
            var start = i > 0 && !tokens[i].SpaceBefore && Prefixes.Contains(tokens[i - 1].Normal) ? i - 1 : i;
            return new TokenSpan(start, WithUnit(tokens, WithScale(tokens, i + 2)));
        }

        if (tokens[i].HasDigit && tokens[i].Kind != TokenKind.Url)
        {
            // A token such as "£30m", where the tokenizer keeps them together, or "300 million euros".
            if (Symbols.Contains(word[..1]) && word.Length > 1)
            {
                return new TokenSpan(i, WithUnit(tokens, WithScale(tokens, i + 1)));
            }

            return BeforeUnit(tokens, i, WithScale(tokens, i + 1));
        }

        if (Many.Contains(word))
        {
            var end = i + 1;
            while (end + 1 < tokens.Length && tokens[end].Normal == "of" && Many.Contains(tokens[end + 1].Normal))
            {
                end += 2;
            }

            return end < tokens.Length && tokens[end].Normal == "of" ? BeforeUnit(tokens, i, end + 1) : default;
        }

        return CalendarWords.NumberWords.Contains(word) && i + 1 < tokens.Length && Scales.Contains(tokens[i + 1].Normal) ? BeforeUnit(tokens, i, WithScale(tokens, i + 1)) : default;
    }

    private static int WithScale(ReadOnlySpan<DraftToken> tokens, int end)
    {
        if (end + 1 < tokens.Length && tokens[end].Normal == "-" && Scales.Contains(tokens[end + 1].Normal))
        {
            return end + 2;
        }

        while (end < tokens.Length && Scales.Contains(tokens[end].Normal))
        {
            end++;
        }

        return end;
    }

    private static int WithUnit(ReadOnlySpan<DraftToken> tokens, int end) => end < tokens.Length && tokens[end].Normal is "usd" or "eur" or "dollars" ? end + 1 : end;

    private static TokenSpan BeforeUnit(ReadOnlySpan<DraftToken> tokens, int start, int end)
    {
        if (end < tokens.Length && Units.Contains(tokens[end].Normal))
        {
            return new TokenSpan(start, end + 1);
        }

        // "20 million US dollars", "40 Kenyan shillings".
        return end + 1 < tokens.Length && tokens[end].IsCapitalized && tokens[end + 1].IsLower && Units.Contains(tokens[end + 1].Normal)
            ? new TokenSpan(start, end + 2) : default;
    }
}
