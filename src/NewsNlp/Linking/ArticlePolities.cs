using NewsNlp.Documents;

namespace NewsNlp.Linking;

/// <summary>The states that an article is about, most mentioned first.</summary>
internal static class ArticlePolities
{
    public static List<string> Of(DocumentDraft draft)
    {
        var counts = new Dictionary<string, (int Count, int First)>(StringComparer.Ordinal);
        foreach (var mention in draft.Mentions)
        {
            var code = mention.Kind != MentionKind.Named ? null : mention.Office is { Polity: { } polity } ? polity : mention.CountryCode;
            if (code is not null)
            {
                counts[code] = counts.TryGetValue(code, out var seen) ? (seen.Count + 1, seen.First) : (1, mention.Span.Start);
            }
        }

        return [.. counts.OrderByDescending(static pair => pair.Value.Count).ThenBy(static pair => pair.Value.First).Select(static pair => pair.Key)];
    }
}
