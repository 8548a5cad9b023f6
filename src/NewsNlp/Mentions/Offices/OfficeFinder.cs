using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Mentions;

/// <summary>
/// Office phrases: a head ("minister") with its rank, field and "of …" part, and beside it the state and the status that
/// the text gives. A title doubled before a name ("Secretary of Labour Secretary X") is taken once.
/// </summary>
internal sealed class OfficeFinder(Gazetteer gazetteer)
{
    /// <param name="draft">The document.</param>
    /// <param name="matches">Its gazetteer matches.</param>
    /// <param name="found">Takes the offices.</param>
    /// <param name="swallowed">Takes the tokens of doubled titles, which are no names either.</param>
    public void Find(DocumentDraft draft, MatchIndex matches, List<NameCandidate> found, List<TokenSpan> swallowed)
    {
        foreach (var sentence in draft.Sentences)
        {
            var floor = sentence.Tokens.Start;
            OfficeHead? lastHead = null;
            for (var i = floor; i < sentence.Tokens.End; i++)
            {
                if (!OfficeHeads.TryGet(draft.Tokens[i].Normal, out var head, out var plural))
                {
                    continue;
                }

                if (IsPartOfNextHead(draft.Tokens, matches, i, floor, sentence.Tokens.End))
                {
                    continue;
                }

                var span = SpanAt(draft.Tokens, matches, head, i, floor, sentence.Tokens.End);
                if (span.Start == floor && lastHead is not null && floor > sentence.Tokens.Start && head == lastHead && span.Length == 1)
                {
                    swallowed.Add(span);
                    floor = span.End;
                    continue;
                }

                if (Accept(draft, matches, head, plural, i, span, floor, sentence.Tokens) is { } office)
                {
                    found.Add(new NameCandidate(span, EntityType.Office, 0.93, "office.phrase") { Office = office, Detail = office.OfficeType });
                    floor = span.End;
                    lastHead = head;
                    i = span.End - 1;
                }
            }
        }
    }

    /// <summary>The office of a phrase that is known to be one, though it stands alone; null where it has no head of an office.</summary>
    public OfficeDraft? Parse(DocumentDraft draft, MatchIndex matches)
    {
        foreach (var sentence in draft.Sentences)
        {
            for (var i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
            {
                if (OfficeHeads.TryGet(draft.Tokens[i].Normal, out var head, out var plural)
                    && !IsPartOfNextHead(draft.Tokens, matches, i, sentence.Tokens.Start, sentence.Tokens.End))
                {
                    var span = SpanAt(draft.Tokens, matches, head, i, sentence.Tokens.Start, sentence.Tokens.End);
                    return Read(draft, matches, head, plural, i, span, sentence.Tokens.Start, sentence.Tokens, isOffice: true);
                }
            }
        }

        return null;
    }

    private static TokenSpan SpanAt(ReadOnlySpan<DraftToken> tokens, MatchIndex matches, OfficeHead head, int at, int floor, int limit)
    {
        return new TokenSpan(OfficeSpan.StartOf(tokens, matches, head, at, floor), OfficeSpan.EndOf(tokens, matches, head, at, limit));
    }

    // "Secretary General", "chief executive", "Deputy Prime Minister": a head that is the rank of the next one gives way to it.
    private static bool IsPartOfNextHead(ReadOnlySpan<DraftToken> tokens, MatchIndex matches, int at, int floor, int limit)
    {
        for (var next = at + 1; next < limit && next <= at + 3; next++)
        {
            if (OfficeHeads.TryGet(tokens[next].Normal, out var head, out _))
            {
                return OfficeSpan.StartOf(tokens, matches, head, next, floor) <= at;
            }

            if (tokens[next].IsLower != tokens[at].IsLower && tokens[next].IsWord)
            {
                return false;
            }
        }

        return false;
    }

    private OfficeDraft? Accept(DocumentDraft draft, MatchIndex matches, OfficeHead head, bool plural, int at, TokenSpan span, int floor, TokenSpan sentence)
    {
        return IsInsideOtherName(draft.Tokens, matches, at, span, sentence) ? null : Read(draft, matches, head, plural, at, span, floor, sentence, isOffice: false);
    }

    private OfficeDraft? Read(DocumentDraft draft, MatchIndex matches, OfficeHead head, bool plural, int at, TokenSpan span, int floor, TokenSpan sentence, bool isOffice)
    {
        var tokens = draft.Tokens;
        var status = StatusBefore(tokens, floor, span.Start, out var statusStart);
        var polityEnd = OverAdjectives(tokens, statusStart, floor);
        var polity = Polities.EndingAt(tokens, matches, gazetteer, polityEnd, floor, out var polityStart);
        if (status == OfficeStatus.Current && polity is not null)
        {
            status = StatusBefore(tokens, floor, polityStart, out statusStart);
        }

        if (status == OfficeStatus.Current && polity is null)
        {
            // "former Massachusetts governor", "former Norvik chief": over the place or body before the post.
            foreach (var kind in (ReadOnlySpan<EntryKind>)[EntryKind.Province, EntryKind.City, EntryKind.Organization])
            {
                if (matches.TryEndingAt(span.Start, floor, kind, out var placeStart, out _))
                {
                    status = StatusBefore(tokens, floor, placeStart, out _);
                    break;
                }
            }
        }

        if (tokens[span.End - 1].Normal is "elect" or "designate")
        {
            status = OfficeStatus.Elect;
        }

        var possessive = polity is not null && polityEnd > polityStart + 1 && tokens[polityEnd - 1].Normal is "'s" or "'";
        var open = IsOpen(tokens, floor, polity is null ? statusStart : polityStart, polityEnd, possessive, out var owned);
        var insideWords = default(TokenSpan);
        var inside = polity is null && head.Singular is not ("ambassador" or "envoy") ? Polities.Within(matches, gazetteer, span, out insideWords) : null;
        if (!isOffice && !OfficeEvidence.Counts(gazetteer, tokens, head, plural, at, span, polity is not null || inside is not null, sentence))
        {
            return null;
        }

        var stated = polity ?? inside;
        var local = stated is null && head.Singular is "governor" or "mayor" or "premier" or "senator" or "sheriff" or "chief"
            ? Polities.OfPlaceWithin(matches, gazetteer, new TokenSpan(at + 1, span.End)) : null;
        return new OfficeDraft
        {
            Title = TitleOf(draft, head, plural, at, new TokenSpan(span.Start, inside is null ? span.End : EndWithoutCountry(tokens, matches, at, span))),
            OfficeType = OfficeTypes.Of(gazetteer, tokens, head, at, span),
            Polity = stated ?? local ?? Polities.OfBodyWithin(matches, gazetteer, new TokenSpan(at + 1, span.End)) ?? (head.Singular is "pope" or "pontiff" ? "VA" : null),
            PolityTokens = polity is null ? insideWords : PolityWords(tokens, polityStart, polityEnd),
            OwnerToken = polity is null ? OwnerBefore(tokens, statusStart, floor) : -1,
            Status = status,
            Open = open || IsOfSomethingElse(tokens, span.End, sentence.End),
            Owned = owned,
            Plural = plural,
        };
    }

    // "General Electric", "Prince Edward Island", "Stephen King": the head is part of a longer name of another kind.
    private static bool IsInsideOtherName(ReadOnlySpan<DraftToken> tokens, MatchIndex matches, int at, TokenSpan span, TokenSpan sentence)
    {
        if (!tokens[at].IsCapitalized)
        {
            return false;
        }

        foreach (var kind in (ReadOnlySpan<EntryKind>)[EntryKind.Organization, EntryKind.City, EntryKind.Province, EntryKind.Region])
        {
            if (matches.TryLongest(span.Start, sentence.End, kind, out var end, out _) && end > at + 1)
            {
                return true;
            }
        }

        // A given name before a head that may be a surname: "Stephen King", "Ama Judge".
        return span.Start == at && at > sentence.Start && tokens[at - 1].IsCapitalized && tokens[at].Normal is "king" or "prince" or "judge" or "bishop" or "pope" or "dean" or "chancellor" or "justice" or "duke" or "major" or "marshal" or "sheriff" or "rector" or "cardinal"
            && matches.TryExactly(new TokenSpan(at - 1, at), EntryKind.GivenName, out _)
            && !(at + 1 < sentence.End && tokens[at + 1].IsCapitalized);
    }

    private static OfficeStatus StatusBefore(ReadOnlySpan<DraftToken> tokens, int floor, int before, out int start)
    {
        start = before;
        var at = before - 1;
        if (at > floor && tokens[at].Normal == "-")
        {
            at--;
        }

        if (at >= floor && OfficeStatuses.TryGet(tokens[at].Normal, out var status))
        {
            start = at;
            return status;
        }

        // "former long-time finance minister": over an adjective or two.
        for (var back = at; back > floor && back > at - 3 && tokens[back].IsLower && (tokens[back].IsWord || tokens[back].Normal == "-") && !FunctionWords.All.Contains(tokens[back].Normal); back--)
        {
            if (tokens[back - 1].IsLower && OfficeStatuses.TryGet(tokens[back - 1].Normal, out status) && status == OfficeStatus.Former && tokens[back - 1].Normal != "late")
            {
                return status;
            }
        }

        return OfficeStatus.Current;
    }

    // Without the possessive: "Guatemala" of "Guatemala's foreign minister".
    private static TokenSpan PolityWords(ReadOnlySpan<DraftToken> tokens, int start, int end) =>
        new(start, end - 1 > start && tokens[end - 1].Normal is "'s" or "'" ? end - 1 : end);

    // "The president of the savings bank": a thing without a name, which no data know.
    private static bool IsOfSomethingElse(ReadOnlySpan<DraftToken> tokens, int end, int limit)
    {
        if (end >= limit || tokens[end].Normal != "of")
        {
            return false;
        }

        var at = end + 1;
        while (at < limit && tokens[at].Normal is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "our")
        {
            at++;
        }

        return at > end + 1 && at < limit && tokens[at].IsLower && !(tokens[at].Normal is "country" or "nation" or "republic" or "state" or "kingdom" or "government" or "union" or "federation" or "island" or "islands" or "time" or "day");
    }

    // "Norvik Rail's president", "Norvik president": the last word of a name; "the club president", "the bank's chairman" as well.
    private static int OwnerBefore(ReadOnlySpan<DraftToken> tokens, int start, int floor)
    {
        var at = start - 1;
        at -= at > floor && tokens[at].Normal is "'s" or "'" ? 1 : 0;
        if (at < floor || !tokens[at].IsWord || FunctionWords.All.Contains(tokens[at].Normal) || OfficeStatuses.TryGet(tokens[at].Normal, out _))
        {
            return -1;
        }

        return (tokens[at].IsCapitalized && at > floor) || OrganizationWords.Heads.Contains(tokens[at].Normal) || GroupNouns.Bodies.Contains(tokens[at].Normal) ? at : -1;
    }

    // "Yugoslavia's new president": the words between a state and its office that describe the holder.
    private static int OverAdjectives(ReadOnlySpan<DraftToken> tokens, int start, int floor)
    {
        var at = start;
        while (at - 1 > floor && at > start - 3 && tokens[at - 1].IsLower && OfficeStatuses.IsAdjective(tokens[at - 1].Normal))
        {
            at--;
        }

        return at;
    }

    // "a minister", "the next French president", "any future minister"; "his foreign minister".
    private static bool IsOpen(ReadOnlySpan<DraftToken> tokens, int floor, int polityStart, int polityEnd, bool possessive, out bool owned)
    {
        owned = false;
        var open = false;
        foreach (var start in (ReadOnlySpan<int>)[polityStart, polityEnd])
        {
            for (var at = start - 1; at >= floor && at >= start - 2; at--)
            {
                var word = tokens[at].Normal;
                open |= OfficeStatuses.IsHypothetical(word) || (at == start - 1 && !possessive && (OfficeStatuses.IsIndefinite(word) || OfficeStatuses.IsPredicate(word)));
                owned |= at == start - 1 && word is "his" or "her" or "their";
            }
        }

        return open;
    }

    // "Vice Minister of Agriculture of Colombia": the state is told apart from the post.
    private int EndWithoutCountry(ReadOnlySpan<DraftToken> tokens, MatchIndex matches, int at, TokenSpan span)
    {
        for (var i = at + 1; i < span.End; i++)
        {
            if ((matches.TryLongest(i, span.End, EntryKind.Country, out var end, out var entry) && end == span.End && entry.Alias != AliasKind.Metonym)
                || (matches.TryLongest(i, span.End, EntryKind.Organization, out end, out entry) && end == span.End && Polities.IsBody(gazetteer, entry)))
            {
                var cut = tokens[i - 1].Normal == "the" ? i - 1 : i;
                return cut - 1 > at && tokens[cut - 1].Normal == "of" ? cut - 1 : span.End;
            }
        }

        return span.End;
    }

    private static string TitleOf(DocumentDraft draft, OfficeHead head, bool plural, int at, TokenSpan span)
    {
        var whole = draft.SpanOf(span).Slice(draft.Text);
        if (!plural)
        {
            return whole;
        }

        var token = draft.Tokens[at];
        var before = token.Start - draft.Tokens[span.Start].Start;
        var singular = token.IsCapitalized ? char.ToUpperInvariant(head.Singular[0]) + head.Singular[1..] : head.Singular;
        return whole[..before] + singular + whole[(before + token.Length)..];
    }
}
