using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Mentions;

/// <summary>The body or place whose name stands right before an office and completes it: "CIA director", "California governor", "Bank of Japan governor".</summary>
internal static class OfficeBodies
{
    /// <summary>The body or place that ends at the token; null where none does.</summary>
    public static OfficeBody? Before(ReadOnlySpan<DraftToken> tokens, MatchIndex matches, Gazetteer gazetteer, OfficeHead head, int end, int floor)
    {
        var last = end - 1 > floor && tokens[end - 1].Normal is "'s" or "'" ? end - 1 : end;
        if (last <= floor)
        {
            return null;
        }

        if (matches.TryEndingAt(last, floor, EntryKind.Organization, out var start, out var entry)
            && gazetteer.Organization(entry.Index) is { Polity: { } polity, Type: "intl" or "legislature" or "agency" or "ministry" } organization)
        {
            return new OfficeBody(organization.Name, polity, start);
        }

        if (head.Singular is not ("governor" or "gov." or "gov" or "mayor"))
        {
            return null;
        }

        foreach (var kind in (ReadOnlySpan<EntryKind>)[EntryKind.Province, EntryKind.City])
        {
            if (matches.TryEndingAt(last, floor, kind, out start, out entry))
            {
                return new OfficeBody(gazetteer.Place(entry.Index).Name, Polities.OfPlaceWithin(matches, gazetteer, new TokenSpan(start, last)), start);
            }
        }

        return null;
    }
}

/// <summary>A body or place before an office.</summary>
/// <param name="Name">Its usual name.</param>
/// <param name="Polity">The state or body it belongs to; null where its name is shared by several states.</param>
/// <param name="Start">Its first token.</param>
internal sealed record OfficeBody(string Name, string? Polity, int Start);
