using NewsNlp.Documents;

namespace NewsNlp.Quotes;

/// <summary>Finds where reported words start, by the constructions that the cue allows.</summary>
internal sealed partial class ContentStart(QuoteText text, NounPhrases phrases)
{
    /// <summary>First token of the content after the cue with the rule that says so; -1 where nothing is reported there.</summary>
    public (int Start, string Rule) After(CueSite site, TokenSpan unit)
    {
        if (site.Entry == Sources.AccordingTo || site.Entry == Sources.Per)
        {
            return (AfterSource(site, unit), "quote.according-to");
        }

        return site.Inverted ? (-1, "") : AfterVerb(site, unit);
    }

    private (int Start, string Rule) AfterVerb(CueSite site, TokenSpan unit)
    {
        if (site.Start - 1 <= unit.Start + 1 && text.Is(site.Start - 1, "as") && text.IsComma(site.After))
        {
            return (site.After + 1, "quote.as-said"); // As Reed has warned, [the time is short].
        }

        var p = PastAside(site.After, unit.End);
        if (p >= unit.End)
        {
            return (-1, "");
        }

        if (text.IsColon(p))
        {
            return (site.Entry.Has(CueFrames.Clause) && text.IsOutside(p + 1) ? p + 1 : -1, "quote.colon");
        }

        if (text.Is(p, "that"))
        {
            return (site.Entry.Has(CueFrames.That) && IsThatClause(p, unit.End) ? p : -1, "quote.that-clause");
        }

        return site.Passive ? (-1, "") : WithoutThat(site, p, unit);
    }

    private (int Start, string Rule) WithoutThat(CueSite site, int p, TokenSpan unit)
    {
        if (text.IsPossessiveMark(p + 1) && text.IsTime(p) && site.Entry.Has(CueFrames.Recipient))
        {
            // told USA TODAY's weekly series [it is clear]: the rest of the recipient's name.
            var rest = phrases.Right(p + 2, unit.End, attach: false);
            p = rest.IsNone || rest.End >= unit.End ? p : rest.End;
        }

        if (site.Entry.Has(CueFrames.That) && ThatBehindAdverbial(site, p, unit.End) is var that and >= 0)
        {
            return (that, "quote.that-clause");
        }

        if (site.Entry.Lemma == "accuse")
        {
            var accused = text.Is(p, "of") ? NounPhrase.None with { End = p } : phrases.Right(p, unit.End, attach: false);
            var of = text.IsComma(p) ? p : accused.End < 0 ? p + 1 : accused.End;
            if (text.IsComma(of) && text.NamedAt(of + 1) is { Type: EntityType.Person } apposed && text.IsComma(apposed.Tokens.End))
            {
                of = apposed.Tokens.End + 1; // accused the leader, Kim Vale, [of madness]
            }

            return (of + 2 < unit.End && text.Is(of, "of") && of > site.Cue.End ? of : -1, "quote.accuse-of");
        }

        if (text.Is(p, WordClass.Relative) || text[p].Normal is "whether" or "if")
        {
            var question = site.Entry.Has(CueFrames.Question) || text[p].Normal is "whether" && site.Negated;
            return (question && !text.Is(p, "who") ? p : -1, "quote.question-clause");
        }

        if (phrases.CanSpeak(site.Speaker) && ToInfinitive(site, p, unit.End) is var to and >= 0)
        {
            return (to, "quote.infinitive");
        }

        if (site.Entry.Has(CueFrames.Gerund) && text[p].IsLower && text[p].Normal.Length > 4 && text[p].Normal.EndsWith("ing", StringComparison.Ordinal))
        {
            return (p, "quote.gerund");
        }

        return (site.Entry.Has(CueFrames.Clause | CueFrames.Recipient) && !text.IsPunctuation(p) && IsClause(site, p, unit.End) ? p : -1, "quote.clause");
    }

    /// <summary>
    /// First token of the content before the cue: the sentence's start, behind a conjunction or an adverb. In "Sadly, Pell said,
    /// tolls rise" the adverb is what was said.
    /// </summary>
    public int Before(CueSite site, TokenSpan unit, int taken)
    {
        var start = Math.Max(unit.Start, taken);
        while (start < site.Start && (text.Is(start, WordClass.Coordinator) || text.IsPunctuation(start) || (phrases.IsSentenceAdverb(start) && start + 2 < site.Start)) && text.IsOutside(start) && !text.IsDash(start + 1))
        {
            start++;
        }

        return BehindTag(start, site.Start);
    }

    // ((Ortiz)) It is late, as I said: a bracket that the words do not open belongs to a speaker's tag.
    private int BehindTag(int start, int end)
    {
        var depth = 0;
        for (var k = start; k + 1 < end && k < start + 8; k++)
        {
            depth += text[k].Normal is "(" or "[" ? 1 : text[k].Normal is ")" or "]" ? -1 : 0;
            if (depth < 0)
            {
                start = k + 1;
                depth = 0;
            }
        }

        return start;
    }

    // "said, however, that": two commas with few words between.
    private int PastAside(int p, int end)
    {
        if (!text.IsComma(p))
        {
            return p;
        }

        if (text.Is(p + 1, "that"))
        {
            return p + 1;
        }

        for (var k = p + 1; k < end && k < p + 25 && text.IsOutside(k); k++)
        {
            if (text.IsComma(k) && k + 1 < end && text.Is(k + 1, "that"))
            {
                return k + 1;
            }
        }

        return p;
    }

    // vowed [to stay], urged drivers [to wait], called on Reed [to act]
    private int ToInfinitive(CueSite site, int p, int end)
    {
        if (!site.Entry.Has(CueFrames.Infinitive))
        {
            return -1;
        }

        var to = p;
        if (IsTo(to) && site.Entry.Has(CueFrames.Recipient) && site.Addressee.IsNone && site.Entry.Class is CueClass.Say)
        {
            return -1; // "staff told to go home": a passive cut short
        }

        if (site.Entry.Lemma == "appeal" && IsTo(to))
        {
            var asked = phrases.Right(to + 1, end);
            to = !asked.IsNone && IsTo(asked.End) ? asked.End : to;
        }

        if (!IsTo(to) && (site.Entry.Has(CueFrames.Recipient) || site.Entry.Particle == "on" || site.Entry.Lemma is "appeal"))
        {
            var who = phrases.Right(p, end);
            to = who.IsNone ? text.Is(p, WordClass.ObjectPronoun) ? p + 1 : -1 : who.End;
            while (to > 0 && to < end && to < p + 14 && !IsTo(to) && text.IsWordLike(to) && !text.Is(to, WordClass.Auxiliary | WordClass.Verb))
            {
                to++;
            }
        }

        if (to < 0 || to + 1 >= end || !IsTo(to) || !text.IsOutside(to))
        {
            return to > p && to + 1 < end && IsTo(to) ? to : -1;
        }

        var verb = text.Is(to, "not") ? to + 2 : to + 1;
        return verb < end && text[verb].IsLower && !text.Is(verb, WordClass.Determiner | WordClass.Possessive | WordClass.ObjectPronoun) ? to : !text.IsOutside(verb) ? to : -1;
    }

    // The words may be quoted from here on: called on all "to wait".
    private bool IsTo(int token)
    {
        var word = token >= 0 && token < text.Count && text.QuotedAt(token) is { } quoted && quoted.Tokens.Start == token ? token + 1 : token;
        return text.Is(word, "to") || (text.Is(word, "not") && text.Is(word + 1, "to"));
    }

    // According to Pell, [tolls will rise]: behind the comma that ends the speaker's phrase with its apposition.
    private int AfterSource(CueSite site, TokenSpan unit)
    {
        var first = site.GroupStart - 1;
        while (first >= unit.Start && (text.Is(first, WordClass.Coordinator | WordClass.Adverb) || (text.IsComma(first) && text.Is(first - 1, WordClass.Adverb | WordClass.Coordinator))))
        {
            first--;
        }

        if (first >= unit.Start && text[first].Normal is not ";")
        {
            return -1;
        }

        for (var i = site.Speaker.End; i < unit.End && i < site.Speaker.End + 40; i++)
        {
            if (!text.IsOutside(i))
            {
                return i;
            }

            if (text.IsComma(i))
            {
                return PastApposition(i, unit.End) + 1;
            }

            if (text.IsColon(i))
            {
                return i + 1;
            }
        }

        return -1;
    }

    private int PastApposition(int comma, int end)
    {
        if (text.NamedAt(comma - 1) is null && text.NamedAt(comma + 1) is { Type: EntityType.Organization } apposed && text.IsComma(apposed.Tokens.End))
        {
            return apposed.Tokens.End; // According to the sea agency, Norvik Watch, …
        }

        var relative = text.Is(comma + 1, WordClass.Relative);
        if (!relative && !text.Is(comma + 1, WordClass.Determiner | WordClass.PersonNoun) && !text.IsType(comma + 1, EntityType.Person))
        {
            return comma;
        }

        for (var k = comma + 1; k < end && k < comma + (relative ? 20 : 12); k++)
        {
            if (text.IsComma(k))
            {
                return k;
            }

            if (!relative && (text.Is(k, WordClass.Auxiliary | WordClass.Verb) || LooksFinite(k)))
            {
                return comma;
            }
        }

        return comma;
    }
}
