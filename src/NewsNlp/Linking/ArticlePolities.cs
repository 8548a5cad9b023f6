using System.Buffers;
using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Mentions;
using NewsNlp.Tenures;

namespace NewsNlp.Linking;

/// <summary>The states that an article is about, likeliest first, with what speaks for them.</summary>
internal sealed class ArticlePolities(Gazetteer gazetteer)
{
    private const int DatelineCounts = 3;
    private const int LeastCount = 2;
    private const double LeastShare = 0.7;

    /// <summary>
    /// States by the number of their mentions and of their officials, the dateline's counting more. The first one decides, which
    /// is enough to name a holder whom the text leaves unnamed, where the others stand well behind. Bodies come last.
    /// </summary>
    public List<PolityEvidence> Of(DocumentDraft draft)
    {
        var counts = new Dictionary<string, (int Count, int First)>(StringComparer.Ordinal);
        var bodies = new List<string>();
        string? dateline = null;
        foreach (var mention in draft.Mentions)
        {
            var code = mention.Kind != MentionKind.Named ? null : mention.Office is { Polity: { } polity } ? polity : mention.CountryCode ?? BodyOf(draft, mention);
            if (code is null)
            {
                continue;
            }

            if (gazetteer.CountryByCode(code) is { Kind: "body" })
            {
                if (!bodies.Contains(code))
                {
                    bodies.Add(code);
                }

                continue;
            }

            var inDateline = draft.IsInDateline(mention.Span);
            dateline ??= inDateline ? code : null;
            Count(counts, code, inDateline ? DatelineCounts : 1, mention.Span.Start);
        }

        var holders = new HashSet<ChainDraft>(ReferenceEqualityComparer.Instance);
        foreach (var holder in draft.OfficeHolders)
        {
            holders.Add(holder.Person);
        }

        foreach (var chain in draft.Chains)
        {
            if (chain is { Type: EntityType.Person, CountryCode: { } code, Link: not null })
            {
                // Whom the text names in a post of the state tells more than a place does.
                Count(counts, code, holders.Contains(chain) ? 2 : 1, chain.Mentions[0].Span.Start);
            }
        }

        return Ordered(counts, bodies, dateline);
    }

    private static List<PolityEvidence> Ordered(Dictionary<string, (int Count, int First)> counts, List<string> bodies, string? dateline)
    {
        var total = counts.Values.Sum(static seen => seen.Count);
        var result = new List<PolityEvidence>(counts.Count + bodies.Count);
        foreach (var (code, seen) in counts.OrderByDescending(static pair => pair.Value.Count).ThenBy(static pair => pair.Value.First))
        {
            var first = result.Count == 0;
            var decides = first && (seen.Count >= LeastCount || counts.Count == 1) && seen.Count >= LeastShare * total;
            result.Add(new PolityEvidence(code, code == dateline ? "office.polity-of-dateline" : "office.polity-of-article", first ? 0.9 : 0.85, decides));
        }

        foreach (var body in bodies)
        {
            result.Add(new PolityEvidence(body, "office.polity-of-body", 0.85, bodies.Count == 1));
        }

        return result;
    }

    private static void Count(Dictionary<string, (int Count, int First)> counts, string code, int weight, int start) =>
        counts[code] = counts.TryGetValue(code, out var seen) ? (seen.Count + weight, Math.Min(start, seen.First)) : (weight, start);

    private string? BodyOf(DocumentDraft draft, MentionDraft mention)
    {
        if (mention.Type != EntityType.Organization)
        {
            return null;
        }

        var length = mention.Tokens.Length;
        var normals = ArrayPool<string>.Shared.Rent(length);
        try
        {
            for (var i = 0; i < length; i++)
            {
                normals[i] = draft.Tokens[mention.Tokens.Start + i].Normal;
            }

            foreach (var entry in gazetteer.Find(normals.AsSpan(0, length)))
            {
                if (entry.Kind == EntryKind.Organization && Polities.IsBody(gazetteer, entry))
                {
                    return gazetteer.Organization(entry.Index).Polity;
                }
            }
        }
        finally
        {
            ArrayPool<string>.Shared.Return(normals);
        }

        return null;
    }
}
