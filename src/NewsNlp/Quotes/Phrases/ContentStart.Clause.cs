namespace NewsNlp.Quotes;

/// <content>What looks like a clause.</content>
internal sealed partial class ContentStart
{
    // "is telling reporters in Minnesota that …", "said following a vote in May that …"
    private int ThatBehindAdverbial(int p, int end)
    {
        if (!text.Is(p, WordClass.Preposition | WordClass.Audience) && !text.IsTime(p))
        {
            return -1;
        }

        for (var k = p + 1; k < end && k < p + 15 && text.IsOutside(k); k++)
        {
            if (text.Is(k, "that"))
            {
                return IsThatClause(k, end) && !text.Is(k + 1, WordClass.Auxiliary) ? k : -1;
            }

            if (text.IsPunctuation(k) || text.Is(k, WordClass.Auxiliary | WordClass.Verb | WordClass.SubjectPronoun | WordClass.Relative))
            {
                return -1;
            }
        }

        return -1;
    }

    // "recalled that night": a clause needs a verb.
    private bool IsThatClause(int that, int end)
    {
        if (that + 2 >= end)
        {
            return false;
        }

        if (!text.IsOutside(that + 1))
        {
            return true;
        }

        if (text[that + 1].Normal is "same" or "day" or "night" or "year" or "week" or "month" or "time" or "morning" or "evening")
        {
            return false;
        }

        return !text.IsPunctuation(that + 1) || text.IsComma(that + 1) || text[that + 1].Normal is "(" or "[";
    }

    // A clause without "that": a subject and a finite verb; guarded verbs ask for an auxiliary before anything else joins in.
    private bool IsClause(CueSite site, int p, int end)
    {
        if (!text.IsOutside(p))
        {
            return site.Entry.Has(CueFrames.Quote);
        }

        if (text.Is(p, "about") && p + 1 < end && text[p + 1].HasDigit)
        {
            return HasFiniteVerb(site, p + 1, end); // said about 20 people had called
        }

        if (text.Is(p, WordClass.Coordinator) || text[p].Normal is "so" or "as" or "of" or "for" or "about" or "to" or "by" || (text[p].Normal is "no" && p + 2 >= end))
        {
            return false;
        }

        if (text[p].Normal is "yes" or "thanks" or "goodbye" || (text[p].Normal is "no" && (p + 1 >= end || text.IsPunctuation(p + 1) || text.Is(p + 1, WordClass.Boundary))))
        {
            return false;
        }

        if (text.Is(p, WordClass.Subordinator | WordClass.Preposition) && !(text.Is(p, "at") && (text.Is(p + 1, "least") || text.Is(p + 1, "most")))
            && (site.Entry.Lemma is not ("say" or "tell") || text[p].Normal is not ("if" or "in" or "after" or "while" or "without" or "although" or "unless" or "on" or "at"
                or "despite" or "since" or "before" or "with" or "when" or "until" or "because" or "during")))
        {
            return false;
        }

        if (text[p].Normal is "he" or "she" or "they" or "we" or "i" && p + 2 < end && text.IsWordLike(p + 1) && !(site.Entry.Has(CueFrames.Guarded) && site.Negated))
        {
            return true;
        }

        if (site.Entry.Lemma is "say" or "state" or "tell" && end - p >= 4 && text.Is(p, WordClass.Determiner | WordClass.SubjectPronoun | WordClass.Possessive))
        {
            return true;
        }

        return HasFiniteVerb(site, p, end);
    }

    // Verbs other than "say" take an object as often as a clause: for them an auxiliary must come before anything joins in.
    private bool HasFiniteVerb(CueSite site, int p, int end)
    {
        var guarded = site.Entry.Lemma is not ("say" or "tell" or "argue" or "insist" or "contend" or "assert" or "testify" or "boast" or "complain" or "joke");
        if (guarded && site.Negated)
        {
            return false;
        }

        var limit = Math.Min(end, p + (guarded ? 14 : 40));
        for (var i = p + (text.Is(p, WordClass.Auxiliary) ? 0 : 1); i < limit; i++)
        {
            if (text.IsColon(i))
            {
                return false;
            }

            if (text.Is(i, WordClass.Auxiliary | WordClass.Verb))
            {
                return true;
            }

            if (text.Is(i, "'s") && text.Is(i - 1, WordClass.SubjectPronoun))
            {
                return true;
            }

            if (guarded)
            {
                if (LooksFinite(i) && i > p + 1 && (i + 1 >= end || (i + 2 >= end && text.IsStop(i + 1))))
                {
                    return true;
                }

                if (text.CueAt(i) is { Form: VerbForm.Past } && text.IsWordLike(i - 1) && i > p + 1 && text.CueAt(i)!.Entries[^1].Has(CueFrames.That))
                {
                    return true;
                }

                if (text.Is(i, WordClass.Relative | WordClass.Subordinator) || text[i].Normal is "to" || text.IsPunctuation(i))
                {
                    return false;
                }
            }
            else if (LooksFinite(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool LooksFinite(int token)
    {
        if (!text[token].IsLower || text[token].Normal.Length < 4)
        {
            return text[token].Normal is "'s";
        }

        return text[token].Normal.EndsWith("ed", StringComparison.Ordinal) || text.CueAt(token) is not null
            || (text[token].Normal[^1] == 's' && text.IsWordLike(token - 1) && !text.Is(token - 1, WordClass.Determiner | WordClass.Possessive | WordClass.Preposition));
    }
}
