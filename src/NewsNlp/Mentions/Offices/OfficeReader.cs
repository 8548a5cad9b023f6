using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Mentions;

/// <summary>Understands an office phrase: one reading gives its post, class, state or body, and status.</summary>
internal sealed class OfficeReader(Gazetteer gazetteer)
{
    /// <param name="draft">The document.</param>
    /// <param name="matches">Its gazetteer matches.</param>
    /// <param name="head">The head of the phrase.</param>
    /// <param name="plural">Whether the head is a plural.</param>
    /// <param name="at">Token of the head.</param>
    /// <param name="span">Tokens of the phrase.</param>
    /// <param name="floor">First token that may belong to it.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="isOffice">Whether it is known to be an office, so that nothing around it need say so.</param>
    public OfficeDraft? Read(DocumentDraft draft, MatchIndex matches, OfficeHead head, bool plural, int at, TokenSpan span, int floor, TokenSpan sentence, bool isOffice)
    {
        var tokens = draft.Tokens;
        var status = OfficeSurroundings.StatusBefore(tokens, floor, span.Start, out var statusStart);
        var polityEnd = OfficeSurroundings.OverAdjectives(tokens, statusStart, floor);
        var polity = Polities.EndingAt(tokens, matches, gazetteer, polityEnd, floor, out var polityStart);
        var body = polity is null ? OfficeBodies.Before(tokens, matches, gazetteer, head, polityEnd, floor) : null;
        var before = polity is not null ? polityStart : body?.Start ?? -1;
        if (status == OfficeStatus.Current && before >= 0)
        {
            // "former French president", "former Massachusetts governor": over the state, place or body before the post.
            status = OfficeSurroundings.StatusBefore(tokens, floor, before, out statusStart);
        }

        status = OfficeSpan.IsElect(tokens, at, span.End) ? OfficeStatus.Elect : status;
        var possessive = polity is not null && polityEnd > polityStart + 1 && tokens[polityEnd - 1].Normal is "'s" or "'";
        var open = OfficeSurroundings.IsOpen(tokens, floor, before >= 0 ? before : statusStart, polityEnd, possessive, out var owned);
        var insideWords = default(TokenSpan);
        var inside = polity is null && head.Singular is not ("ambassador" or "envoy") ? Polities.Within(matches, gazetteer, span, out insideWords) : null;
        if (!isOffice && !OfficeEvidence.Counts(gazetteer, tokens, head, plural, at, span, polity is not null || inside is not null, sentence))
        {
            return null;
        }

        var core = new TokenSpan(span.Start, inside is null ? span.End : EndWithoutCountry(tokens, matches, at, span));
        return new OfficeDraft
        {
            Title = TitleOf(draft, head, plural, at, core),
            Body = body?.Name,
            OfficeType = OfficeTypes.Of(gazetteer, tokens, head, at, core, body?.Name),
            Polity = polity ?? inside ?? body?.Polity ?? Local(tokens, matches, head, at, span),
            PolityTokens = polity is null ? insideWords : PolityWords(tokens, polityStart, polityEnd),
            OwnerToken = before < 0 ? OfficeSurroundings.OwnerBefore(tokens, statusStart, floor) : -1,
            Status = status,
            Open = open || OfficeSurroundings.IsOfSomethingElse(tokens, span.End, sentence.End),
            Owned = owned,
            Plural = plural,
        };
    }

    private string? Local(ReadOnlySpan<DraftToken> tokens, MatchIndex matches, OfficeHead head, int at, TokenSpan span)
    {
        var complement = new TokenSpan(at + 1, span.End);
        var local = head.Singular is "governor" or "gov." or "gov" or "mayor" or "premier" or "senator" or "sheriff" or "chief" ? Polities.OfPlaceWithin(matches, gazetteer, complement) : null;
        return local ?? Polities.OfBodyWithin(matches, gazetteer, complement) ?? (head.Singular is "pope" or "pontiff" ? "VA" : null);
    }

    // Without the possessive: "Guatemala" of "Guatemala's foreign minister".
    private static TokenSpan PolityWords(ReadOnlySpan<DraftToken> tokens, int start, int end) =>
        new(start, end - 1 > start && tokens[end - 1].Normal is "'s" or "'" ? end - 1 : end);

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
