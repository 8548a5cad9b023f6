using NewsNlp.Documents;

namespace NewsNlp.Quotes;

/// <summary>Finds quoted words about somebody or something: called it "rushed", described as "unfair", was called "reckless" by Vale.</summary>
internal sealed class DescribeFinder(QuoteText text, NounPhrases phrases, QuoteBuilder builder)
{
    private const int Reach = 20;

    private readonly ContentBounds _bounds = new(text);
    private readonly ContentStart _starts = new(text, phrases);

    public void Find(TokenSpan unit, List<CueSite> sites)
    {
        foreach (var site in sites)
        {
            if (!site.Used && site.Entry.Has(CueFrames.Describe | CueFrames.DescribeAs) && !IsPromised(site, sites) && !IsReported(site, unit, sites))
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

    // "stating that the group had declared a "caliphate" in the north": the clause that another cue reports holds it.
    private bool IsReported(CueSite site, TokenSpan unit, List<CueSite> sites)
    {
        if (site.AfterWhat || site.Borrowed)
        {
            return false; // "said she was late and called her "slow"": the main subject's
        }

        foreach (var other in sites)
        {
            if (other.Cue.End > site.Start)
            {
                return false;
            }

            if (!other.Used && !other.Inverted && other.Entry.Has(CueFrames.Quote | CueFrames.Clause) && other.Entry.Has(CueFrames.That)
                && _starts.After(other, unit).Start is var start and >= 0 && start <= site.Start && _bounds.End(other, start, unit, sites) > site.Cue.End)
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
            // "called that plan "bad"": "call" has no clause; "declared that "all" had gone" has one.
            var clause = text.Is(i, "that") && (i == site.Cue.End ? site.Entry.Has(CueFrames.That) || (!site.Entry.Has(CueFrames.Describe) && text.IsOutside(i + 1)) : !site.Entry.Has(CueFrames.Describe) || text.CueAt(i - 1) is not null);
            // "described the leader, Kim Vale, as "mad"": one apposition of a name.
            if (text.IsComma(i) && text.NamedAt(i + 1) is { Type: EntityType.Person } apposed && text.IsComma(apposed.Tokens.End))
            {
                i = apposed.Tokens.End;
                continue;
            }

            // "called Reed, his rival of old, a "liar"": an aside between the object and what it is called.
            if (text.IsComma(i) && site.Entry.Has(CueFrames.Describe) && i > site.Cue.End && AsideEnd(i, unit.End) is var aside and > 0)
            {
                i = aside;
                continue;
            }

            if (text.IsPunctuation(i) || clause || (site.Passive && text[i].Normal is "by" or "for") || text[i].Normal is "because" || (IsCue(sites, site, i) && !site.Entry.Has(CueFrames.Describe)))
            {
                return null;
            }
        }

        return null;
    }

    // The comma that closes an aside of words without a verb, where a noun phrase or the quoted words follow; -1 for none.
    private int AsideEnd(int comma, int end)
    {
        for (var k = comma + 1; k + 1 < end && k < comma + 10 && text.IsOutside(k); k++)
        {
            if (text.IsComma(k))
            {
                return k > comma + 1 && (text.Is(k + 1, WordClass.Determiner) || !text.IsOutside(k + 1)) ? k : -1;
            }

            if (text.IsPunctuation(k) || text.Is(k, WordClass.Auxiliary | WordClass.Verb | WordClass.SubjectPronoun | WordClass.Relative | WordClass.Coordinator) || text.CueAt(k) is not null)
            {
                return -1;
            }
        }

        return -1;
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
        // "was described as": what stands behind "as".
        for (var i = first.Tokens.Start - 1; i >= site.Cue.End; i--)
        {
            if (text.Is(i, "as") && (site.Passive || i == site.Cue.End))
            {
                return i + 1;
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
        while (i < limit && i < end + 4 && text.IsWordLike(i) && text[i].IsLower && text[i].Normal is not ("amid" or "amidst" or "amongst")
            && !text.Is(i, WordClass.Boundary | WordClass.Adverb | WordClass.Determiner) && !text[i].Normal.EndsWith("ing", StringComparison.Ordinal))
        {
            i++;
        }

        var attaches = i < limit && (text[i].Normal is "of" or "to" or "for" or "against" or "that" or "who" or "because" or "with" or "from" or "between" or "about"
            || text.Is(i, "in") && !text.IsTime(i + 1) && !phrases.IsOccasion(i + 1, limit)) && !site.Passive;
        if (!attaches)
        {
            return i + AndNouns(i, limit);
        }

        var k = i + 1;
        while (k < limit && text.IsOutside(k) && !text.IsPunctuation(k) && !text.IsTime(k) && !(text.Is(k, WordClass.Coordinator) && StartsVerb(k + 1))
            && !(text[k].Normal is "amid" or "amidst" or "during" or "after" or "before" or "when" or "while" or "by" or "at" or "as" or "on" or "since" or "until"))
        {
            k++;
        }

        return k;
    }

    // called them "pests" and thieves: one more noun, which ends the clause.
    private int AndNouns(int and, int limit)
    {
        if (!text.Is(and, "and") || and + 1 >= limit || !text[and + 1].IsLower || text[and + 1].Normal[^1] != 's' || StartsVerb(and + 1) || text.Is(and + 1, WordClass.Determiner | WordClass.Boundary))
        {
            return 0;
        }

        return and + 2 >= text.Count || (text.IsPunctuation(and + 2) && !text.IsComma(and + 2)) ? 2 : 0;
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
