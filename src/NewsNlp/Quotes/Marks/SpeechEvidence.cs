using NewsNlp.Text;

namespace NewsNlp.Quotes;

/// <summary>Weighs whether a quoted passage without a cue is speech, or a term, a title, a nickname.</summary>
internal static class SpeechEvidence
{
    /// <summary>From here on a passage counts as speech.</summary>
    public const int Enough = 3;

    /// <summary>The more, the more like speech.</summary>
    public static int Of(QuoteText text, QuotedSpan span, TokenSpan unit)
    {
        var score = 0;
        if (EndsLikeSpeech(text.Draft.Text, span))
        {
            score += 2;
        }

        score += span.Words >= 10 ? 3 : span.Words >= 5 ? 1 : span.Words <= 2 ? -2 : 0;
        score += HasVerb(text, span) ? 1 : 0;
        score += StartsUpper(text.Draft.Text, span) ? 1 : 0;
        if (span.Tokens.Start == unit.Start && (span.Tokens.End >= unit.End - 1))
        {
            score += 2;
        }

        return score - ContextPenalty(text, span, unit);
    }

    /// <summary>The passage ends with a comma or a sentence's end before its closing mark.</summary>
    public static bool EndsLikeSpeech(string text, QuotedSpan span) =>
        span.Unclosed || span.Continued is not null || (span.InnerEnd > span.InnerStart && text[span.InnerEnd - 1] is ',' or '.' or '!' or '?' or '…' or '-' or '—');

    /// <summary>"The Long Night": all words of weight are capitalised.</summary>
    public static bool IsTitleCased(QuoteText text, QuotedSpan span)
    {
        int capitals = 0, lower = 0;
        for (var i = span.Tokens.Start; i < span.Tokens.End; i++)
        {
            if (!text.IsWordLike(i) || text.Is(i, WordClass.Determiner | WordClass.Preposition | WordClass.Coordinator | WordClass.Possessive))
            {
                continue;
            }

            if (text[i].IsCapitalized || text[i].HasDigit)
            {
                capitals++;
            }
            else if (text[i].IsLower)
            {
                lower++;
            }
        }

        return capitals > 0 && lower == 0;
    }

    public static bool HasVerb(QuoteText text, QuotedSpan span)
    {
        for (var i = span.Tokens.Start; i < span.Tokens.End; i++)
        {
            if (text.Is(i, WordClass.Auxiliary | WordClass.Verb | WordClass.SubjectPronoun) || text[i].Normal is "n't" or "'s")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the word", "known as", "called", "the film" stand before the passage.</summary>
    public static bool IsNamed(QuoteText text, QuotedSpan span, int floor)
    {
        var i = span.Tokens.Start - 1;
        for (var k = 0; k < 3 && i >= floor && text.IsOutside(i); k++, i--)
        {
            // "called it", "called for more": speech; "called", "the word for": a name.
            if (text.Is(i, WordClass.Namer) && !text.Is(i + 1, WordClass.ObjectPronoun | WordClass.Possessive) && !(text.Is(i, "called") && text.Is(i + 1, WordClass.Preposition)))
            {
                return true;
            }

            if (text.IsPunctuation(i) && !text.IsComma(i))
            {
                return false;
            }
        }

        return false;
    }

    private static bool StartsUpper(string text, QuotedSpan span) => span.InnerStart < text.Length && char.IsUpper(text[span.InnerStart]);

    private static int ContextPenalty(QuoteText text, QuotedSpan span, TokenSpan unit)
    {
        var penalty = 0;
        if (IsTitleCased(text, span) && span.Words <= 12)
        {
            penalty += 3;
        }

        if (IsNamed(text, span, unit.Start))
        {
            penalty += 3;
        }

        var before = span.Tokens.Start - 1;
        if (before >= unit.Start && text.IsOutside(before))
        {
            if (text.Is(before, WordClass.Determiner | WordClass.Possessive) || text.IsPossessiveMark(before))
            {
                penalty += 2;
            }
            else if (text.IsWordLike(before))
            {
                penalty += 1;
            }

            // Joe "Ducky" Pell
            if (span.Words <= 2 && text[before].IsCapitalized && span.Tokens.End < unit.End && text[span.Tokens.End].IsCapitalized)
            {
                penalty += 3;
            }
        }

        return penalty;
    }

    /// <summary>Whether the passage holds a letter or a digit at all.</summary>
    public static bool IsEmpty(string text, QuotedSpan span)
    {
        for (var i = span.InnerStart; i < span.InnerEnd; i++)
        {
            if (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]) || Characters.IsCombining(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
