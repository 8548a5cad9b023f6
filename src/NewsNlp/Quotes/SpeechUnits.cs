using NewsNlp.Documents;

namespace NewsNlp.Quotes;

/// <summary>Sentences as the quote rules need them: never cut inside a quoted passage, nor between it and its "he said".</summary>
internal static class SpeechUnits
{
    public static List<TokenSpan> Of(QuoteText text)
    {
        var units = new List<TokenSpan>(text.Draft.Sentences.Count);
        foreach (var sentence in text.Draft.Sentences)
        {
            var tokens = sentence.Tokens;
            if (tokens.Length == 0)
            {
                continue;
            }

            if (units.Count > 0 && Belongs(text, units[^1], tokens.Start))
            {
                units[^1] = new TokenSpan(units[^1].Start, tokens.End);
            }
            else
            {
                units.Add(tokens);
            }
        }

        return units;
    }

    private static bool Belongs(QuoteText text, TokenSpan before, int start)
    {
        var draft = text.Draft;
        if (before.End != start || (draft.Tokens[start].Shape & TokenShape.BlockStart) != 0)
        {
            return false;
        }

        var quoted = text.QuotedAt(start);
        if (quoted is not null && quoted == text.QuotedAt(start - 1))
        {
            return true;
        }

        // "Why now?" asked Reed. / "Why now?" he asked: a lower-case word goes on with the sentence.
        var closed = text.QuotedAt(start - 1);
        return closed is not null && quoted is null && (draft.Tokens[start].IsLower || draft.Tokens[start].Normal == "said");
    }
}
