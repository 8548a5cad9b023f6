using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Mentions;

/// <summary>
/// Office phrases: a head ("minister") with its rank, field and "of …" part, and beside it the state and the status that
/// the text gives. A title doubled before a name ("Secretary of Labour Secretary X") is taken once.
/// </summary>
internal sealed class OfficeFinder(Gazetteer gazetteer)
{
    private readonly OfficeReader _reader = new(gazetteer);

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
                    return _reader.Read(draft, matches, head, plural, i, span, sentence.Tokens.Start, sentence.Tokens, isOffice: true);
                }
            }
        }

        return null;
    }

    /// <summary>The office of some tokens that are known to name one; null where they have no head of an office.</summary>
    public OfficeDraft? ReadPhrase(DocumentDraft draft, MatchIndex matches, TokenSpan span)
    {
        var sentence = draft.Sentences[draft.SentenceOf(span.Start)].Tokens;
        for (var i = span.Start; i < span.End; i++)
        {
            if (OfficeHeads.TryGet(draft.Tokens[i].Normal, out var head, out var plural) && !IsPartOfNextHead(draft.Tokens, matches, i, span.Start, span.End))
            {
                return _reader.Read(draft, matches, head, plural, i, span, sentence.Start, sentence, isOffice: true);
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

    private OfficeDraft? Accept(DocumentDraft draft, MatchIndex matches, OfficeHead head, bool plural, int at, TokenSpan span, int floor, TokenSpan sentence) =>
        IsInsideOtherName(draft.Tokens, matches, at, span, sentence) ? null : _reader.Read(draft, matches, head, plural, at, span, floor, sentence, isOffice: false);

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
}
