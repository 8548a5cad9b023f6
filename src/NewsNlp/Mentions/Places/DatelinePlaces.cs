using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Text;

namespace NewsNlp.Mentions;

/// <summary>
/// The name that begins a dateline is a place, whatever else it may be elsewhere: "GOROKA, July 21 -", "LIMA (AP) -". With
/// a dash only behind it, it may be a keyword ("NATO -"), and is a place where the gazetteer knows one: "SYDNEY -".
/// </summary>
internal static class DatelinePlaces
{
    public static void Run(DocumentDraft draft, MatchIndex matches)
    {
        foreach (var mention in draft.Mentions)
        {
            if (mention is { Kind: MentionKind.Named, Type: EntityType.Organization or EntityType.Person or EntityType.Miscellaneous } && IsPlace(draft, matches, mention.Tokens))
            {
                mention.Type = EntityType.Location;
                mention.CountryCode = null;
                mention.GazetteerKey = null;
                mention.Because("place.dateline");
            }
        }
    }

    /// <summary>Whether the tokens are the place that a dateline begins with.</summary>
    public static bool IsPlace(DocumentDraft draft, MatchIndex matches, TokenSpan span)
    {
        var tokens = draft.Tokens;
        if ((tokens[span.Start].Shape & TokenShape.BlockStart) == 0 || !tokens[span.Start].IsUpper || tokens[span.Start].Length < 3 || span.End >= tokens.Length)
        {
            return false;
        }

        var inDateline = draft.IsInDateline(draft.SpanOf(span));
        var next = tokens[span.End];
        if (next.Normal[0] == '-' || Characters.IsDash(next.Normal[0]))
        {
            // The running text begins after a dash with spaces around it.
            var parted = next.SpaceBefore && span.End + 1 < tokens.Length && tokens[span.End + 1].SpaceBefore;
            return (parted || inDateline) && IsKnown(matches.Exactly(span));
        }

        return inDateline;
    }

    private static bool IsKnown(ReadOnlySpan<EntryRef> meanings)
    {
        foreach (var meaning in meanings)
        {
            if (meaning.Alias != AliasKind.Metonym && meaning.Kind is (EntryKind.City or EntryKind.Province or EntryKind.Country))
            {
                return true;
            }
        }

        return false;
    }
}
