using NewsNlp.Documents;

namespace NewsNlp.Quotes;

/// <summary>
/// Gives passages that no cue reports their speaker from what stands before: the same sentence, the sentence before,
/// the quote before. Remembers, sentence by sentence, who acted and who spoke last.
/// </summary>
internal sealed class FollowOn(QuoteText text, NounPhrases phrases, SubjectFinder subjects, QuoteBuilder builder)
{
    private readonly ContentBounds _bounds = new(text);
    private readonly NarratedWords _narratedWords = new(text, phrases, subjects, builder);

    private QuoteDraft? _lastQuote;
    private int _lastQuoteBlock = -2;

    // Narration that stands between the last quote and here: -1 none, else the token range's unit.
    private bool _narrated;
    private bool _strangers;
    private NounPhrase _actor = NounPhrase.None;
    private int _actorBlock = -2;
    private NounPhrase _leadIn = NounPhrase.None;
    private CueSite? _leadInCue;
    private int _leadInBlock = -2;

    /// <summary>Reads the passages that are left of a sentence, then remembers the sentence.</summary>
    public void Read(TokenSpan unit, List<QuotedSpan> spans, List<CueSite> sites, int quotesBefore)
    {
        var block = text.Draft.BlockOf(text[unit.Start].Start);
        foreach (var span in spans)
        {
            // Of a quote over several paragraphs the last part may bring the cue: wait for it.
            if (!span.Done && span.Continued is null && !SpeechEvidence.IsEmpty(text.Draft.Text, span))
            {
                Attribute(span, unit, sites, block);
            }
        }

        Remember(unit, spans, sites, quotesBefore, block);
    }

    private void Attribute(QuotedSpan span, TokenSpan unit, List<CueSite> sites, int block)
    {
        if (ObjectWords(span, sites, unit))
        {
            return;
        }

        if (OwnedWords(span, unit) || _narratedWords.Find(span, unit))
        {
            return;
        }

        var evidence = SpeechEvidence.Of(text, span, unit);
        var whole = span.Tokens.Start - unit.Start <= 1 && SpeechEvidence.EndsLikeSpeech(text.Draft.Text, span);
        while (span.ContinuedFrom is { Done: false } earlier)
        {
            span = earlier;
            evidence = SpeechEvidence.Enough;
            whole = true;
            block = span.Block;
        }

        if (evidence < SpeechEvidence.Enough || (!whole && (SameSentence(span, sites) || evidence < SpeechEvidence.Enough + 2)))
        {
            if (!span.Done)
            {
                _narratedWords.FindLoose(span, unit, sites);
            }

            return;
        }

        if (_leadInBlock == block - 1 && (text[span.Tokens.Start].Shape & TokenShape.BlockStart) != 0)
        {
            var led = _leadInCue is null ? builder.Bare(QuoteKind.Direct, "quote.lead-in", 0.7) : builder.Report(QuoteKind.Direct, _leadInCue, "quote.lead-in", 0.85);
            QuoteBuilder.AddSpans(led, span);
            if (_leadInCue is null)
            {
                builder.SetSpeaker(led, _leadIn);
            }

            return;
        }

        if (!_actor.IsNone && _actorBlock == block && (_narrated || _lastQuote is null) && whole)
        {
            var quote = builder.Bare(QuoteKind.Direct, "quote.actor-before", 0.5);
            QuoteBuilder.AddSpans(quote, span);
            builder.SetSpeaker(quote, _actor);
            return;
        }

        Inherit(span, block, whole || span.Tokens.Start - unit.Start <= 1);
    }

    // "use" and "utter" report a phrase only, and a phrase only they.
    private bool Allows(CueSite site, QuotedSpan span, bool phrase, TokenSpan unit)
    {
        if (site.Entry.Lemma is "use" or "utter")
        {
            return phrase && phrases.CanSpeak(site.Speaker);
        }

        if (site.Entry.Lemma == "sing")
        {
            return false; // "sang “all along the wall”": what is performed has another author
        }

        return !phrase || !(SpeechEvidence.IsNamed(text, span, unit.Start) || SpeechEvidence.IsTitleCased(text, span));
    }

    // Reed's "never again" became a slogan: words that their owner's name introduces, as a noun phrase of their own.
    private bool OwnedWords(QuotedSpan span, TokenSpan unit)
    {
        var mark = span.Tokens.Start - 1;
        if (mark - 1 < unit.Start || !text.IsPossessiveMark(mark) || !text.IsType(mark - 1, EntityType.Person) || span.Words is < 2 or > 12
            || SpeechEvidence.IsTitleCased(text, span) || (span.Tokens.End < unit.End && text[span.Tokens.End].IsLower
                && !text.Is(span.Tokens.End, WordClass.Verb | WordClass.Auxiliary | WordClass.Preposition) && !text[span.Tokens.End].Normal.EndsWith("ed", StringComparison.Ordinal)))
        {
            return false;
        }

        var owner = phrases.Left(mark, unit.Start);
        if (owner.IsNone)
        {
            return false;
        }

        var quote = builder.Bare(QuoteKind.Mixed, "quote.owned", 0.4);
        QuoteBuilder.AddSpans(quote, span);
        builder.SetSpeaker(quote, owner);
        return true;
    }

    // Pell joked about "the worst trip of my life": a cue of the sentence without another content.
    private bool SameSentence(QuotedSpan span, List<CueSite> sites)
    {
        for (var i = sites.Count - 1; i >= 0; i--)
        {
            var site = sites[i];
            if (site.Speaker.IsNone || site.Cue.Start > span.Tokens.Start || site.Passive)
            {
                continue;
            }

            var quote = builder.Report(QuoteKind.Direct, site, "quote.same-sentence", 0.55);
            QuoteBuilder.AddSpans(quote, span);
            return true;
        }

        return false;
    }

    // called for more "flexibility": quoted words in the object of a cue are the speaker's.
    private bool ObjectWords(QuotedSpan span, List<CueSite> sites, TokenSpan unit)
    {
        // He used the phrase "a fair fight": words that he spoke; the phrase "a fair fight" alone is a word as a word.
        var phrase = text.IsOutside(span.Tokens.Start - 1) && text[span.Tokens.Start - 1].Normal is "phrase" or "term" or "words" or "word" or "expression";
        if ((!phrase && SpeechEvidence.IsNamed(text, span, unit.Start)) || (!phrase && SpeechEvidence.IsTitleCased(text, span)))
        {
            return false;
        }

        CueSite? site = null;
        foreach (var candidate in sites)
        {
            if (candidate.Cue.End <= span.Tokens.Start)
            {
                site = candidate;
            }
        }

        if (site is null || site.Used || site.Speaker.IsNone || site.Passive || site.Inverted || span.Tokens.Start - site.Cue.End > 14
            || !site.Entry.Has(CueFrames.Object | CueFrames.Quote) || !Allows(site, span, phrase, unit))
        {
            return false;
        }

        var start = site.After < span.Tokens.Start && text[site.After].Normal is "again" or "back" ? site.After + 1 : site.After;
        start += start < span.Tokens.Start && text[start].Normal is "of" or "for" or "about" or "to" or "against" ? 1 : 0;
        for (var i = start; i < span.Tokens.Start; i++)
        {
            if (text.IsPunctuation(i) || !text.IsOutside(i))
            {
                return false;
            }
        }

        var end = _bounds.End(site, start, unit, sites);
        if (start > span.Tokens.Start || end < span.Tokens.End)
        {
            return false;
        }

        var quote = builder.Report(QuoteKind.Mixed, site, "quote.object", 0.6);
        if (phrase)
        {
            QuoteBuilder.AddSpans(quote, span);
            return true;
        }

        builder.AddWords(quote, start, end);
        return true;
    }

    private void Inherit(QuotedSpan span, int block, bool first)
    {
        // Narration in which nobody new acts does not take the word from the last speaker, but leaves it less sure. Words
        // inside narration ("letters such as "…" and "…"") are not the last speaker's.
        var near = first && _lastQuote is not null && block - _lastQuoteBlock <= 1 && !(_narrated && _strangers);
        var quote = builder.Bare(QuoteKind.Direct, near ? "quote.inherited" : "quote.unattributed", near ? 0.65 : 0.4);
        QuoteBuilder.AddSpans(quote, span);
        if (!near)
        {
            quote.NoSpeakerReason = _lastQuote is null || !first ? "no speaker is near" : "narration stands between it and the last speaker";
            return;
        }

        quote.Inherited = true;
        quote.Score = _narrated ? 0.45 : quote.Score;
        quote.Speaker = _lastQuote!.Speaker;
        quote.SpeakerMention = _lastQuote.SpeakerMention;
        quote.CoSpeakers.AddRange(_lastQuote.CoSpeakers);
        quote.NoSpeakerReason = _lastQuote.Speaker is null ? "the quote before has no speaker either" : _lastQuote.NoSpeakerReason;
    }

    private void Remember(TokenSpan unit, List<QuotedSpan> spans, List<CueSite> sites, int quotesBefore, int block)
    {
        if (spans.Count == 1 && !spans[0].Done && spans[0].Continued is not null && spans[0].Tokens.Start == unit.Start)
        {
            return; // a paragraph of a longer passage, which is read at its end
        }

        var quotes = text.Draft.Quotes;
        _leadInBlock = -2;
        if (text.IsColon(unit.End - 1) || text.IsColon(unit.End - 2))
        {
            LeadIn(unit, sites, block);
        }

        if (quotes.Count > quotesBefore)
        {
            // The quote that ends last in the sentence speaks on.
            var last = quotes[quotesBefore];
            for (var q = quotesBefore + 1; q < quotes.Count; q++)
            {
                last = quotes[q].Span.End > last.Span.End && quotes[q].Speaker is not null ? quotes[q] : last;
            }

            _lastQuote = last;
            _lastQuoteBlock = block;
            _narrated = false;
            _strangers = false;
            _actor = NounPhrase.None;
            return;
        }

        if (spans.Count > 0 && AllDone(spans))
        {
            _lastQuoteBlock = block; // joined to the quote before
            _narrated = false;
            _strangers = false;
            return;
        }

        var subject = subjects.MainSubject(unit);
        _narrated = true;
        var acts = !subject.IsNone && IsPerson(subject) && !IsNamed(subject.End);
        _strangers |= NamesPerson(unit);
        _actor = acts ? subject : NounPhrase.None;
        _actorBlock = block;
    }

    // "The youngest members are called crabs": nobody acts.
    private bool IsNamed(int token) =>
        text.Is(token, WordClass.Be) && text.CueAt(token + 1) is { Form: VerbForm.Past or VerbForm.Participle } form && form.Entries[^1].Has(CueFrames.Describe | CueFrames.DescribeAs);

    private bool NamesPerson(TokenSpan unit)
    {
        for (var i = unit.Start; i < unit.End; i++)
        {
            if (text.IsType(i, EntityType.Person) && text.NamedAt(i)!.Tokens.Start == i)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AllDone(List<QuotedSpan> spans)
    {
        foreach (var span in spans)
        {
            if (!span.Done)
            {
                return false;
            }
        }

        return true;
    }

    // On the line above: "The Herald reports:", "Pell made this comment:", "From Mayor Pell:".
    private void LeadIn(TokenSpan unit, List<CueSite> sites, int block)
    {
        _leadInCue = null;
        foreach (var site in sites)
        {
            if (!site.Used && !site.Passive && !site.Speaker.IsNone && site.Entry.Has(CueFrames.Quote))
            {
                _leadInCue = site;
            }
        }

        if (_leadInCue is not null)
        {
            _leadInBlock = block;
            return;
        }

        var start = text.Is(unit.Start, WordClass.Preposition) ? unit.Start + 1 : unit.Start;
        var phrase = phrases.Right(start, unit.End);
        var whole = phrase.End >= unit.End - 2;
        if (!whole && subjects.MainSubject(unit) is { IsNone: false } subject)
        {
            phrase = subject;
        }

        if (!phrase.IsNone && phrases.CanSpeak(phrase))
        {
            _leadIn = phrase;
            _leadInBlock = block;
        }
    }

    private bool IsPerson(NounPhrase phrase)
    {
        for (var i = phrase.CoreStart; i < phrase.CoreEnd; i++)
        {
            if (text.IsType(i, EntityType.Person) || text.Is(i, WordClass.PersonNoun) || (text.Is(i, WordClass.SubjectPronoun) && text[i].Normal is "he" or "she" or "they")
                || text.NominalAt(i) is { Type: EntityType.Person, Kind: MentionKind.Nominal })
            {
                return true;
            }
        }

        return false;
    }
}
