using NewsNlp.Documents;

namespace NewsNlp.Quotes;

/// <content>What looks like a clause.</content>
internal sealed partial class ContentStart
{
    // "is telling reporters in Minnesota that …", "said following a vote in May that …"
    private int ThatBehindAdverbial(CueSite site, int p, int end)
    {
        var adverbial = text.Is(p, WordClass.Preposition | WordClass.Audience) || text.IsTime(p);
        if (!adverbial && !site.Entry.Has(CueFrames.Recipient))
        {
            return -1;
        }

        for (var k = p + 1; k < end && k < p + 15; k++)
        {
            if (text.QuotedAt(k) is { } quoted)
            {
                if (quoted.Words > 6 || !SpeechEvidence.IsTitleCased(text, quoted))
                {
                    return -1;
                }

                k = quoted.Tokens.End - 1; // told ABC's "Good Morning" that …
                continue;
            }

            if (text.Is(k, "that") && k == p + 1 && text.Is(p, WordClass.Preposition))
            {
                continue; // "responded to that letter"
            }

            if (text.Is(k, "that"))
            {
                // "told Ana Shaw, a reporter, the fact that": behind a common noun it is that noun's clause.
                var verb = text.Is(k + 1, WordClass.Auxiliary | WordClass.Verb) || text.CueAt(k + 1) is { Form: VerbForm.Present or VerbForm.Past };
                return IsThatClause(k, end) && !verb && (adverbial || IsRecipientEnd(k - 1)) ? k : -1;
            }

            if (text.IsPunctuation(k) || text.Is(k, WordClass.Auxiliary | WordClass.Verb | WordClass.SubjectPronoun | WordClass.Relative))
            {
                return -1;
            }
        }

        return -1;
    }

    private bool IsNumber(int token) =>
        text[token].Normal is "one" or "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten" or "a" or "half" or "dozens" or "hundreds" or "thousands";

    private bool IsRecipientEnd(int token) =>
        !text.IsOutside(token) || text.NamedAt(token) is not null || text[token].IsCapitalized || text.Is(token, WordClass.Audience | WordClass.PersonNoun | WordClass.ObjectPronoun) || text.IsTime(token);

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

        if (text[p].Normal is "about" or "around" or "over" or "nearly" && p + 1 < end && (text[p + 1].HasDigit || IsNumber(p + 1)))
        {
            return HasFiniteVerb(site, p + 1, end); // said about 20 people had called
        }

        if (text.IsPossessiveMark(p) || text.Is(p, WordClass.Coordinator) || text[p].Normal is "so" or "as" or "of" or "for" or "about" or "to" or "by" || (text[p].Normal is "no" && p + 2 >= end))
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

            var noun = !text.Is(i, WordClass.Auxiliary) && text.Is(i - 1, WordClass.Determiner | WordClass.Possessive); // "the need"
            if (text.Is(i, WordClass.Auxiliary | WordClass.Verb) && !(guarded && (noun || IsReduced(i))))
            {
                return true;
            }

            if (text.Is(i, "'s") && text.Is(i - 1, WordClass.SubjectPronoun))
            {
                return true;
            }

            if (guarded)
            {
                if (text.Is(i, WordClass.Coordinator) && text.CueAt(i + 1) is { Form: VerbForm.Past or VerbForm.Present })
                {
                    return false; // noted the signal but declared …
                }

                if (IsFiniteHere(site, p, i, end))
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

    // What shows a verb where the cue takes objects too.
    private bool IsFiniteHere(CueSite site, int p, int i, int end)
    {
        if (i <= p || !text[i].IsLower || !text.IsWordLike(i - 1) || text.Is(i - 1, WordClass.Coordinator | WordClass.Determiner | WordClass.Possessive))
        {
            return false;
        }

        var far = i > p + 1 || text.Is(p, WordClass.SubjectPronoun);
        var past = text[i].Normal.Length > 3 && text[i].Normal.EndsWith("ed", StringComparison.Ordinal) && !text[i].Normal.EndsWith("eed", StringComparison.Ordinal);
        var cue = text.CueAt(i)?.Entries[^1];
        if (far && (past || text.CueAt(i) is not null) && (i + 1 >= end || (i + 2 >= end && text.IsStop(i + 1))))
        {
            return true;
        }

        if (far && text.CueAt(i) is { Form: VerbForm.Past } && cue is { Particle: null } && cue.Has(CueFrames.That))
        {
            return true;
        }

        // "reported the man entered the hall", "claimed Norvik hid its losses": a past form with an object of its own; "predicts
        // Pell wins the vote": a name before a form in -s.
        if ((site.Form == VerbForm.Gerund && !text.Is(p, WordClass.SubjectPronoun)) || cue?.Has(CueFrames.Describe) == true || text.Is(i, WordClass.Namer))
        {
            return false;
        }

        var named = text.NamedAt(i - 1) is { Type: EntityType.Person or EntityType.Organization or EntityType.Country };
        if (past)
        {
            return (text.Is(i + 1, WordClass.Determiner | WordClass.Possessive | WordClass.ObjectPronoun))
                || (named && text.IsWordLike(i + 1) && !text.Is(i + 1, WordClass.Preposition | WordClass.Coordinator));
        }

        return text.IsType(i - 1, EntityType.Person) && text[i].Normal.Length > 3 && text[i].Normal[^1] == 's' && !text.Is(i, WordClass.PersonNoun | WordClass.BodyNoun | WordClass.DocumentNoun | WordClass.Audience | WordClass.Occasion)
            && text.IsWordLike(i + 1) && !text.Is(i + 1, WordClass.Preposition | WordClass.Coordinator | WordClass.Auxiliary) && LooksFinite(i);
    }

    // "repeated his remarks made on the day": a participle with its adverbial.
    private bool IsReduced(int token) =>
        text[token].Normal is "made" or "held" or "taken" or "put" or "set" or "led" or "sent" or "brought" or "built" or "bought" or "found" or "lost" or "won" or "met" or "kept" or "given"
        && text.Is(token + 1, WordClass.Preposition);

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
