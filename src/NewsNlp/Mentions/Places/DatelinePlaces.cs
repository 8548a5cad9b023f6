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
            if (mention is { Kind: MentionKind.Named, Type: EntityType.Organization or EntityType.Person or EntityType.Miscellaneous } && IsPlace(draft, matches, mention))
            {
                mention.Type = EntityType.Location;
                mention.CountryCode = null;
                mention.GazetteerKey = null;
                mention.Because("place.dateline");
            }
        }
    }

    private static bool IsPlace(DocumentDraft draft, MatchIndex matches, MentionDraft mention)
    {
        var tokens = draft.Tokens;
        if ((tokens[mention.Tokens.Start].Shape & TokenShape.BlockStart) == 0 || !tokens[mention.Tokens.Start].IsUpper || tokens[mention.Tokens.Start].Length < 3 || mention.Tokens.End >= tokens.Length)
        {
            return false;
        }

        var next = tokens[mention.Tokens.End];
        if (next.Normal[0] == '-' || Characters.IsDash(next.Normal[0]))
        {
            // The running text begins after a dash with spaces around it.
            var parted = next.SpaceBefore && mention.Tokens.End + 1 < tokens.Length && tokens[mention.Tokens.End + 1].SpaceBefore;
            return (parted || IsInDateline(draft, mention)) && IsKnown(matches.Exactly(mention.Tokens));
        }

        return IsInDateline(draft, mention);
    }

    private static bool IsInDateline(DocumentDraft draft, MentionDraft mention)
    {
        foreach (var block in draft.Blocks)
        {
            if (block.Kind == BlockKind.Dateline && block.Span.Start <= mention.Span.Start && mention.Span.End <= block.Span.End)
            {
                return true;
            }
        }

        return false;
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
