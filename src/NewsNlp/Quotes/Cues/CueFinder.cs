namespace NewsNlp.Quotes;

/// <summary>Finds the cues of a sentence with their speakers.</summary>
internal sealed class CueFinder(QuoteText text, NounPhrases phrases)
{
    // No sentence for people holds as many; the rest of one for machines is left alone, so that time stays linear.
    private const int MaxSites = 30;

    private readonly SubjectFinder _subjects = new(text, phrases);
    private readonly CueTail _tails = new(text, phrases);
    private readonly List<CueSite> _sites = [];

    /// <summary>The cues in text order; the list is overwritten by the next call.</summary>
    public List<CueSite> Find(TokenSpan unit)
    {
        _sites.Clear();
        var floor = unit.Start;
        for (var i = unit.Start; i < unit.End && _sites.Count < MaxSites; i++)
        {
            if (!text.IsOutside(i))
            {
                floor = i + 1;
                continue;
            }

            // "Rep. Vale (D-Md.) said", "Dayton, Ohio., said": a stop before another mark is an abbreviation's.
            if (text[i].Normal is ";" or ":" || (text.IsStop(i) && i + 1 < unit.End && text[i + 1].Normal is not (")" or "]" or ",")))
            {
                floor = i + 1;
                continue;
            }

            var site = text[i].Normal is "according" or "per" ? AccordingTo(i, unit) : text.CueAt(i) is { } form ? Verb(i, form, floor, unit) : null;
            if (site is not null)
            {
                _sites.Add(site);
                i = Math.Max(i, site.Cue.End - 1);
            }
        }

        return _sites;
    }

    private CueSite? AccordingTo(int token, TokenSpan unit)
    {
        var end = token + 1;
        if (text[token].Normal == "according")
        {
            if (!text.Is(end, "to"))
            {
                return null;
            }

            end++;
        }

        var speaker = text.Is(end, WordClass.ObjectPronoun) || text.Is(end, "her") && !text.IsWordLike(end + 1)
            ? new NounPhrase(end, end + 1, end, end + 1)
            : phrases.Right(end, unit.End);
        if (speaker.IsNone || (text[token].Normal == "per" && !(text.NamedAt(end)?.Type is EntityType.Organization or EntityType.Person)))
        {
            return null;
        }

        if (IsMeasure(speaker))
        {
            return null;
        }

        var entry = text[token].Normal == "per" ? Sources.Per : Sources.AccordingTo;
        var site = new CueSite { Entry = entry, Form = VerbForm.Plain, Cue = new TokenSpan(token, end), GroupStart = token, Inverted = true, Speaker = speaker };
        site.Tail = speaker.End;
        site.After = _tails.SkipAdverbials(speaker.End, unit.End);
        // according to the children's agency, Norvik Aid, …: the name is the speaker's.
        if (text.IsComma(site.After) && text.NamedAt(speaker.CoreEnd - 1) is null && text.NamedAt(site.After + 1) is { Type: EntityType.Person or EntityType.Organization } apposed
            && text.IsComma(apposed.Tokens.End))
        {
            site.After = apposed.Tokens.End;
        }

        return site;
    }

    // "according to the rules they keep", "according to plan": a measure, not a source.
    private bool IsMeasure(NounPhrase phrase)
    {
        var head = phrase.CoreEnd - 1;
        return text[phrase.Start].Normal is "plan" or "schedule" or "taste"
            || (text.Is(phrase.End, WordClass.SubjectPronoun) && text[head].IsLower && !phrases.IsSource(new NounPhrase(head, head + 1, head, head + 1)));
    }

    private CueSite? Verb(int token, CueForm form, int floor, TokenSpan unit)
    {
        var entry = EntryAt(token, form);
        if (entry is null || IsNotVerb(token, form, entry, floor))
        {
            return null;
        }

        var group = VerbGroup.Of(text, token, floor, form.Form);
        var end = token + 1;
        if (entry.Particle is not null)
        {
            end += ParticleOffset(token, entry);
        }

        var site = new CueSite
        {
            Entry = entry, Form = form.Form, Cue = new TokenSpan(token, end), GroupStart = group.Start,
            Passive = group.Passive, Negated = group.Negated, Hedged = group.Hedged,
        };
        if (!_subjects.Find(site, group, floor, unit, _sites))
        {
            return null;
        }

        _tails.Measure(site, unit.End);
        return site;
    }

    private CueEntry? EntryAt(int token, CueForm form)
    {
        foreach (var entry in form.Entries)
        {
            if (entry.Particle is null || text.Is(token + ParticleOffset(token, entry), entry.Particle))
            {
                return entry;
            }
        }

        return null;
    }

    // "made clear", "made it clear"
    private int ParticleOffset(int token, CueEntry entry) => entry.Particle == "clear" && text.Is(token + 1, "it") ? 2 : 1;

    // "considering claims", "early estimates": before a form that may be a noun, only a subject or an auxiliary will do.
    private bool CanPrecedeVerb(int before, VerbForm form, int token)
    {
        if (text.Is(before, WordClass.SubjectPronoun | WordClass.Auxiliary | WordClass.Coordinator) || text[before].Normal is "to" or "n't" or "not" or "also" or "which"
            || text.IsPunctuation(before))
        {
            return true;
        }

        // "The ad claims "Reed is …"", "The leaflet claims he is …": what follows is a clause.
        if (text.Is(before - 1, WordClass.Determiner) && token + 1 < text.Count && (!text.IsOutside(token + 1) || text.Is(token + 1, WordClass.SubjectPronoun)))
        {
            return true;
        }

        var noun = text.Is(before, WordClass.PersonNoun | WordClass.BodyNoun | WordClass.DocumentNoun) || text.NominalAt(before) is not null;
        var plural = text[before].Normal.Length > 3 && text[before].Normal[^1] == 's' || text[before].Normal is "people" or "men" or "women" or "police";
        return form == VerbForm.Present
            ? (noun && !plural) || text.NamedAt(before) is { Type: EntityType.Person or EntityType.Organization or EntityType.Country }
            : noun && plural;
    }

    // "the alleged thief", "his claim", "a reported sum", "in reply": no verb.
    private bool IsNotVerb(int token, CueForm form, CueEntry entry, int floor)
    {
        if (text.NamedAt(token) is not null || text.IsHyphen(token - 1) || text.IsHyphen(token + 1))
        {
            return true;
        }

        var before = token - 1;
        if (form.Form is VerbForm.Past && text.Is(token + 1, "by") && !text.Is(before, WordClass.Be | WordClass.Adverb) && text.IsWordLike(before))
        {
            return true; // "the facts reported by the government"
        }

        if (before < floor || !text.IsOutside(before))
        {
            return form.Form is VerbForm.Plain && before < floor && entry.Has(CueFrames.Noun);
        }

        if (text.IsPossessiveMark(before) || text.Is(before, WordClass.Possessive))
        {
            return !(text.Is(before, "'s") && form.Form != VerbForm.Plain && text.Is(before - 1, WordClass.SubjectPronoun));
        }

        if (text.Is(before, WordClass.Determiner) && !text.Is(before, WordClass.Standalone) && !text.Is(before, "that"))
        {
            return true;
        }

        if (form.Form is VerbForm.Plain or VerbForm.Present && entry.Has(CueFrames.Noun) && !CanPrecedeVerb(before, form.Form, token))
        {
            return true;
        }

        return form.Form is VerbForm.Plain or VerbForm.Present && entry.Has(CueFrames.Noun) && text.Is(token + 1, WordClass.Preposition) && !(text.Is(token + 1, "to") && entry.Has(CueFrames.Infinitive) && form.Form == VerbForm.Present)
            && !text.Is(before, WordClass.SubjectPronoun | WordClass.Auxiliary) && !text.Is(before, "to") && text.NamedAt(before) is null;
    }
}
