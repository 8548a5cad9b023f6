using NewsNlp.Documents;

namespace NewsNlp.Quotes;

/// <summary>Reads what stands between a cue and the speech: an inverted speaker, a recipient, time and occasion.</summary>
internal sealed class CueTail(QuoteText text, NounPhrases phrases)
{
    public void Measure(CueSite site, int end)
    {
        var i = site.Inverted ? site.Speaker.End : site.Cue.End;
        site.Tail = i;
        if (site.Inverted)
        {
            i = SkipAppositions(i, end);
        }

        i = SkipAdverbials(i, end);
        if (!site.Inverted && site.Entry.Has(CueFrames.Recipient) && !site.Passive)
        {
            i = Recipient(site, i, end);
        }

        site.After = SkipAdverbials(i, end);
    }

    /// <summary>Passes "on Monday", "in a statement", "also", "to reporters".</summary>
    public int SkipAdverbials(int i, int end)
    {
        for (var rounds = 0; rounds < 6 && i < end && text.IsOutside(i); rounds++)
        {
            var next = SkipOne(i, end);
            if (next == i)
            {
                break;
            }

            i = next;
        }

        return i;
    }

    private int SkipOne(int i, int end)
    {
        if (text.IsTime(i))
        {
            // "said 2004 profits had risen": a year alone is no adverbial.
            return text[i].HasDigit && text[i].Length == 4 && text.NamedAt(i) is not { Tokens.Length: > 1 } ? i : AfterTime(i, end);
        }

        if (VerbGroup.IsAdverb(text, i) && text[i].IsLower)
        {
            return i + 1;
        }

        if (text[i].Normal is "late" or "early" or "last" or "this" or "next" && i + 1 < end && text.IsTime(i + 1))
        {
            return AfterTime(i + 1, end);
        }

        if (!text.Is(i, WordClass.Preposition) || i + 1 >= end)
        {
            return i;
        }

        if (text.IsTime(i + 1) || (text[i + 1].Normal is "late" or "early" or "last" or "the" && i + 2 < end && text.IsTime(i + 2)))
        {
            return AfterTime(text.IsTime(i + 1) ? i + 1 : i + 2, end);
        }

        // on Twitter that …, on Facebook "…": where it was said has a name.
        if (text[i].Normal == "on" && text.NamedAt(i + 1) is { Type: EntityType.Organization or EntityType.Miscellaneous } site && site.Tokens.End < end
            && (!text.IsOutside(site.Tokens.End) || text[site.Tokens.End].Normal is "that" or "," or ":"))
        {
            return site.Tokens.End;
        }

        return SkipOccasion(i, end);
    }

    // "in a statement [to the court]", "during an interview with the Herald", "to reporters".
    private int SkipOccasion(int i, int end)
    {
        if (text[i].Normal is "of" or "for" or "about" or "by" or "against" or "like" or "as")
        {
            return i;
        }

        var limit = Math.Min(end, i + 9);
        for (var k = i + 1; k < limit && text.IsOutside(k); k++)
        {
            if (text.Is(k, WordClass.Occasion) || (text[i].Normal == "to" && text.Is(k, WordClass.Audience)))
            {
                k++;
                while (k < end && (text.Is(k, WordClass.Occasion | WordClass.Audience) || text.IsHyphen(k) || text.IsHyphen(k - 1)))
                {
                    k++; // "an op-ed article": a compound is parted at its hyphen
                }

                if (k + 1 < end && text.IsOutside(k) && text[k].IsLower && text.Is(k + 1, WordClass.Occasion) && !text.Is(k, WordClass.Boundary | WordClass.Determiner | WordClass.Possessive))
                {
                    k += 2; // "on the radio's video interview series": one noun more
                }

                return SkipComplement(k, end);
            }

            if (!text.IsWordLike(k) && !text.IsPossessiveMark(k))
            {
                break;
            }

            if (text.Is(k, WordClass.Boundary) && text.NamedAt(k) is null)
            {
                break;
            }
        }

        return i;
    }

    private int SkipComplement(int k, int end)
    {
        if (k + 1 < end && text[k].Normal is "to" or "with" or "of" or "on" or "in" or "at" or "for" or "by" && text.IsOutside(k))
        {
            var phrase = phrases.Right(k + 1, end);
            if (!phrase.IsNone && (text.NamedAt(phrase.CoreEnd - 1) is not null || phrase.End >= end || text.IsPunctuation(phrase.End) || text.Is(phrase.End, "that")))
            {
                return phrase.End;
            }
        }

        if (k + 1 < end && text[k].Normal is "released" or "issued" or "posted" or "published" or "sent")
        {
            return k + 1;
        }

        return k;
    }

    private int AfterTime(int i, int end)
    {
        var stop = text.NamedAt(i) is { Type: EntityType.Date } date ? date.Tokens.End : i + 1;
        while (stop < end && (text.IsTime(stop) || text[stop].Normal is "morning" or "afternoon" or "evening" or "night"))
        {
            stop++;
        }

        return text.IsPossessiveMark(stop) ? i : Math.Min(stop, end); // "told USA TODAY's editors": no time of the cue's
    }

    private int Recipient(CueSite site, int i, int end)
    {
        if (i >= end || !text.IsOutside(i) || text.Is(i, "that") || text.IsPunctuation(i))
        {
            return i;
        }

        if (text.Is(i, WordClass.ObjectPronoun) || text[i].Normal is "you" || (text[i].Normal is "her" && !IsNounAfter(i + 1, end)))
        {
            site.Addressee = new NounPhrase(i, i + 1, i, i + 1);
            return i + 1;
        }

        if (text.Is(i, "it") && text.Is(i + 1, WordClass.Determiner | WordClass.SubjectPronoun | WordClass.Possessive))
        {
            site.Addressee = new NounPhrase(i, i + 1, i, i + 1); // "told it this was late"
            return i + 1;
        }

        if (text.Is(i, WordClass.SubjectPronoun))
        {
            return i;
        }

        // "told the BBC progress had been made", "told Labour members he would stay".
        var named = text.Is(i, "the") ? i + 1 : i;
        if (named < end && text.NamedAt(named) is { Type: EntityType.Organization or EntityType.Nationality } body && !text.IsPossessiveMark(body.Tokens.End))
        {
            var stopsAt = body.Tokens.End;
            while (stopsAt < end && text[stopsAt].IsLower && text.Is(stopsAt, WordClass.Audience | WordClass.PersonNoun))
            {
                stopsAt++;
            }

            if (body.Type == EntityType.Organization || stopsAt > body.Tokens.End)
            {
                site.Addressee = new NounPhrase(i, stopsAt, named, stopsAt);
                return stopsAt;
            }
        }

        var optional = !site.Entry.Has(CueFrames.Recipient) || site.Entry.Lemma is "warn" or "promise" or "ask" or "order" or "beg";
        var stop = Math.Min(end, AudienceEnd(i, end));
        var phrase = phrases.Right(i, stop, attach: false);
        if (phrase.IsNone || (optional && !phrases.CanSpeak(phrase)))
        {
            return i;
        }

        // "told the Association for the Advancement of Science": a name goes on behind its preposition.
        var stopAt = phrase.End;
        while (stopAt + 1 < stop && text[stopAt].Normal is "of" or "for" && text[phrase.CoreEnd - 1].IsCapitalized
            && text[stopAt + (text.Is(stopAt + 1, "the") && stopAt + 2 < stop ? 2 : 1)].IsCapitalized)
        {
            var more = phrases.Right(stopAt + 1, stop, attach: false);
            if (more.IsNone)
            {
                break;
            }

            stopAt = more.End;
        }

        // "promised reforms": a thing, not a recipient.
        site.Addressee = phrase with { End = stopAt };
        return stopAt;
    }

    private bool IsNounAfter(int i, int end) =>
        i < end && text.IsWordLike(i) && !text.Is(i, WordClass.Boundary | WordClass.Determiner | WordClass.Possessive) && text[i].IsLower
        && !text.Is(i, "that");

    // "told reporters tolls would rise": the recipient ends with the audience.
    private int AudienceEnd(int i, int end)
    {
        for (var k = i; k < end && k < i + 8 && text.IsWordLike(k); k++)
        {
            if (text.Is(k, WordClass.Audience) && !text.Is(k + 1, WordClass.Audience) && !text.IsPossessiveMark(k + 1))
            {
                return k + 1;
            }
        }

        return end;
    }

    // "said Tom Vale, chief of the clinic, on Monday": passes one apposition that is closed by a comma, or runs to the end.
    private int SkipAppositions(int i, int end)
    {
        if (!text.IsComma(i) || i + 1 >= end)
        {
            return i;
        }

        if (!text.Is(i + 1, WordClass.Determiner | WordClass.Relative | WordClass.PersonNoun | WordClass.Possessive) && !text[i + 1].HasDigit && !text[i + 1].IsCapitalized)
        {
            return i;
        }

        for (var k = i + 1; k < end && k < i + 40; k++)
        {
            if (!text.IsOutside(k))
            {
                return i;
            }

            if (text.IsComma(k) || text.IsStop(k) || text[k].Normal is ":" or ";")
            {
                return k;
            }
        }

        return i;
    }
}
