using NewsNlp.Documents;

namespace NewsNlp.Mentions;

/// <summary>The name that begins a dateline is a place, whatever else it may be elsewhere: "SYDNEY -", "GOROKA, July 21 -".</summary>
internal static class DatelinePlaces
{
    public static void Run(DocumentDraft draft)
    {
        foreach (var mention in draft.Mentions)
        {
            if (mention is { Kind: MentionKind.Named, Type: EntityType.Organization or EntityType.Person or EntityType.Miscellaneous } && IsPlace(draft, mention))
            {
                mention.Type = EntityType.Location;
                mention.CountryCode = null;
                mention.GazetteerKey = null;
                mention.Because("place.dateline");
            }
        }
    }

    private static bool IsPlace(DocumentDraft draft, MentionDraft mention)
    {
        var tokens = draft.Tokens;
        if ((tokens[mention.Tokens.Start].Shape & TokenShape.BlockStart) == 0 || !tokens[mention.Tokens.Start].IsUpper || tokens[mention.Tokens.Start].Length < 3 || mention.Tokens.End >= tokens.Length)
        {
            return false;
        }

        foreach (var block in draft.Blocks)
        {
            if (block.Kind == BlockKind.Dateline && block.Span.Start <= mention.Span.Start && mention.Span.End <= block.Span.End)
            {
                return true;
            }
        }

        // A dash with spaces around it; the running text begins after it.
        var next = tokens[mention.Tokens.End];
        return next.Normal is "-" or "–" or "—" && next.SpaceBefore && mention.Tokens.End + 1 < tokens.Length && tokens[mention.Tokens.End + 1].SpaceBefore;
    }
}
