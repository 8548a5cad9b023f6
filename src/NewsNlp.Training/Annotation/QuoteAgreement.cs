using NewsNlp.Evaluation;
using NewsNlp.Training.Annotation.Gold;

namespace NewsNlp.Training.Annotation;

/// <summary>Compares the quotes of two annotations of one text: which are shared, by half of their characters, and who speaks those.</summary>
internal sealed class QuoteAgreement
{
    private const double Half = 0.5;

    public QuoteAgreement(AnnotatedArticle one, AnnotatedArticle two)
    {
        var left = GoldQuoteParts.Of(one);
        var right = GoldQuoteParts.Of(two).ToList();
        var pairs = new KeyPairs(one, two);
        (First, Second) = (left.Count, right.Count);
        foreach (var quote in left)
        {
            var match = right.MaxBy(other => SpanOverlap.Share(quote.Fragments, other.Fragments));
            if (match is null || SpanOverlap.Share(quote.Fragments, match.Fragments) < Half)
            {
                Differences.Add($"first only: {quote.Span.Slice(one.Text)}");
                continue;
            }

            right.Remove(match);
            Shared++;
            if (SpeakersOf(quote).Select(key => pairs.Of(key) ?? "").ToHashSet(StringComparer.Ordinal).SetEquals(SpeakersOf(match)))
            {
                SameSpeaker++;
            }
            else
            {
                Differences.Add($"speaker {string.Join(" and ", SpeakersOf(quote))} or {string.Join(" and ", SpeakersOf(match))}: {quote.Span.Slice(one.Text)}");
            }
        }

        Differences.AddRange(right.Select(quote => $"second only: {quote.Span.Slice(two.Text)}"));
    }

    public int First { get; }

    public int Second { get; }

    public int Shared { get; }

    public int SameSpeaker { get; }

    public List<string> Differences { get; } = [];

    // Their keys; empty for nobody.
    private static IEnumerable<string> SpeakersOf(GoldQuoteParts quote) =>
        quote.Speakers.Count > 0 ? quote.Speakers.SelectMany(static mark => mark.Tag.Keys).Distinct(StringComparer.Ordinal) : quote.Speaker is { } key ? [key] : [];
}
