using NewsNlp.Documents;

namespace NewsNlp.Quotes;

/// <summary>Finds speech in the reporter's words, wholly or with quoted words in it, for the cues that no direct quote has taken.</summary>
internal sealed class IndirectFinder(QuoteText text, NounPhrases phrases, QuoteBuilder builder)
{
    private readonly ContentBounds _bounds = new(text);
    private readonly ContentStart _starts = new(text, phrases);

    public void Find(TokenSpan unit, List<CueSite> sites)
    {
        // Content that an earlier cue of the sentence has taken ends here.
        var taken = unit.Start;
        foreach (var site in sites)
        {
            if (site.Used)
            {
                taken = Math.Max(taken, site.Tail);
                continue;
            }

            // Speech inside reported speech is left to the plain verbs: "said Reed had ordered him to go" reports one thing.
            var inside = site.Cue.Start < taken && site.Cue.Start > unit.Start;
            if (inside && (site.Entry.Has(CueFrames.Guarded | CueFrames.Infinitive) || site.Borrowed))
            {
                continue;
            }

            if (site.Entry.Has(CueFrames.Finding) && !CanFind(site))
            {
                continue;
            }

            var end = After(site, unit, sites);
            if (end < 0)
            {
                end = Before(site, unit, sites, taken);
            }

            taken = Math.Max(taken, end);
        }
    }

    // "Experience shows" reports nobody. Of what can, a document or a body that finds says so; a person who finds has learnt.
    private bool CanFind(CueSite site)
    {
        if (site.Entry.Lemma != "find")
        {
            return phrases.IsSource(site.Speaker);
        }

        for (var i = site.Speaker.CoreStart; i < site.Speaker.CoreEnd; i++)
        {
            if (text.Is(i, WordClass.BodyNoun | WordClass.DocumentNoun) || text.NamedAt(i)?.Type is EntityType.Organization)
            {
                return true;
            }
        }

        return false;
    }

    // said [that tolls would rise]. Gives the content's end, or -1.
    private int After(CueSite site, TokenSpan unit, List<CueSite> sites)
    {
        var (start, rule) = _starts.After(site, unit);
        start = start < 0 ? start : PastPlace(start, unit.End);
        if (start < 0 || start >= unit.End)
        {
            return -1;
        }

        var end = _bounds.End(site, start, unit, sites);
        if (end <= start || (end - start < 2 && text.IsOutside(start)) || IsTakenDirect(start, end))
        {
            return -1;
        }

        if (site.Passive && site.Speaker.End - site.Speaker.Start == 1 && text.Is(site.Speaker.Start, "it"))
        {
            site.Speaker = NounPhrase.None; // "It is said that …": nobody
        }

        var quote = builder.Report(QuoteKind.Indirect, site, rule, 0.85);
        if (builder.AddWords(quote, start, end))
        {
            quote.Kind = CoversAll(start, end) ? QuoteKind.Direct : QuoteKind.Mixed;
        }

        return end;
    }

    // said in Dayton, Ohio, [that tolls would rise]: a place between the cue and "that".
    private int PastPlace(int start, int end)
    {
        if (!text.Is(start, WordClass.Preposition) || !text.IsOutside(start))
        {
            return start;
        }

        for (var k = start + 1; k < end && k < start + 12 && text.IsOutside(k); k++)
        {
            if (text.Is(k, "that") && (text.IsComma(k - 1) || text.NamedAt(k - 1) is not null))
            {
                return k;
            }

            if (text.Is(k, WordClass.Auxiliary | WordClass.Verb | WordClass.SubjectPronoun | WordClass.Relative | WordClass.Coordinator) || text.IsStop(k) || text.CueAt(k) is not null)
            {
                break;
            }
        }

        return start;
    }

    // [Tolls would rise], Pell said. / [Tolls], Pell said, [would rise].
    private int Before(CueSite site, TokenSpan unit, List<CueSite> sites, int taken)
    {
        if (site.Form == VerbForm.Gerund || site.Borrowed || site.Relative || site.Passive || site.AfterWhat || !site.Entry.Has(CueFrames.Clause))
        {
            return -1;
        }

        var mark = site.Start - 1;
        mark -= mark - 1 > unit.Start && text.Is(mark, "as") && !text.IsWordLike(mark - 1) ? 1 : 0; // [It is late], as Pell put it
        var according = site.Entry == Sources.AccordingTo || site.Entry == Sources.Per;
        var parted = mark > taken && (text.IsComma(mark) || text.IsDash(mark) || !text.IsOutside(mark));
        if ((!parted && !according) || mark < taken || mark < unit.Start)
        {
            return -1;
        }

        var next = site.After;
        var closes = next >= unit.End || text.IsPunctuation(next) || !text.IsOutside(next) || according
            || (text.Is(next, WordClass.Preposition | WordClass.Subordinator | WordClass.Coordinator) && text[next].Normal is not ("about" or "of" or "for" or "against" or "to" or "that"))
            || (site.Inverted && (!text.IsOutside(mark) || text.Is(next, WordClass.Relative))); // … is “late,” said a source close to the crew
        var start = _starts.Before(site, unit, taken);
        var end = _bounds.Trim(start, parted && text.IsOutside(mark) ? mark : mark + 1);
        if (closes && start >= end && next < unit.End && text.IsComma(next) && !according)
        {
            return OnlyBehind(site, next + 1, unit, sites); // And, Pell said, [tolls would rise].
        }

        var splits = next < unit.End && text.IsComma(next) && GoesOn(site, next + 1, unit, sites);
        if (!closes || (end - start < 2 && !splits) || end <= start || IsTakenDirect(start, end)
            || (IsAdverbial(start, end) && !splits && !(HasVerb(start, end) && (next >= unit.End || text.IsStop(next)))))
        {
            return -1;
        }

        var quote = builder.Report(QuoteKind.Indirect, site, according ? "quote.according-to" : "quote.clause-before", 0.85);
        var quoted = builder.AddWords(quote, start, end);
        var last = site.Tail;
        if (splits)
        {
            var rest = _bounds.End(site, next + 1, unit, sites);
            if (rest - next > 2)
            {
                quoted |= builder.AddWords(quote, next + 1, rest);
                last = rest;
            }
        }

        quote.Kind = !quoted ? QuoteKind.Indirect : quote.Fragments.Count == 1 && CoversAll(start, end) ? QuoteKind.Direct : QuoteKind.Mixed;
        return last;
    }

    private int OnlyBehind(CueSite site, int start, TokenSpan unit, List<CueSite> sites)
    {
        var end = _bounds.End(site, start, unit, sites);
        if (end - start < 3 || IsTakenDirect(start, end))
        {
            return -1;
        }

        var quote = builder.Report(QuoteKind.Indirect, site, "quote.clause-after-comma", 0.75);
        quote.Kind = builder.AddWords(quote, start, end) ? QuoteKind.Mixed : QuoteKind.Indirect;
        return end;
    }

    // "In a later vote, he warned", "When he met Clinton, he said": a phrase or clause of time and place, with no comma in it.
    private bool IsAdverbial(int start, int end)
    {
        if (text.Is(start, "at") && text[start + 1].Normal is "least" or "most")
        {
            return false;
        }

        if (!text.IsOutside(start) || (!text.Is(start, WordClass.Preposition | WordClass.Subordinator | WordClass.Time) && !text.IsTime(start)))
        {
            return false;
        }

        for (var i = start; i < end; i++)
        {
            if (text.IsComma(i) || !text.IsOutside(i))
            {
                return false;
            }
        }

        return !text.Is(start, WordClass.Time) || !HasVerb(start, end);
    }

    // After "Pell said," the clause goes on, unless a participle, a relative, a comment or another cue follows, or the reporter
    // tells what came before: "…, Pell said on Thursday, after divers found the bell".
    private bool GoesOn(CueSite site, int token, TokenSpan unit, List<CueSite> sites)
    {
        if (token >= unit.End || !text.IsOutside(token) || text.Is(token, WordClass.Relative) || text.Is(token, "after")
            || (text[token].Normal.EndsWith("ing", StringComparison.Ordinal) && !IsGerundSubject(token, unit.End)) || text.Is(token, WordClass.Coordinator))
        {
            return false;
        }

        foreach (var other in sites)
        {
            if (other != site && other.Start >= token && other.Start <= token + 2)
            {
                return false;
            }
        }

        // "…, according to Pell, a doctor": an apposition is no content.
        return !(site.Inverted && (text.Is(token, WordClass.Determiner) || !text.IsOutside(site.Cue.Start - 1)) && !HasVerb(token, unit.End));
    }

    // ", replacing her would cost votes": the participle is the subject of what follows.
    private bool IsGerundSubject(int token, int end) =>
        (token + 1 < end && text.Is(token + 1, WordClass.Modal)) || (token + 2 < end && text.Is(token + 2, WordClass.Modal));

    private bool HasVerb(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text.Is(i, WordClass.Auxiliary | WordClass.Verb))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTakenDirect(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text.QuotedAt(i) is { Done: true, Shared: false })
            {
                return true;
            }
        }

        return false;
    }

    private bool CoversAll(int start, int end) => text.QuotedAt(start) is { } quoted && quoted.Tokens.Start >= start && quoted.Tokens.End >= end;
}
