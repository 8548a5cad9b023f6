using NewsNlp.Documents;

namespace NewsNlp.Coreference;

/// <summary>The quotes of a document by where they begin, and by who speaks them, so that a long text is not searched for each pronoun.</summary>
internal sealed class QuoteOrder
{
    private readonly int[] _starts;
    private readonly QuoteDraft[] _quotes;

    public QuoteOrder(DocumentDraft draft)
    {
        _quotes = [.. draft.Quotes];
        _starts = new int[_quotes.Length];
        var sorted = true;
        for (var i = 0; i < _quotes.Length; i++)
        {
            _starts[i] = _quotes[i].Span.Start;
            sorted &= i == 0 || _starts[i] >= _starts[i - 1];
        }

        if (!sorted)
        {
            // Those that begin together keep their order.
            _quotes = [.. _quotes.OrderBy(static quote => quote.Span.Start)];
            Array.Sort(_starts);
        }
    }

    /// <summary>The last quote that begins before the position, other than the given one.</summary>
    public QuoteDraft? Before(int position, QuoteDraft? except)
    {
        var at = Array.BinarySearch(_starts, position);
        at = at < 0 ? ~at : at;
        while (at > 0 && _starts[at - 1] == position)
        {
            at--;
        }

        at--;
        return at < 0 ? null : _quotes[at] != except ? _quotes[at] : at > 0 ? _quotes[at - 1] : null;
    }

    /// <summary>The first quote of each mention that names a speaker.</summary>
    public static Dictionary<MentionDraft, QuoteDraft> BySpeaker(DocumentDraft draft)
    {
        var spoken = new Dictionary<MentionDraft, QuoteDraft>(ReferenceEqualityComparer.Instance);
        foreach (var quote in draft.Quotes)
        {
            if (quote.SpeakerMention is { } speaker)
            {
                spoken.TryAdd(speaker, quote);
            }
        }

        return spoken;
    }
}
