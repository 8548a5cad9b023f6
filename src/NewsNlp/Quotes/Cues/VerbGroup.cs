namespace NewsNlp.Quotes;

/// <summary>The words that belong to a reporting verb on its left: auxiliaries, adverbs, negation, "is expected to".</summary>
internal readonly record struct VerbGroup(int Start, bool Passive, bool Negated, bool Hedged, bool Infinitive)
{
    /// <param name="text">The document.</param>
    /// <param name="verb">Token of the reporting verb.</param>
    /// <param name="floor">Do not look before this token.</param>
    /// <param name="form">Form of the verb.</param>
    public static VerbGroup Of(QuoteText text, int verb, int floor, VerbForm form)
    {
        var start = verb;
        bool passive = false, negated = false, hedged = false, infinitive = false;
        while (start - 1 >= floor && text.IsOutside(start - 1))
        {
            var t = start - 1;
            if (text[t].Normal is "not" or "n't" or "never")
            {
                negated = true;
            }
            else if (text.Is(t, WordClass.Auxiliary) || (text.Is(t, "'s") && text.Is(t - 1, WordClass.SubjectPronoun)))
            {
                passive |= !infinitive && text.Is(t, WordClass.Be) && form is VerbForm.Past or VerbForm.Participle;
                hedged |= text[t].Normal is "may" or "might" or "could" or "should" or "will" or "'ll";
            }
            else if (text[t].Normal == "to")
            {
                var governor = Governor(text, t, floor);
                if (governor < 0)
                {
                    return new VerbGroup(t, passive, negated, hedged, true);
                }

                hedged |= text.Is(t - 1, WordClass.Hedge);
                negated |= text.Is(t - 1, WordClass.Refusal);
                infinitive = true;
                start = governor;
                continue;
            }
            else if (!IsAdverb(text, t))
            {
                break;
            }

            start = t;
        }

        return new VerbGroup(start, passive, negated, hedged, infinitive);
    }

    public static bool IsAdverb(QuoteText text, int token)
    {
        if (text.Is(token, WordClass.Adverb))
        {
            return !text.Is(token, WordClass.Time);
        }

        var normal = text[token].Normal;
        return text[token].IsLower && normal.Length > 4 && normal.EndsWith("ly", StringComparison.Ordinal) && text.NamedAt(token) is null
            && normal is not ("family" or "reply" or "assembly" or "ally" or "daily" or "weekly" or "monthly" or "early" or "elderly");
    }

    // "went on to say", "is expected to say": the verb or adjective before "to"; -1 where "to say" hangs on nothing near.
    private static int Governor(QuoteText text, int to, int floor)
    {
        var g = to - 1;
        if (g < floor || !text[g].IsLower)
        {
            return -1;
        }

        if (text[g].Normal is "on" or "forward" or "out" && g - 1 >= floor)
        {
            g--;
        }

        var known = text[g].Normal is "keen" or "able" or "happy" or "quick" or "proud" or "eager" or "glad" or "careful" or "reluctant"
            || text.Is(g, WordClass.Hedge | WordClass.Refusal | WordClass.Verb | WordClass.Auxiliary) || text.CueAt(g) is not null;
        return known || text[g].Normal.EndsWith("ed", StringComparison.Ordinal) ? g : -1;
    }
}
