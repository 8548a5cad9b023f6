using NewsNlp.Documents;

namespace NewsNlp.Quotes;

/// <summary>Finds quoted words about somebody or something: called it "rushed", described as "unfair", was called "reckless" by Vale.</summary>
internal sealed class DescribeFinder(QuoteText text, NounPhrases phrases, QuoteBuilder builder)
{
    private const int Reach = 20;

    private readonly ContentBounds _bounds = new(text);

    public void Find(TokenSpan unit, List<CueSite> sites)
    {
        foreach (var site in sites)
        {
            if (!site.Used && site.Entry.Has(CueFrames.Describe | CueFrames.DescribeAs) && !IsPromised(site, sites))
            {
                Read(site, unit, sites);
            }
        }
    }

    // "promised to reject "bad deals"", "said that Reed had called it "rushed"": the promise and the saying report it.
    private bool IsPromised(CueSite site, List<CueSite> sites)
    {
        foreach (var other in sites)
        {
            if (other != site && !other.Used && !other.Inverted && !site.Borrowed && other.Cue.End <= site.Cue.Start && other.Entry.Has(CueFrames.That)
                && text.Is(other.After, "that") && site.Speaker.Start == other.After + 1)
            {
                return true;
            }

            if (other != site && !other.Used && other.Entry.Has(CueFrames.Infinitive) && other.Cue.End <= site.Cue.Start && site.Cue.Start - other.Cue.End <= 3
                && text.Is(site.Cue.Start - 1, "to"))
            {
                return true;
            }
        }

        return false;
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
        if (adjacent && site.Entry.Has(CueFrames.Describe) && !site.AfterWhat && !site.Passive && !IsAfterObject(site, unit))
        {
            return;
        }

        if (IsNickname(site, first))
        {
            return;
        }

        var end = LastPassage(site, first, unit.End, sites).Tokens.End;
        if (site.Passive || site.Speaker.IsNone)
        {
            site.Speaker = Agent(end, unit.End);
            // "is painted with "flowers"", "are called "mules"": nobody is quoted.
            var term = site.Entry.Has(CueFrames.Object) || (site.Entry.Lemma is "call" && adjacent && first.Words <= 2);
            if (site.Speaker.IsNone && (!site.Passive || term))
            {
                return;
            }
        }

        var start = StartOf(site, first);
        var tail = site.Entry.Has(CueFrames.Object) && !HasAs(site, first) ? Math.Max(end, _bounds.End(site, start, unit, sites)) : EndOf(site, end, unit, sites);
        var quote = builder.Report(QuoteKind.Mixed, site, "quote.describe", 0.8);
        builder.AddWords(quote, start, tail);
        if (site.AfterWhat)
        {
            first.Shared = true;
        }
    }

    // "whom the clinic calls "the Elevator"", "others call him "Otis"": capitals, with no article before the marks.
    private bool IsNickname(CueSite site, QuotedSpan passage) =>
        site.Entry.Has(CueFrames.Describe) && passage.Words <= 3 && SpeechEvidence.IsTitleCased(text, passage) && passage.Tokens.Start - site.Cue.End <= 2
        && !text.Is(passage.Tokens.Start - 1, WordClass.Determiner);

    private QuotedSpan? FirstPassage(CueSite site, TokenSpan unit, List<CueSite> sites)
    {
        for (var i = site.Cue.End; i < unit.End && i < site.Cue.End + Reach; i++)
        {
            if (text.QuotedAt(i) is { } quoted)
            {
                return quoted;
            }

            // "called the idea that she lied "absurd"": a noun takes its clause along, the verb alone would report it.
            var clause = text.Is(i, "that") && (i == site.Cue.End ? text.IsOutside(i + 1) : !site.Entry.Has(CueFrames.Describe) || text.CueAt(i - 1) is not null);
            // "described the leader, Kim Vale, as "mad"": one apposition of a name.
            if (text.IsComma(i) && text.NamedAt(i + 1) is { Type: EntityType.Person } apposed && text.IsComma(apposed.Tokens.End))
            {
                i = apposed.Tokens.End;
                continue;
            }

            if (text.IsPunctuation(i) || clause || (site.Passive && text[i].Normal is "by" or "for") || text[i].Normal is "because" || (IsCue(sites, site, i) && !site.Entry.Has(CueFrames.Describe)))
            {
                return null;
            }
        }

        return null;
    }

    // "a clip that the judge called "distasteful"": the object stands before the speaker.
    private bool IsAfterObject(CueSite site, TokenSpan unit)
    {
        var before = site.Speaker.Start - 1;
        return !site.Speaker.IsNone && site.Speaker.Start < site.Cue.Start && before > unit.Start && text[before].Normal is "that" or "which" or "who" or "whom";
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

    // "rushed" and "unfair", "fear," "rain" and "bad luck", a "liar" who is "amoral": a list of passages. Another cue or a
    // new clause ends it.
    private QuotedSpan LastPassage(CueSite site, QuotedSpan first, int end, List<CueSite> sites)
    {
        var last = first;
        while (true)
        {
            var i = last.Tokens.End;
            while (i < end && text.IsOutside(i) && i < last.Tokens.End + 7 && GoesOn(site, i, sites))
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

    private bool GoesOn(CueSite site, int token, List<CueSite> sites) =>
        text.IsComma(token) || (text.IsWordLike(token) && !IsCue(sites, site, token) && !IsTimeOrSubject(token) && !text.Is(token, WordClass.Subordinator));

    private bool IsTimeOrSubject(int token) =>
        text.IsTime(token) || text[token].Normal is "he" or "she" or "they" or "we" or "i"
        || (text.Is(token, WordClass.Coordinator) && (text.Is(token + 1, WordClass.Auxiliary | WordClass.Verb) || text.CueAt(token + 1) is not null));

    private int StartOf(CueSite site, QuotedSpan first)
    {
        var start = site.Cue.End;
        if (site.Passive || site.Entry.Has(CueFrames.DescribeAs))
        {
            // "described it as": the object is a word only; "described the plan as": it is in.
            for (var i = first.Tokens.Start - 1; i >= site.Cue.End; i--)
            {
                if (text.Is(i, "as") && (site.Passive || i == site.Cue.End || (i - site.Cue.End == 1 && text.Is(i - 1, WordClass.ObjectPronoun | WordClass.SubjectPronoun | WordClass.Possessive | WordClass.Determiner))))
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

    // The noun that the quoted words modify belongs to the content, and what hangs on it: a "threat" to the whole region,
    // an "idiot" who cannot count. A comma, a further verb, a time or an occasion is the reporter's.
    private int EndOf(CueSite site, int end, TokenSpan unit, List<CueSite> sites)
    {
        var limit = Math.Max(end, Math.Min(_bounds.End(site, end - 1, unit, sites), NextPassage(end, unit)));
        if (text.Draft.Text[text[end - 1].Start - 1] is ',' or '.' or '!' or '?')
        {
            return end;
        }

        var i = end;
        while (i < limit && i < end + 4 && text.IsWordLike(i) && text[i].IsLower
            && !text.Is(i, WordClass.Boundary | WordClass.Adverb | WordClass.Determiner) && !text[i].Normal.EndsWith("ing", StringComparison.Ordinal))
        {
            i++;
        }

        var attaches = i < limit && (text[i].Normal is "of" or "to" or "for" or "against" or "that" or "who" or "because" or "with" or "from" or "between" or "about"
            || text.Is(i, "in") && !text.IsTime(i + 1) && !phrases.IsOccasion(i + 1, limit)) && !site.Passive;
        if (!attaches)
        {
            return i;
        }

        var k = i + 1;
        while (k < limit && !text.IsPunctuation(k) && !text.IsTime(k) && !(text.Is(k, WordClass.Coordinator) && StartsVerb(k + 1))
            && !(text[k].Normal is "during" or "after" or "before" or "when" or "while" or "by" or "at" or "as" or "on" or "since" or "until"))
        {
            k++;
        }

        return k;
    }

    private bool StartsVerb(int token) =>
        token >= text.Count || text.Is(token, WordClass.Auxiliary | WordClass.Verb | WordClass.Adverb | WordClass.SubjectPronoun) || text.CueAt(token) is not null
        || (text[token].IsLower && (text[token].Normal.EndsWith("ed", StringComparison.Ordinal) || text[token].Normal.EndsWith("ing", StringComparison.Ordinal)));

    private int NextPassage(int start, TokenSpan unit)
    {
        var i = start;
        while (i < unit.End && text.IsOutside(i))
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
