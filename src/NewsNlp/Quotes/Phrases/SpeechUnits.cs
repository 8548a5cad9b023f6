using NewsNlp.Documents;

namespace NewsNlp.Quotes;

/// <summary>Sentences as the quote rules need them: never cut inside a quoted passage, nor between it and its "he said".</summary>
internal static class SpeechUnits
{
    private const int MaxWords = 400;
    private const int MaxPassages = 60;

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

        for (var u = 0; u < units.Count; u++)
        {
            var cut = CutOf(text, units[u]);
            if (cut < units[u].End)
            {
                units.Insert(u + 1, new TokenSpan(cut, units[u].End));
                units[u] = new TokenSpan(units[u].Start, cut);
            }
        }

        return units;
    }

    // Where a sentence of monstrous length is cut, so that time stays linear; its end where it is none.
    private static int CutOf(QuoteText text, TokenSpan unit)
    {
        int outside = 0, passages = 0;
        for (var i = unit.Start; i < unit.End; i++)
        {
            if (text.IsOutside(i))
            {
                outside++;
            }
            else if (text.QuotedAt(i)!.Tokens.Start == i)
            {
                passages++;
                if (passages > MaxPassages)
                {
                    return i;
                }
            }

            if (outside > MaxWords && text.IsOutside(i))
            {
                return i;
            }
        }

        return unit.End;
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

        // "Why now?" asked Reed. / "Why now?" he asked: a lower-case word goes on with the sentence, and a dash with the
        // name of who said it.
        var closed = text.QuotedAt(start - 1);
        return closed is not null && quoted is null && (draft.Tokens[start].IsLower || draft.Tokens[start].Normal == "said" || text.IsDash(start));
    }
}
