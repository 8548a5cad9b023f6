using NewsNlp.Documents;

namespace NewsNlp.Quotes;

/// <summary>Finds the speaker of a cue in its sentence.</summary>
internal sealed partial class SubjectFinder(QuoteText text, NounPhrases phrases)
{
    /// <summary>Sets the speaker; false where the word turns out to be no cue.</summary>
    public bool Find(CueSite site, VerbGroup group, int floor, TokenSpan unit, List<CueSite> before)
    {
        var g = group.Start;
        if (g - 1 > floor && text[g - 1].Normal is "itself" or "himself" or "herself" or "themselves")
        {
            g--; // "As the bank itself has warned"
        }

        if (g < site.Cue.Start && text.Is(g, "to"))
        {
            // "took to the stage to say": the sentence's subject speaks; "it is hard to say": nobody does.
            return Borrow(site, floor, unit, before) && !text.Is(site.Speaker.CoreStart, "it");
        }

        if (site.Form == VerbForm.Gerund && g == site.Cue.Start)
        {
            if (text.Is(g - 1, "without"))
            {
                return false; // "it goes without saying that", "left without saying why"
            }

            return TryAbsolute(site, g, floor) || Borrow(site, floor, unit, before);
        }

        if (TryInverted(site, g, floor, unit))
        {
            return true;
        }

        if (g <= floor)
        {
            if (site.Form is VerbForm.Past && site.Entry.Has(CueFrames.DescribeAs | CueFrames.Describe) && (text.Is(site.Cue.End, "as") || !text.IsOutside(Math.Min(site.Cue.End, text.Count - 1))))
            {
                return true; // "Described as a "triumph" by Reed, …": the agent comes later
            }

            // A verb at the clause's start: "Asked about tolls, Pell said", or an order. No speaker of its own.
            return site.Form is VerbForm.Past or VerbForm.Participle && site.Entry.Class != CueClass.Ask && BorrowAcrossQuote(site, floor, unit, before);
        }

        return FindLeft(site, group, g, floor, unit, before);
    }

    private bool FindLeft(CueSite site, VerbGroup group, int g, int floor, TokenSpan unit, List<CueSite> before)
    {
        var prev = SkipTimeLeft(g, floor) - 1;
        prev -= prev - 1 > floor && text[prev].Normal is "both" or "all" or "each" && text.NamedAt(prev - 1) is not null ? 1 : 0; // "Reed and Vale both said"
        g = prev + 1;
        if (text[prev].Normal is "and" or "but" or "or" or "then" || (text.IsComma(prev) && text.Is(prev - 1, "and")))
        {
            // "he would sit down and tell them": a plain form hangs on another verb's auxiliary.
            return (site.Form != VerbForm.Plain || g < site.Cue.Start) && Borrow(site, floor, unit, before);
        }

        if (text[prev].Normal is "who" or "which" or "that")
        {
            return TryRelative(site, group, prev, floor);
        }

        if (text[prev].Normal is "as" or "what" or "to")
        {
            return text[prev].Normal == "to" && Borrow(site, floor, unit, before);
        }

        if (text.IsComma(prev) || text.IsDash(prev) || text[prev].Normal is ")")
        {
            return TryAcrossAside(site, prev, floor) || Borrow(site, floor, unit, before);
        }

        var speaker = phrases.Left(g, floor);
        if (speaker.IsNone)
        {
            return TryRestrictive(site, g, floor);
        }

        var preposition = speaker.Start - 1;
        while (preposition > floor && text.Is(preposition, WordClass.Adverb | WordClass.Determiner) && text.IsOutside(preposition))
        {
            preposition--; // "in a later interview"
        }

        if (preposition > floor && text.Is(preposition, WordClass.Preposition))
        {
            if (text.Is(preposition - 1, WordClass.Coordinator) && text.IsOutside(preposition - 1))
            {
                return Borrow(site, floor, unit, before); // "but in a later interview said": the clause before lends its subject
            }

            if (text.Is(preposition, "during") && phrases.Left(preposition, floor) is { IsNone: false } outer)
            {
                speaker = outer; // "A report during the weekend said"
            }
        }

        if (site.Passive && site.Entry.Has(CueFrames.Describe | CueFrames.DescribeAs))
        {
            return true; // the agent, if any, stands behind "by"
        }

        if (site.Entry.Has(CueFrames.Finding) && !phrases.IsSource(speaker))
        {
            return false; // "the croaks of unrelated frogs suggest": nobody says so
        }

        site.Speaker = Restrict(speaker, floor);
        site.AfterWhat = text.Is(speaker.Start - 1, "what");
        return true;
    }

    // "Pell on Monday said", "An ad released Thursday says": a time between subject and verb.
    private int SkipTimeLeft(int g, int floor)
    {
        var i = g;
        while (i - 1 > floor && text.IsTime(i - 1))
        {
            i = text.NamedAt(i - 1)?.Tokens.Start ?? i - 1;
        }

        if (i == g || i <= floor)
        {
            return g;
        }

        if (i - 1 > floor && (text[i - 1].Normal is "released" or "published" or "issued" or "posted" || (text.Is(i - 1, WordClass.Preposition) && text[i - 1].Normal is "on" or "in" or "late" or "early")))
        {
            i--;
        }

        i -= i - 1 > floor && VerbGroup.IsAdverb(text, i - 1) ? 1 : 0;
        return text.IsWordLike(i - 1) || text.IsComma(i - 1) ? i : g;
    }

    // ", said engineer Lena Ortiz": a comma, a closing mark or nothing before the cue, a phrase that can speak after it.
    private bool TryInverted(CueSite site, int g, int floor, TokenSpan unit)
    {
        if (g != site.Cue.Start || site.Form is VerbForm.Plain or VerbForm.Gerund || site.Passive || site.Entry.Particle == "it" || site.Entry.Lemma is "tell" or "inform" or "assure" or "remind")
        {
            return false;
        }

        var prev = g - 1;
        var afterQuote = prev >= unit.Start && !text.IsOutside(prev);
        var afterMark = prev >= unit.Start && (text.IsComma(prev) || text.IsDash(prev)) && prev > unit.Start;
        if (!afterQuote && !afterMark)
        {
            return false;
        }

        var quoteBefore = afterQuote || !text.IsOutside(prev - 1);
        var speaker = phrases.Right(site.Cue.End, unit.End);
        var ends = !speaker.IsNone && (speaker.End >= unit.End || text.IsStop(speaker.End));
        if (speaker.IsNone || !(phrases.CanSpeak(speaker) || (ends && quoteBefore && text.Is(speaker.Start, WordClass.Determiner))) || !site.Entry.Has(CueFrames.Quote | CueFrames.Clause))
        {
            return false;
        }

        if (!quoteBefore && (text[speaker.CoreEnd - 1].Normal is "no" or "yes" or "so"
            || (text[speaker.CoreStart].IsLower && text[speaker.CoreStart].Normal.EndsWith("ing", StringComparison.Ordinal))))
        {
            // "said no", "admitted leaking secrets": what was said, not who said it.
            return false;
        }

        if (!quoteBefore)
        {
            // ", says Pell." but not "Vale, a doctor, said Pell would come".
            var next = speaker.End;
            var closes = next >= unit.End || (text.IsPunctuation(next) && text.IsOutside(next)) || text.IsTime(next) || (text.Is(next, WordClass.Preposition) && text.IsTime(next + 1))
                || (text.IsOutside(next) && phrases.IsOccasion(next + 1, unit.End));
            if (!closes || text.Is(speaker.Start, WordClass.SubjectPronoun) || (text.IsComma(next) && text.IsOutside(next + 1) && !LooksAppositive(next + 1)))
            {
                return false;
            }
        }

        site.Speaker = speaker;
        site.Inverted = true;
        return true;
    }

    // "with one expert saying that": the participle has its own subject.
    private bool TryAbsolute(CueSite site, int g, int floor)
    {
        if (g > floor && text.IsComma(g - 1) && TryAcrossAside(site, g - 1, floor))
        {
            // "with its president, Jin Park, urging all to stay"
            if (text.Is(site.Speaker.Start - 1, "with"))
            {
                return true;
            }

            site.Speaker = NounPhrase.None;
            site.AsideStart = -1;
        }

        if (g <= floor || !text.IsWordLike(g - 1) || text.Is(g - 1, WordClass.Boundary | WordClass.Adverb))
        {
            return false;
        }

        var speaker = phrases.Left(g, floor);
        if (text.IsType(g - 1, EntityType.Person) && !phrases.CanSpeak(speaker))
        {
            speaker = phrases.Left(g, text.NamedAt(g - 1)!.Tokens.Start); // "footage of Pell asking"
        }

        if (speaker.IsNone || !phrases.CanSpeak(speaker) || text.Is(speaker.CoreEnd - 1, WordClass.DocumentNoun | WordClass.Occasion) || IsObject(speaker, floor))
        {
            return false;
        }

        site.Speaker = speaker;
        return true;
    }

    // "She sold the barn claiming …", "Vale wrote to the embassy asking …": the clause's subject claims, not the object; but
    // "with the club claiming", "footage of Pell asking", "there were people saying", "met a man claiming" do not.
    private bool IsObject(NounPhrase phrase, int floor)
    {
        var before = phrase.Start - 1;
        if (before < floor || !text.IsWordLike(before) || text[before].Normal is "with" or "of" || text.Is(before, WordClass.Coordinator | WordClass.Subordinator | WordClass.Auxiliary))
        {
            return false;
        }

        if (text[before].Normal is "saw" or "see" or "sees" or "heard" or "hear" or "hears" or "show" or "shows" or "showed" or "showing" or "caught" or "found" or "quote" or "quotes" or "quoted" or "quoting")
        {
            return false;
        }

        var person = text.Is(phrase.CoreEnd - 1, WordClass.PersonNoun | WordClass.Standalone) || text[phrase.CoreEnd - 1].Normal[^1] == 's';
        return !person || text.NamedAt(phrase.CoreEnd - 1) is not null || text[phrase.Start].Normal is "the" || text.Is(phrase.Start, WordClass.Possessive);
    }

    private bool BorrowAcrossQuote(CueSite site, int floor, TokenSpan unit, List<CueSite> before) =>
        floor > unit.Start && !text.IsOutside(floor - 1) && Borrow(site, floor, unit, before);

    // The speaker of the cue before, else the subject at the sentence's start.
    private bool Borrow(CueSite site, int floor, TokenSpan unit, List<CueSite> before)
    {
        var last = before.Count - 1;
        while (last > 0 && site.Form == VerbForm.Gerund && IsReported(before[last], before[last - 1]))
        {
            last--; // "Pell said that she agreed, adding": who adds is who says, not who agrees
        }

        var near = last >= 0 && !before[last].Speaker.IsNone && (before[last].Form != VerbForm.Gerund || before[last].Borrowed) ? before[last] : null;
        if (near is { Relative: false })
        {
            site.Speaker = near.Speaker;
            site.Borrowed = true;
            return true;
        }

        // "Pell dismissed an architect who said he was cheated, saying": the clause of "who" lends its subject last.
        var main = MainSubject(unit, site);
        main = near is not null && (main.IsNone || main.End > near.Speaker.Start) ? near.Speaker : main;
        main = main.IsNone || main.End > site.GroupStart ? Behind(site, unit) : main;
        if (main.IsNone)
        {
            return false;
        }

        site.Speaker = main;
        site.Borrowed = true;
        return true;
    }

    /// <summary>Whether the cue stands in the clause that the one before it reports.</summary>
    private bool IsReported(CueSite site, CueSite outer) =>
        outer.Entry.Has(CueFrames.That | CueFrames.Clause) && !site.Speaker.IsNone && !site.Borrowed && site.Speaker.Start < site.Cue.Start
        && (text.Is(site.Speaker.Start - 1, "that") || site.Speaker.Start == outer.After);

    // "After saying it was late, she left", "Citing "delays," Pell left": the subject stands behind the comma.
    private NounPhrase Behind(CueSite site, TokenSpan unit)
    {
        if (site.Form != VerbForm.Gerund || site.GroupStart - unit.Start > 1 || (site.GroupStart > unit.Start && !text.Is(unit.Start, WordClass.Preposition | WordClass.Subordinator | WordClass.Coordinator)))
        {
            return NounPhrase.None;
        }

        for (var k = site.Cue.End; k + 1 < unit.End && k < site.Cue.End + 40; k++)
        {
            var closed = text.QuotedAt(k) is { } quoted && k == quoted.Tokens.End - 1 && text.Draft.Text[quoted.InnerEnd - 1] == ',';
            if ((closed || (text.IsComma(k) && text.IsOutside(k))) && text.IsOutside(k + 1))
            {
                var phrase = phrases.Right(k + 1, unit.End, attach: false);
                return phrases.CanSpeak(phrase) ? TrimVerb(phrase) : NounPhrase.None;
            }
        }

        return NounPhrase.None;
    }

    /// <summary>The phrase at the start of the sentence, behind a conjunction or an adverbial with its comma.</summary>
    /// <param name="unit">The sentence.</param>
    /// <param name="site">The cue that asks: one that only people and bodies can do takes any noun; null asks for somebody who can speak.</param>
    public NounPhrase MainSubject(TokenSpan unit, CueSite? site = null)
    {
        var i = unit.Start;
        while (i < unit.End && (text.Is(i, WordClass.Coordinator | WordClass.Adverb) || text.IsPunctuation(i) || phrases.IsSentenceAdverb(i)) && text.IsOutside(i))
        {
            i++;
        }

        i = PastLater(i, unit.End);

        var clause = text.Is(i, WordClass.Subordinator) ? i + 1 : -1;
        if (i < unit.End && text.Is(i, WordClass.Preposition | WordClass.Subordinator) || text.IsTime(i) || (i < unit.End && IsParticiple(i)))
        {
            for (var k = i; k < unit.End && k < i + 25; k++)
            {
                if (text.IsComma(k) && text.IsOutside(k))
                {
                    i = k + 1;
                    break;
                }
            }
        }

        if (text.Is(i, WordClass.Preposition) && text.NamedAt(i + 1) is { Type: EntityType.Date } date)
        {
            i = date.Tokens.End; // "On Monday they said"
        }

        if (site is not null && clause >= 0 && (i < clause || i > site.GroupStart))
        {
            i = clause; // "When Pell came and said …": the cue stands in the clause of "when"
        }

        if (i >= unit.End || !text.IsOutside(i) || text.Is(i, WordClass.Preposition) || IsBareVerb(i))
        {
            return NounPhrase.None;
        }

        var phrase = phrases.Right(i, unit.End, attach: false);
        if (phrases.CanSpeak(phrase))
        {
            return TrimVerb(phrase);
        }

        var speaks = site is not null && !site.Entry.Has(CueFrames.Guarded | CueFrames.Noun) && site.Entry.Has(CueFrames.Quote) && site.Entry.Has(CueFrames.That);
        return speaks && !phrase.IsNone && text.Is(phrase.Start, WordClass.Determiner | WordClass.Possessive) ? UpToVerb(phrase) : NounPhrase.None;
    }

    // "Days later, Pell resigned": a time that no list of dates holds.
    private int PastLater(int start, int end)
    {
        for (var k = start + 1; k + 1 < end && k < start + 5 && text.IsWordLike(k); k++)
        {
            if (text[k].Normal is "later" or "earlier" or "ago" or "before" or "after" && text.IsComma(k + 1) && text.IsOutside(k))
            {
                return k + 2;
            }
        }

        return start;
    }

    // "the justice sounded off": a past form behind a noun is its verb.
    private NounPhrase UpToVerb(NounPhrase phrase)
    {
        for (var i = phrase.Start + 2; i < phrase.End; i++)
        {
            if (text[i].IsLower && text[i].Normal.EndsWith("ed", StringComparison.Ordinal))
            {
                return phrase with { End = i, CoreEnd = i };
            }
        }

        return phrase;
    }

    // A phrase read rightward may run into an unknown verb: it ends before a past form behind a name or a noun for people
    // ("Norvik prevented users"), else at its last mention or noun for a person or body.
    private NounPhrase TrimVerb(NounPhrase phrase)
    {
        for (var i = phrase.Start + 1; i < phrase.End; i++)
        {
            if (text[i].IsLower && text[i].Normal.Length > 4 && text[i].Normal.EndsWith("ed", StringComparison.Ordinal)
                && (IsPastBehindNoun(phrase, i) || (text.NominalAt(i) is null && (text.NamedAt(i - 1) is not null || text.Is(i - 1, WordClass.PersonNoun | WordClass.BodyNoun | WordClass.DocumentNoun)))))
            {
                return phrase with { End = i, CoreStart = Math.Min(phrase.CoreStart, i - 1), CoreEnd = i };
            }
        }

        for (var i = phrase.End - 1; i >= phrase.Start; i--)
        {
            if (text.NamedAt(i) is not null || text.NominalAt(i) is not null || text.Is(i, WordClass.PersonNoun | WordClass.BodyNoun | WordClass.DocumentNoun))
            {
                return phrase with { End = i + 1, CoreEnd = i + 1 };
            }
        }

        return phrase;
    }

    // "But told the Herald:" has lost its subject.
    private bool IsBareVerb(int token) =>
        text.CueAt(token) is { Form: VerbForm.Past } form && text.NamedAt(token) is null && form.Entries[^1].Has(CueFrames.Quote | CueFrames.Recipient)
        && (text.NamedAt(token + 1) is not null || (token + 1 < text.Count && text[token + 1].IsCapitalized) || text.Is(token + 1, WordClass.Determiner | WordClass.ObjectPronoun));

    // "The guild barred painters": a past form between a noun with its article and the object; "the newly retired painters" is none.
    private bool IsPastBehindNoun(NounPhrase phrase, int token) =>
        token >= phrase.Start + 2 && token <= phrase.Start + 3 && token + 1 < phrase.End && text.Is(phrase.Start, WordClass.Determiner) && text[token - 1].IsLower
        && !text[token - 1].Normal.EndsWith("ly", StringComparison.Ordinal) && !text.Is(token - 1, WordClass.Adverb | WordClass.Determiner);

    private bool IsParticiple(int token) =>
        text[token].Normal.Length > 4 && (text[token].Normal.EndsWith("ing", StringComparison.Ordinal) || text[token].Normal.EndsWith("ed", StringComparison.Ordinal))
        && text.NamedAt(token) is null;
}
