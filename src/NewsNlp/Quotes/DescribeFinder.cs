using NewsNlp.Documents;

namespace NewsNlp.Quotes;

/// <summary>Finds quoted words about somebody or something: called it "rushed", described as "unfair", was called "reckless" by Vale.</summary>
internal sealed class DescribeFinder(QuoteText text, NounPhrases phrases, QuoteBuilder builder)
{
    private const int Reach = 14;

    private readonly ContentBounds _bounds = new(text);

    public void Find(TokenSpan unit, List<CueSite> sites)
    {
        foreach (var site in sites)
        {
            if (!site.Used && site.Entry.Has(CueFrames.Describe | CueFrames.DescribeAs))
            {
                Read(site, unit, sites);
            }
        }
    }

    private void Read(CueSite site, TokenSpan unit, List<CueSite> sites)
    {
        var first = FirstPassage(site, unit, sites);
        if (first is null || first.Done)
        {
            return;
        }

        // "a man called "Shorty"": a name, since an object would stand before a description.
        var adjacent = first.Tokens.Start == site.Cue.End;
        if (adjacent && site.Entry.Has(CueFrames.Describe) && !site.AfterWhat && !site.Passive)
        {
            return;
        }

        var end = LastPassage(first, unit.End).Tokens.End;
        if (site.Passive || site.Speaker.IsNone)
        {
            site.Speaker = Agent(end, unit.End);
            if (!site.Passive && site.Speaker.IsNone)
            {
                return;
            }
        }

        var start = StartOf(site, first);
        var tail = site.Entry.Has(CueFrames.Object) && !HasAs(site, first) ? Math.Max(end, _bounds.End(site, start, unit, sites)) : EndOf(end, unit);
        var quote = builder.Report(QuoteKind.Mixed, site, "quote.describe", 0.8);
        builder.AddWords(quote, start, tail);
        if (site.AfterWhat)
        {
            first.Shared = true;
        }
    }

    private QuotedSpan? FirstPassage(CueSite site, TokenSpan unit, List<CueSite> sites)
    {
        for (var i = site.Cue.End; i < unit.End && i < site.Cue.End + Reach; i++)
        {
            if (text.QuotedAt(i) is { } quoted)
            {
                return quoted;
            }

            if (text.IsPunctuation(i) || text[i].Normal is "that" or "because" || IsCue(sites, site, i))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsCue(List<CueSite> sites, CueSite site, int token)
    {
        foreach (var other in sites)
        {
            if (other != site && other.Cue.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    // "rushed" and "unfair", "fear," "rain" and "bad luck": a list of passages.
    private QuotedSpan LastPassage(QuotedSpan first, int end)
    {
        var last = first;
        while (true)
        {
            var i = last.Tokens.End;
            while (i < end && text.IsOutside(i) && (text.IsComma(i) || text[i].Normal is "and" or "or" or "a" or "an" or "the") && i < last.Tokens.End + 4)
            {
                i++;
            }

            if (i >= end || text.QuotedAt(i) is not { Done: false } next || next == last)
            {
                return last;
            }

            last = next;
        }
    }

    private int StartOf(CueSite site, QuotedSpan first)
    {
        var start = site.Cue.End;
        if (site.Passive || site.Entry.Has(CueFrames.DescribeAs))
        {
            // "described it as": the object is a word only; "described the plan as": it is in.
            for (var i = first.Tokens.Start - 1; i >= site.Cue.End; i--)
            {
                if (text.Is(i, "as") && (site.Passive || i - site.Cue.End <= 1))
                {
                    return i + 1;
                }
            }
        }

        return start;
    }

    // "praised the crew for their "courage" in the storm": an object of its own, not a description.
    private bool HasAs(CueSite site, QuotedSpan first)
    {
        for (var i = site.Cue.End; i < first.Tokens.Start; i++)
        {
            if (text.Is(i, "as"))
            {
                return true;
            }
        }

        return false;
    }

    // The noun that the quoted words modify belongs to the content: a "terrorist-related" attack.
    private int EndOf(int end, TokenSpan unit)
    {
        var i = end;
        while (i < unit.End && i < end + 4 && text.IsWordLike(i) && text.IsOutside(i) && text[i].IsLower
            && !text.Is(i, WordClass.Boundary | WordClass.Adverb | WordClass.Determiner) && !text[i].Normal.EndsWith("ing", StringComparison.Ordinal))
        {
            i++;
        }

        return i;
    }

    private NounPhrase Agent(int end, int limit)
    {
        for (var i = end; i < limit && i < end + 6; i++)
        {
            if (text.Is(i, "by"))
            {
                return phrases.Right(i + 1, limit);
            }

            if (text.IsPunctuation(i))
            {
                break;
            }
        }

        return NounPhrase.None;
    }
}
