namespace NewsNlp.Quotes;

/// <content>Speakers that a relative clause or an apposition parts from their verb.</content>
internal sealed partial class SubjectFinder
{
    private bool TryRelative(CueSite site, VerbGroup group, int relative, int floor)
    {
        // "voters who say …": a kind of people, not speakers.
        if (!text.IsComma(relative - 1) && text[relative].Normal is "who" && text.NamedAt(relative - 1) is null && !text.Is(group.Start, WordClass.Have) && site.Form is not VerbForm.Past)
        {
            return false;
        }

        if (text.Is(relative - 1, WordClass.Standalone))
        {
            return false;
        }

        var end = text.IsComma(relative - 1) || text.IsDash(relative - 1) ? relative - 1 : SkipTimeLeft(relative, floor);
        var speaker = phrases.Left(end, floor);
        if (speaker.IsNone || (text[relative].Normal == "that" && !phrases.CanSpeak(speaker)))
        {
            return false;
        }

        // "met a doctor a few years back, who said": what stands before "who" cannot speak, so nobody is pointed at.
        var far = text[speaker.CoreEnd - 1].Normal is "back" or "ago" or "later" or "earlier"
            || (!text.Is(speaker.CoreStart, WordClass.Determiner | WordClass.Possessive) && !phrases.CanSpeak(speaker));
        site.Speaker = far && text[relative].Normal == "who" ? new NounPhrase(relative, relative + 1, relative, relative + 1) : speaker;
        site.Relative = true;
        return true;
    }

    // "residents who fled the town said": the verb stands behind another verb's object.
    private bool TryRestrictive(CueSite site, int g, int floor)
    {
        for (var k = g - 1; k >= floor && k > g - 20; k--)
        {
            if (text.IsPunctuation(k) || text.Is(k, WordClass.Coordinator))
            {
                return false;
            }

            if (text[k].Normal == "who")
            {
                var speaker = phrases.Left(k, floor);
                site.Speaker = speaker;
                return !speaker.IsNone;
            }

            // "Those close to him say"
            if (k == floor && k > g - 6 && text.Is(k, WordClass.Standalone | WordClass.PersonNoun | WordClass.Determiner) && text.Is(g - 1, WordClass.ObjectPronoun))
            {
                site.Speaker = new NounPhrase(k, g, k, k + 1);
                return true;
            }
        }

        return false;
    }

    private NounPhrase Restrict(NounPhrase speaker, int floor)
    {
        if (text.Is(speaker.Start, WordClass.SubjectPronoun))
        {
            return speaker;
        }

        // "Scientists using the new method said", "Protesters marching through the streets said"
        var participle = speaker.Start - 1;
        if (text.Is(participle, WordClass.Preposition) && participle > floor + 1)
        {
            participle--;
        }

        if (participle > floor && text[participle].IsLower && IsParticiple(participle))
        {
            // "Speaker Ama Reed painting the lamp said"
            var head = phrases.Left(text.Is(participle - 1, WordClass.Preposition) && participle - 1 > floor ? participle - 1 : participle, floor);
            if (!head.IsNone && phrases.CanSpeak(head) && (head.Start == floor || !text.IsWordLike(head.Start - 1)))
            {
                return head;
            }
        }

        if (FarParticiple(speaker, floor) is { IsNone: false } far)
        {
            return far;
        }

        for (var k = speaker.Start - 1; k > floor && k > speaker.Start - 15; k--)
        {
            if (!text.IsOutside(k) || (text.IsPunctuation(k) && !text.IsHyphen(k)) || (text.Is(k, WordClass.Coordinator | WordClass.Subordinator) && !text.Is(k, "that")))
            {
                break;
            }

            if ((text[k].Normal == "who" || (text[k].Normal == "that" && text.Is(k + 1, WordClass.Auxiliary))) && !text.IsComma(k - 1))
            {
                var outer = phrases.Left(k, floor);
                return outer.IsNone ? speaker : outer;
            }
        }

        return speaker;
    }

    // "Two divers searching the bay for the lost bell said": more than one phrase behind the participle.
    private NounPhrase FarParticiple(NounPhrase speaker, int floor)
    {
        if (!text.Is(speaker.Start - 1, WordClass.Preposition))
        {
            return NounPhrase.None;
        }

        for (var k = speaker.Start - 2; k > floor && k > speaker.Start - 12; k--)
        {
            if (!text.IsOutside(k) || !text.IsWordLike(k) || text.CueAt(k) is { Form: not VerbForm.Gerund } || text.Is(k, WordClass.Coordinator | WordClass.Subordinator | WordClass.Auxiliary | WordClass.Verb | WordClass.Relative))
            {
                break;
            }

            if (!text[k].IsLower || !text[k].Normal.EndsWith("ing", StringComparison.Ordinal) || text[k].Normal.Length < 6 || text.NamedAt(k) is not null || text.Is(k, WordClass.Preposition))
            {
                continue;
            }

            var head = phrases.Left(k, floor);
            return !head.IsNone && phrases.CanSpeak(head) && head.End == k && (head.Start == floor || !text.IsWordLike(head.Start - 1)) ? head : NounPhrase.None;
        }

        return NounPhrase.None;
    }

    // "Vale, a doctor at the clinic, said": the leftmost comma before which a phrase stands that the rest is about.
    private bool TryAcrossAside(CueSite site, int close, int floor)
    {
        var best = NounPhrase.None;
        var bestComma = -1;
        if (text[close].Normal == ")")
        {
            best = phrases.Left(close + 1, floor);
            bestComma = close;
        }

        for (var k = close - 1; k > floor && k > close - 45 && text[close].Normal != ")"; k--)
        {
            if (!text.IsOutside(k))
            {
                break;
            }

            if ((!text.IsComma(k) && !text.IsDash(k)) || !LooksAppositive(k + 1))
            {
                continue;
            }

            var phrase = phrases.Left(k, floor);
            if (!phrase.IsNone && (phrases.CanSpeak(phrase) || phrase.Start == floor) && !IsAdverbial(phrase, floor))
            {
                best = phrase;
                bestComma = k;
            }
        }

        if (best.IsNone)
        {
            return false;
        }

        site.Speaker = best;
        site.AsideStart = bestComma;
        return true;
    }

    private bool IsAdverbial(NounPhrase phrase, int floor) =>
        phrase.Start > floor && text.Is(phrase.Start - 1, WordClass.Preposition) && !text.Is(phrase.Start - 1, "with");

    private bool LooksAppositive(int token)
    {
        if (token >= text.Count)
        {
            return false;
        }

        if (text.Is(token, WordClass.Determiner | WordClass.Relative | WordClass.Possessive | WordClass.PersonNoun | WordClass.Preposition)
            || text[token].HasDigit || text[token].Normal is "himself" or "herself" or "then" or "now" or "also" or "once" or "himself")
        {
            return true;
        }

        if (text[token].IsCapitalized)
        {
            return true; // Chief Executive, D-Calif., of a place
        }

        return text[token].IsLower && !text.Is(token, WordClass.Boundary | WordClass.Coordinator);
    }
}
