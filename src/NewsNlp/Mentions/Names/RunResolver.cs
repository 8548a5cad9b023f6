using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Mentions;

/// <summary>
/// Cuts a run of capitalised words into names and types them by what the words themselves say: gazetteer, generic parts,
/// given names. What they do not decide goes to <see cref="NameScratch.Deferred"/>.
/// </summary>
internal sealed class RunResolver(Gazetteer gazetteer)
{
    private readonly EntryPicker _picker = new(gazetteer);

    public void Resolve(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, int start, int end)
    {
        while (start < end && IsLeadingNoise(tokens, scratch, start, end))
        {
            if (start + 1 == end && tokens[start].IsCapitalized)
            {
                // A common word, unless the text has a person of that surname.
                scratch.Deferred.Add(new TokenSpan(start, end));
            }

            start++;
        }

        while (end > start && !tokens[end - 1].IsCapitalized && !tokens[end - 1].HasDigit && !(end - 2 > start && tokens[end - 2].Normal == "-"))
        {
            end--;
        }

        while (end - start > 1 && PersonNameParts.PostNominals.Contains(tokens[end - 1].Normal))
        {
            end--;
        }

        if (start >= end)
        {
            return;
        }

        if (PersonTitles.Contains(tokens[start].Normal) && start + 1 < end && IsTitle(tokens, start) && tokens[start + 1].IsCapitalized)
        {
            Titled(tokens, scratch, start + 1, end);
            return;
        }

        var span = new TokenSpan(start, end);
        if (_picker.Pick(tokens, scratch, span) is { } whole)
        {
            scratch.Found.Add(whole);
            return;
        }

        if (span.Length == 1)
        {
            Single(tokens, scratch, start);
        }
        else if (!ByPairedNations(tokens, scratch, span) && !ByGenericPart(tokens, scratch, span) && !ByPrefix(tokens, scratch, span) && !ByGivenName(tokens, scratch, span) && !Split(tokens, scratch, span))
        {
            scratch.Deferred.Add(span);
        }
    }

    // "Rescuers Ama Reed"? Words that open a sentence or fill a title-case line and are mostly lower case elsewhere.
    private bool IsLeadingNoise(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, int at, int end)
    {
        var word = tokens[at].Normal;
        if (!tokens[at].IsCapitalized && !NameParticles.Hyphenated.Contains(word))
        {
            return true;
        }

        var opens = scratch.IsTitleCase(at) || at == 0 || !tokens[at - 1].IsWord;
        if (!opens || !gazetteer.IsCommonWord(word) || IsAcronym(scratch, at) || HasLongMatch(scratch, at, end) || IsGivenName(tokens, scratch, at, end))
        {
            return false;
        }

        return scratch.IsTitleCase(at) || at + 1 == end || ByGenericTail(tokens, new TokenSpan(at, end)) is null;
    }

    // "Bill Pell", "Will Reed": a given name before a word that is no common one.
    private bool IsGivenName(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, int at, int end) =>
        at + 1 < end && !scratch.IsTitleCase(at) && gazetteer.IsGivenName(tokens[at].Normal) && tokens[at + 1].IsCapitalized && !gazetteer.IsCommonWord(tokens[at + 1].Normal);

    // "US" is a country though "us" is a common word.
    private static bool IsAcronym(NameScratch scratch, int at)
    {
        foreach (var entry in scratch.Matches.Exactly(new TokenSpan(at, at + 1)))
        {
            if (entry.Alias == AliasKind.Acronym)
            {
                return true;
            }
        }

        return false;
    }

    // "New York", "Central America": a common word that begins a known name.
    private static bool HasLongMatch(NameScratch scratch, int at, int end)
    {
        foreach (var match in scratch.Matches.At(at))
        {
            if (match.Tokens.Length > 1 && match.Tokens.End <= end)
            {
                foreach (var entry in scratch.Matches.EntriesOf(match))
                {
                    if (entry.Kind != EntryKind.Title)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private static bool IsTitle(ReadOnlySpan<DraftToken> tokens, int at)
    {
        var word = tokens[at].Normal;
        return word[^1] == '.' || PersonTitles.GenderOf(word) != Gender.Unknown || word is "dr" or "prof" or "professor" or "rev" or "reverend" or "pastor" or "rabbi" or "coach" or "detective" or "officer" or "astronaut" or "maulana";
    }

    private void Titled(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, int start, int end)
    {
        // "Mr Pell Tuesday" is cut by the date; "Dr Vale of St. Ann's" at "of"; "St. Louis" is a place.
        if (tokens[start - 1].Normal is "st." or "st" or "saint")
        {
            var place = new TokenSpan(start - 1, end);
            if (!ByGenericPart(tokens, scratch, place))
            {
                scratch.Found.Add(_picker.Pick(tokens, scratch, place) ?? new NameCandidate(place, EntityType.Location, 0.7, "name.saint"));
            }

            return;
        }

        var last = start;
        while (last < end && tokens[last].Normal is not ("of" or "and" or "for" or "&"))
        {
            last++;
        }

        scratch.Found.Add(new NameCandidate(new TokenSpan(start, last), EntityType.Person, 0.95, "name.person-title") { Detail = tokens[start - 1].Normal });
        if (last < end)
        {
            Resolve(tokens, scratch, last, end);
        }
    }

    private void Single(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, int at)
    {
        var word = tokens[at].Normal;
        var span = new TokenSpan(at, at + 1);
        if (GroupWords.All.Contains(word) && !(GroupWords.Parties.Contains(word) && IsParty(tokens, at)))
        {
            scratch.Found.Add(new NameCandidate(span, EntityType.Nationality, 0.9, "name.group"));
        }
        else if (PlaceWords.Heavens.Contains(word))
        {
            scratch.Found.Add(new NameCandidate(span, EntityType.Location, 0.8, "name.heavens"));
        }
        else if ((tokens[at].IsUpper || (tokens[at].Length == 3 && word[^1] == 's')) && (MiscellaneousWords.PlainAcronyms.Contains(word) || (word.Length > 3 && gazetteer.IsCommonWord(word))))
        {
            return;
        }
        else if (MiscellaneousWords.Alone.Contains(word) || (tokens[at].IsUpper && MiscellaneousWords.Acronyms.Contains(word)) || (tokens[at].IsUpper && tokens[at].HasDigit && word.Length > 3))
        {
            scratch.Found.Add(new NameCandidate(span, EntityType.Miscellaneous, 0.85, "name.misc-word"));
        }
        else if (OrganizationWords.Alone.Contains(word))
        {
            scratch.Found.Add(new NameCandidate(span, EntityType.Organization, 0.88, "name.body-word"));
        }
        else if (!OrganizationWords.Heads.Contains(word) || tokens[at].IsUpper)
        {
            scratch.Deferred.Add(span);
        }
    }

    // "Labour said": the party acts.
    private static bool IsParty(ReadOnlySpan<DraftToken> tokens, int at) => tokens[at].Normal is "labour" && at + 1 < tokens.Length && !tokens[at + 1].IsCapitalized;

    private static (EntityType Type, string Rule)? ByGenericTail(ReadOnlySpan<DraftToken> tokens, TokenSpan span)
    {
        var tail = span.End - 1;
        while (tail > span.Start && (NameParticles.Suffixes.Contains(tokens[tail].Normal) || tokens[tail].HasDigit))
        {
            tail--;
        }

        var word = tokens[tail].Normal;
        if (tail == span.Start)
        {
            return null;
        }

        if (OrganizationWords.Heads.Contains(word) && !(OrganizationWords.PlaceLike.Contains(word) && span.Start > 0 && PlaceWords.Prepositions.Contains(tokens[span.Start - 1].Normal)))
        {
            return (EntityType.Organization, "name.body-tail");
        }

        if (MiscellaneousWords.Tails.Contains(word))
        {
            return (EntityType.Miscellaneous, "name.event-tail");
        }

        return PlaceWords.Tails.Contains(word) || OrganizationWords.PlaceLike.Contains(word) ? (EntityType.Location, "name.place-tail") : null;
    }

    private static (EntityType Type, string Rule)? ByGenericHead(ReadOnlySpan<DraftToken> tokens, TokenSpan span)
    {
        for (var i = span.Start + 1; i < span.End - 1; i++)
        {
            if (tokens[i].Normal is "&")
            {
                return (EntityType.Organization, "name.ampersand");
            }

            if (tokens[i].Normal is "of" or "for")
            {
                var head = tokens[i - 1].Normal;
                return MiscellaneousWords.Tails.Contains(head) || head is "battle" or "siege" ? (EntityType.Miscellaneous, "name.event-of")
                    : PlaceWords.Tails.Contains(head) && !OrganizationWords.Heads.Contains(head) && head is not "house" ? (EntityType.Location, "name.place-of")
                    : (EntityType.Organization, "name.body-of");
            }
        }

        var first = tokens[span.Start].Normal;
        return PlaceWords.Heads.Contains(first) ? (EntityType.Location, "name.place-head")
            : MiscellaneousWords.Heads.Contains(first) ? (EntityType.Miscellaneous, "name.event-head")
            : PlaceWords.Compass.Contains(first) && span.Length == 2 ? (EntityType.Location, "name.compass") : null;
    }

    private bool ByGenericPart(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, TokenSpan span)
    {
        if ((ByGenericTail(tokens, span) ?? ByGenericHead(tokens, span)) is not var (type, rule))
        {
            return false;
        }

        // "John Hall", "Ama Forest": a given name and one surname that is also a generic part; "Ama Reed Park" is a place.
        if (span.Length == 2 && PersonNameParts.SurnameLike.Contains(tokens[span.End - 1].Normal) && scratch.Matches.TryExactly(new TokenSpan(span.Start, span.Start + 1), EntryKind.GivenName, out _))
        {
            type = EntityType.Person;
            rule = "name.given-name";
        }

        scratch.Found.Add(new NameCandidate(span, type, 0.88, rule) { Detail = tokens[span.End - 1].Normal });
        return true;
    }

    /// <summary>A country, a nationality or a place before the rest: "Mexican Enrique Solano", "Franco-German".</summary>
    private bool ByPrefix(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, TokenSpan span)
    {
        for (var end = span.End - 1; end > span.Start; end--)
        {
            var prefix = new TokenSpan(span.Start, end);
            var hyphen = tokens[end].Normal == "-";
            if (GroupWords.All.Contains(tokens[span.Start].Normal) && prefix.Length == 1 && !(end == span.Start + 1 && gazetteer.IsGivenName(tokens[span.Start].Normal) && !hyphen && !GroupWords.All.Contains(tokens[end].Normal)))
            {
                return Group(tokens, scratch, span, hyphen);
            }

            if (_picker.Pick(tokens, scratch, prefix) is not { } name)
            {
                continue;
            }

            if (name.Type is EntityType.Country or EntityType.Nationality)
            {
                if ((name.Type == EntityType.Country || tokens[span.Start].Normal is "finn" or "dane" or "scot" or "norman") && prefix.Length == 1 && !hyphen && gazetteer.IsGivenName(tokens[span.Start].Normal) && !tokens[span.Start].IsUpper)
                {
                    return false;
                }

                scratch.Found.Add(name);
                Resolve(tokens, scratch, hyphen ? end + 1 : end, span.End);
                return true;
            }

            if (name.Type == EntityType.Person && (span.End - end > 1 || !NameParticles.Suffixes.Contains(tokens[end].Normal)) && !hyphen && !IsPersonTail(tokens, end))
            {
                scratch.Found.Add(name);
                Resolve(tokens, scratch, end, span.End);
                return true;
            }
        }

        return false;
    }

    private static bool IsPersonTail(ReadOnlySpan<DraftToken> tokens, int at) => NameParticles.Person.Contains(tokens[at].Normal) || NameParticles.Hyphenated.Contains(tokens[at].Normal);

    private bool Group(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, TokenSpan span, bool hyphen)
    {
        // "Sunni Arab", "Bosnian Serb": paired groups are one name.
        var pair = (span.Length == 2 && GroupWords.All.Contains(tokens[span.End - 1].Normal) && !hyphen)
            || (span.Length == 3 && hyphen && tokens[span.Start].Normal is "african" or "asian" && tokens[span.End - 1].Normal is "american" or "americans");
        scratch.Found.Add(new NameCandidate(pair ? span : new TokenSpan(span.Start, span.Start + 1), EntityType.Nationality, 0.88, "name.group"));
        if (!pair)
        {
            Resolve(tokens, scratch, span.Start + (hyphen ? 2 : 1), span.End);
        }

        return true;
    }

    // "Ama Reed Calls for Help": in a title-case line the verb has a capital as well.
    private bool EndsInPlainWord(ReadOnlySpan<DraftToken> tokens, TokenSpan span)
    {
        for (var i = span.Start + 2; i < span.End; i++)
        {
            if (gazetteer.IsCommonWord(tokens[i].Normal))
            {
                return true;
            }
        }

        return false;
    }

    // "Franco-German", "Anglo-Irish": a short form of one nation before the word for another.
    private static bool ByPairedNations(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, TokenSpan span)
    {
        if (!SureNames.IsPair(tokens, scratch.Matches, span))
        {
            return false;
        }

        scratch.Found.Add(new NameCandidate(span, EntityType.Nationality, 0.9, "name.paired-nations"));
        return true;
    }

    private bool ByGivenName(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, TokenSpan span)
    {
        if (span.Length > 7)
        {
            return false;
        }

        var given = scratch.Matches.TryExactly(new TokenSpan(span.Start, span.Start + 1), EntryKind.GivenName, out _);
        var initial = false;
        var particle = false;
        for (var i = span.Start; i < span.End; i++)
        {
            var word = tokens[i].Normal;
            initial |= word.Length == 2 && word[1] == '.' && i < span.End - 1;
            particle |= (word == "-" && i + 1 < span.End && tokens[i + 1].IsLower) || i > span.Start && i < span.End - 1 && (NameParticles.Person.Contains(word) || NameParticles.Hyphenated.Contains(word)) && word is not "of";
            if (tokens[i].HasDigit || word is "of" or "for" or "and" or "&")
            {
                return false;
            }
        }

        if (!given && !initial && !particle)
        {
            return false;
        }

        if (scratch.IsTitleCase(span.Start) && EndsInPlainWord(tokens, span))
        {
            return false;
        }

        if (given && gazetteer.IsCommonWord(tokens[span.Start].Normal) && span.Length == 2 && gazetteer.IsCommonWord(tokens[span.End - 1].Normal))
        {
            return false;
        }

        scratch.Found.Add(new NameCandidate(span, EntityType.Person, given ? 0.92 : 0.8, given ? "name.given-name" : initial ? "name.initial" : "name.particle"));
        return true;
    }

    // Title-case lines run names and plain words together: cut at the plain words.
    private bool Split(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, TokenSpan span)
    {
        if (!scratch.IsTitleCase(span.Start))
        {
            return false;
        }

        var cut = false;
        var start = span.Start;
        for (var i = span.Start; i < span.End; i++)
        {
            if (gazetteer.IsCommonWord(tokens[i].Normal))
            {
                Resolve(tokens, scratch, start, i);
                start = i + 1;
                cut = true;
            }
        }

        if (cut)
        {
            Resolve(tokens, scratch, start, span.End);
        }

        return cut;
    }
}
