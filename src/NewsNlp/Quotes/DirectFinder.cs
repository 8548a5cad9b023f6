using NewsNlp.Documents;

namespace NewsNlp.Quotes;

/// <summary>Attributes quoted passages to the cue beside them: after, before, between, or in the sentence before.</summary>
internal sealed partial class DirectFinder(QuoteText text, NounPhrases phrases, QuoteBuilder builder)
{
    private readonly UnlistedCues _unlisted = new(text, phrases);
    private readonly ContentStart _starts = new(text, phrases);

    // The last direct quote, and the token after its attribution, to which the next passage may belong.
    private QuoteDraft? _last;
    private int _lastEnd = -1;

    // Where the sentence ends whose last speech is that quote: a passage that starts there goes on with it.
    private int _sentenceEnd = -1;

    /// <summary>Called behind the other finders: whether the last quote is also the sentence's last speech.</summary>
    public void Close(TokenSpan unit, int quotesBefore)
    {
        _sentenceEnd = -1;
        RememberMixed(unit, quotesBefore);
        if (_last is null || _lastEnd < unit.Start)
        {
            return;
        }

        _sentenceEnd = unit.End;
        var quotes = text.Draft.Quotes;
        for (var q = quotesBefore; q < quotes.Count; q++)
        {
            if (quotes[q] != _last && quotes[q].Span.Start > _last.Span.End && quotes[q].Speaker != _last.Speaker)
            {
                _sentenceEnd = -1;
            }
        }
    }

    // The ferry is "safe enough," Ortiz said. "We checked.": a clause that ends in quoted words goes on as they alone would.
    private void RememberMixed(TokenSpan unit, int quotesBefore)
    {
        var quotes = text.Draft.Quotes;
        for (var q = quotesBefore; q < quotes.Count; q++)
        {
            var quote = quotes[q];
            if (quote.Kind == QuoteKind.Mixed && quote.Cue is { } cue && cue.Span.Start >= quote.Span.End && quote.Quoted.Count > 0 && quote.Span.End - quote.Quoted[^1].End <= 2
                && (_last is null || quote.Span.Start > _last.Span.End))
            {
                Remember(quote, unit.End);
            }
        }
    }

    public void Find(TokenSpan unit, List<QuotedSpan> spans, List<CueSite> sites)
    {
        for (var s = 0; s < spans.Count; s++)
        {
            var span = spans[s];
            if (span.Done || SpeechEvidence.IsEmpty(text.Draft.Text, span))
            {
                continue;
            }

            var floor = s == 0 ? unit.Start : spans[s - 1].Tokens.End;
            var ceiling = s + 1 < spans.Count ? spans[s + 1].Tokens.Start : unit.End;
            if (Join(span, ceiling, sites) || PostPosed(span, ceiling, sites) || PrePosed(span, floor, ceiling, sites, unit))
            {
                continue;
            }

            Dashed(span, ceiling);
        }
    }

    // "The bridge," Ortiz said, "is safe." / "It is safe," Ortiz said. "We checked."
    private bool Join(QuotedSpan span, int ceiling, List<CueSite> sites)
    {
        if (_last is null || _lastEnd < 0 || _lastEnd > span.Tokens.Start)
        {
            return false;
        }

        var stop = span.Tokens.Start == _sentenceEnd;
        // Ortiz said, and "it is safe."
        var joined = text.Is(span.Tokens.Start - 1, WordClass.Coordinator) && text.IsComma(span.Tokens.Start - 2) ? span.Tokens.Start - 1 : span.Tokens.Start;
        for (var i = _lastEnd; i < joined && span.Tokens.Start != _sentenceEnd; i++)
        {
            if (!text.IsPunctuation(i) || text.IsColon(i) || i - _lastEnd > 3)
            {
                return false;
            }

            stop |= text.IsStop(i);
        }

        if (text.Draft.BlockOf(_last.Span.Start) != span.Block)
        {
            return false;
        }

        var tail = TailWords(span, ceiling, sites, stop);
        if (stop && (Post(span, ceiling, sites) is not null || (tail < 0 && !SpeechEvidence.EndsLikeSpeech(text.Draft.Text, span))))
        {
            return false;
        }

        QuoteBuilder.AddSpans(_last, span);
        if (tail > 0)
        {
            QuoteBuilder.Extend(_last, text[tail - 1].End);
        }

        _last.Evidence.Add(new Evidence(stop ? "quote.goes-on" : "quote.split"));
        _lastEnd = span.Tokens.End;
        return true;
    }

    // "…," Ortiz said. "We looked at each bolt" and other parts: the speaker's clause ends in the reporter's words. Gives
    // the token after its last one; -1 where nothing follows or another cue does.
    private int TailWords(QuotedSpan span, int ceiling, List<CueSite> sites, bool stop)
    {
        var start = span.Tokens.End;
        var asks = stop ? span.Words >= 4 && SpeechEvidence.HasVerb(text, span) : span.Words >= 2;
        if (!asks || start >= ceiling || !text.IsWordLike(start) || !text[start].IsLower || SpeechEvidence.EndsLikeSpeech(text.Draft.Text, span)
            || text.Is(start, WordClass.Auxiliary | WordClass.Verb | WordClass.Adverb | WordClass.Relative) || text.CueAt(start) is not null)
        {
            return -1;
        }

        var i = start;
        while (i < ceiling && !text.IsStop(i) && !text.IsComma(i) && !text.IsDash(i) && text[i].Normal is not ";")
        {
            foreach (var site in sites)
            {
                if (site.Cue.Contains(i))
                {
                    return -1;
                }
            }

            i++;
        }

        return i;
    }

    private bool PostPosed(QuotedSpan span, int ceiling, List<CueSite> sites)
    {
        var site = Post(span, ceiling, sites);
        if (site is null)
        {
            return false;
        }

        // "The plan is "bad," Pell said": the quoted words end a clause of the reporter's.
        var quote = builder.Report(QuoteKind.Direct, site, site.Inverted ? "quote.post-posed-inverted" : "quote.post-posed", 0.95);
        var head = span;
        while (head.ContinuedFrom is { Done: false } earlier)
        {
            head = earlier;
        }

        QuoteBuilder.AddSpans(quote, head);
        Remember(quote, site.After > site.Cue.End ? site.After : site.Cue.End);
        return true;
    }

    // Ortiz said: "…" / Kelly, of whom he said, "…" / adding: "…"
    private bool PrePosed(QuotedSpan span, int floor, int ceiling, List<CueSite> sites, TokenSpan unit)
    {
        CueSite? nearest = null;
        foreach (var site in sites)
        {
            if (site.Cue.End > span.Tokens.Start)
            {
                break;
            }

            if (site.Cue.Start >= floor)
            {
                nearest = site;
            }
        }

        var before = span.Tokens.Start - 1;
        var colon = before >= unit.Start && text.IsColon(before);
        if (colon && span.Words <= 1 && char.IsLower(text.Draft.Text[span.InnerStart]) && !SpeechEvidence.EndsLikeSpeech(text.Draft.Text, span))
        {
            return false; // family terms: "wife", "husband"
        }

        if (nearest is null || (colon && text.IsType(before - 1, EntityType.Person) && text.IsDash(text.NamedAt(before - 1)!.Tokens.Start - 1)))
        {
            return colon && AfterColon(span, floor, unit);
        }

        if (nearest.Passive || nearest.AfterWhat || (nearest.Used && !colon) || !Reaches(nearest, span, colon) || (!colon && FinishesClause(span, nearest, ceiling)))
        {
            return false;
        }

        if (colon && nearest.After < before && _starts.After(nearest, unit) is { Start: >= 0 } && SpeechEvidence.Of(text, span, unit) >= SpeechEvidence.Enough - 1)
        {
            // He said he was glad: "I am." The paraphrase takes the cue, the quote its speaker.
            var second = builder.Bare(QuoteKind.Direct, "quote.after-paraphrase", 0.8);
            QuoteBuilder.AddSpans(second, span);
            builder.SetSpeaker(second, nearest.Speaker);
            Remember(second, span.Tokens.End);
            return true;
        }

        var quote = builder.Report(QuoteKind.Direct, nearest, colon ? "quote.pre-posed-colon" : "quote.pre-posed", 0.93);
        if (!colon && floor == unit.Start && IsClauseHead(span, nearest, unit))
        {
            builder.AddWords(quote, unit.Start, nearest.Start - 1);
            quote.Kind = QuoteKind.Mixed;
        }

        QuoteBuilder.AddSpans(quote, span);
        var end = span.Tokens.End;
        if (quote.Kind == QuoteKind.Mixed && TailWords(span, ceiling, sites, false) is var tail and > 0)
        {
            QuoteBuilder.Extend(quote, text[tail - 1].End); // the plan, Reed said, "is a fair example" for all
            end = tail;
        }

        Remember(quote, end);
        return true;
    }

    // Sooner or later, Pell said, "it starts to pay." / The island, Pell said, "is lost.": the quoted words go on with what
    // stands before the cue, which is no adverbial of the cue's.
    private bool IsClauseHead(QuotedSpan span, CueSite site, TokenSpan unit)
    {
        var comma = site.Start - 1;
        if (site.Borrowed || !text.IsComma(comma) || comma - unit.Start < 1 || !char.IsLower(text.Draft.Text[span.InnerStart]) || !text.IsComma(span.Tokens.Start - 1))
        {
            return false;
        }

        for (var i = unit.Start; i < comma; i++)
        {
            if (!text.IsOutside(i) || text.IsColon(i) || text.IsStop(i))
            {
                return false;
            }
        }

        var predicate = text.Is(span.Tokens.Start + 1, WordClass.Auxiliary | WordClass.Verb);
        if (comma - unit.Start == 1)
        {
            return predicate && text[unit.Start].Normal is "that" or "this" or "it"; // That, the board said, "would help."
        }

        return predicate ? !text.IsComma(comma - 1) : OpensClause(unit.Start, comma);
    }

    // "For the town, Pell said, …", "If it rains, Pell said, …", but not "In May, …", "At the hearing, …", "After the vote, …": those tell of the cue.
    private bool OpensClause(int start, int end)
    {
        if (text[start].Normal is "in" or "for" or "of" or "with" or "under" && !text.IsTime(start + 1) && !phrases.IsOccasion(start + 1, end))
        {
            return true;
        }

        return text.Is(start, WordClass.Subordinator | WordClass.Adverb | WordClass.Determiner) && !text.IsTime(start)
            && text[start].Normal is not ("after" or "before" or "since" or "until" or "then" or "that");
    }

    private bool Reaches(CueSite site, QuotedSpan span, bool colon)
    {
        var i = site.After;
        if (i > span.Tokens.Start)
        {
            return false;
        }

        var last = span.Tokens.Start;
        if (i >= last - 1 && (i >= last || text.IsComma(i) || text.IsColon(i) || text.IsDash(i)))
        {
            // "had ordered 'heightened alert'", "has begun "to unmask" …": an object in marks, not speech.
            var objectLike = i == last && !site.Entry.Has(CueFrames.That | CueFrames.Clause) && char.IsLower(text.Draft.Text[span.InnerStart]);
            return colon || (site.Entry.Has(CueFrames.Quote | CueFrames.Clause | CueFrames.That) && !objectLike);
        }

        if (colon)
        {
            return true;
        }

        // said, in his only public remark of the day, "…": an aside between two commas; or an adverbial up to a comma.
        if (!text.IsComma(last - 1) || last - i > 16 || text.Is(i, "that") || !site.Entry.Has(CueFrames.Quote))
        {
            return false;
        }

        for (var k = i; k < last - 1; k++)
        {
            if (text.Is(k, WordClass.Auxiliary | WordClass.SubjectPronoun) || !text.IsOutside(k))
            {
                return false;
            }
        }

        return text.IsComma(i) || text.Is(i, WordClass.Preposition | WordClass.Subordinator);
    }

    // said "we will win" with ease: words of the reporter's go on after the closing mark.
    private bool FinishesClause(QuotedSpan span, CueSite site, int ceiling)
    {
        var p = span.Tokens.End;
        if (p >= ceiling || !text.IsWordLike(p) || SpeechEvidence.EndsLikeSpeech(text.Draft.Text, span))
        {
            return false;
        }

        // said "budget cuts" and the sale of land would help: the passage is a part of a longer subject.
        if (text.Is(p, "and") && span.Words <= 4 && char.IsLower(text.Draft.Text[span.InnerStart]) && text.Is(p + 1, WordClass.Determiner | WordClass.Possessive))
        {
            return site.Entry.Has(CueFrames.Clause);
        }

        if (text.IsComma(span.Tokens.Start - 1) && span.Words > 3)
        {
            return false;
        }

        return !text.Is(p, WordClass.Coordinator | WordClass.Subordinator) && !text.IsTime(p) && !text.IsTime(p + 1)
            && !(text.Is(p, WordClass.Preposition) && phrases.IsOccasion(p + 1, ceiling)) && site.Entry.Has(CueFrames.Clause | CueFrames.That);
    }

    // Pell was blunt: "No."
    private bool AfterColon(QuotedSpan span, int floor, TokenSpan unit)
    {
        if (SpeechEvidence.Of(text, span, unit) < SpeechEvidence.Enough - 1 || floor != unit.Start)
        {
            return false;
        }

        var subject = BeforeColon(span.Tokens.Start - 1, unit.Start);
        if (subject.IsNone || subject.End > span.Tokens.Start - 1)
        {
            return false;
        }

        var quote = builder.Bare(QuoteKind.Direct, "quote.after-colon", 0.7);
        QuoteBuilder.AddSpans(quote, span);
        builder.SetSpeaker(quote, subject);
        Remember(quote, span.Tokens.End);
        return true;
    }

    // "surprised the pollster Ana Shaw: "…"": who is named last speaks. "Asked about it, he demurred: "…"": so does the
    // subject of the last verb. Else the sentence's subject.
    private NounPhrase BeforeColon(int colon, int floor)
    {
        if (colon - 1 < floor)
        {
            return NounPhrase.None;
        }

        if (text.IsType(colon - 1, EntityType.Person))
        {
            return phrases.Left(colon, Math.Max(floor, text.NamedAt(colon - 1)!.Tokens.Start - 3));
        }

        if (text[colon - 1].IsLower && text[colon - 1].Normal.EndsWith("ed", StringComparison.Ordinal) && text.NamedAt(colon - 1) is null
            && phrases.Left(colon - 1, floor) is { IsNone: false } near && phrases.CanSpeak(near))
        {
            return near;
        }

        return new SubjectFinder(text, phrases).MainSubject(new TokenSpan(floor, colon));
    }

    // "No choice." — Maria Pell, mayor
    private void Dashed(QuotedSpan span, int ceiling)
    {
        var p = span.Tokens.End;
        if (p + 1 >= ceiling || !text.IsDash(p))
        {
            return;
        }

        var speaker = phrases.Right(p + 1, ceiling);
        var next = speaker.End;
        if (speaker.IsNone || text.NamedAt(speaker.CoreEnd - 1) is not { Type: EntityType.Person }
            || (next < text.Count && !text.IsPunctuation(next) && (text[next].Shape & TokenShape.BlockStart) == 0))
        {
            speaker = Signature(p + 1, ceiling);
            if (speaker.IsNone)
            {
                return;
            }
        }

        var quote = builder.Bare(QuoteKind.Direct, "quote.dash", 0.8);
        QuoteBuilder.AddSpans(quote, span);
        builder.SetSpeaker(quote, speaker);
        Remember(quote, speaker.End);
    }

    // — Krystal Correa: capitals up to the end of the paragraph, a name even where no list has it.
    private NounPhrase Signature(int start, int ceiling)
    {
        var i = start;
        while (i < ceiling && i < start + 6 && text.IsOutside(i) && (text[i].IsCapitalized || text.IsHyphen(i)))
        {
            i++;
        }

        var words = i - start;
        var end = text.IsStop(i) ? i + 1 : i;
        var closes = end >= text.Count || (text[end].Shape & TokenShape.BlockStart) != 0;
        return closes && words is >= 2 and <= 5 ? new NounPhrase(start, i, start, i) : NounPhrase.None;
    }

    private void Remember(QuoteDraft quote, int end)
    {
        _last = quote;
        _lastEnd = end;
    }
}
