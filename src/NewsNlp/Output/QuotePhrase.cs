namespace NewsNlp.Output;

/// <summary>Says in words how a quote is reported.</summary>
internal static class QuotePhrase
{
    /// <summary>The kind, the cue and what a careful reader should know, in this order.</summary>
    public static IEnumerable<string> Notes(Quote quote)
    {
        yield return JsonNames.Of(quote.Kind);
        if (quote.Cue is { } cue)
        {
            yield return cue.Text;
            if (cue.Negated)
            {
                yield return "negated";
            }

            if (cue.Hedged)
            {
                yield return "expected";
            }
        }

        if (quote.Inherited)
        {
            yield return "speaker carried over";
        }

        if (quote.Parent is not null)
        {
            yield return "inside another quote";
        }

        if (quote.Unclosed)
        {
            yield return "closing mark missing";
        }
    }
}
