using NewsNlp.Documents;

namespace NewsNlp.Coreference;

/// <summary>Which quote's quotation marks hold a position; nested quotes win over those around them.</summary>
internal sealed class QuoteRegions
{
    private readonly List<(TextSpan Span, QuoteDraft Quote)> _regions = [];

    public QuoteRegions(DocumentDraft draft)
    {
        foreach (var quote in draft.Quotes)
        {
            foreach (var span in quote.Quoted)
            {
                _regions.Add((span, quote));
            }

            // Transcripts have no marks, other than those around words within.
            foreach (var fragment in quote.Fragments)
            {
                if (quote.Kind == QuoteKind.Direct && !quote.Quoted.Exists(span => span.Start >= fragment.Start && span.Start <= fragment.Start + 2))
                {
                    _regions.Add((fragment, quote));
                }
            }
        }

        _regions.Sort(static (a, b) => a.Span.CompareTo(b.Span));
    }

    /// <summary>The innermost quote whose quoted words hold the position; null outside of quotation marks.</summary>
    public QuoteDraft? At(int position)
    {
        int low = 0, high = _regions.Count - 1, last = -1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_regions[middle].Span.Start <= position)
            {
                last = middle;
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        // Regions may nest, so a few before the last one are looked at as well.
        for (var i = last; i >= 0 && i > last - 4; i--)
        {
            if (_regions[i].Span.Contains(position))
            {
                return _regions[i].Quote;
            }
        }

        return null;
    }
}
