namespace NewsNlp.Benchmarks.Check;

/// <summary>Checks that everything in a document lies where it says it does.</summary>
internal static class OffsetCheck
{
    /// <summary>Number of spans that leave the text, are empty, are out of order, or whose words are not the text's.</summary>
    public static int CountFalse(NewsDocument document, string text)
    {
        var wrong = document.Text == text ? 0 : 1;
        wrong += Disordered(document.Blocks.Select(b => b.Span), text) + Disordered(document.Tokens.Select(t => t.Span), text)
            + Disordered(document.Sentences.Select(s => s.Span), text);
        wrong += document.Tokens.Count(t => char.IsWhiteSpace(text[t.Span.Start]) || char.IsWhiteSpace(text[t.Span.End - 1]));
        wrong += document.Mentions.Count(m => !Stands(m.Span, m.Text, text));
        wrong += document.OfficeHolders.Count(h => !Inside(h.Span, text));
        foreach (var quote in document.Quotes)
        {
            wrong += Stands(quote.Span, quote.Text, text) ? 0 : 1;
            wrong += Disordered(quote.Fragments, text);
            wrong += quote.Quoted.Count(q => !Inside(q, text) || !quote.Span.Contains(q));
            wrong += quote.Cue is { } cue && !Stands(cue.Span, cue.Text, text) ? 1 : 0;
            wrong += quote.Speaker is { } speaker && !Stands(speaker.Span, speaker.Text, text) ? 1 : 0;
        }

        return wrong;
    }

    private static int Disordered(IEnumerable<TextSpan> spans, string text)
    {
        int wrong = 0, end = 0;
        foreach (var span in spans)
        {
            wrong += Inside(span, text) && span.Start >= end ? 0 : 1;
            end = span.End;
        }

        return wrong;
    }

    private static bool Inside(TextSpan span, string text) => !span.IsEmpty && span.End <= text.Length;

    private static bool Stands(TextSpan span, string words, string text) => Inside(span, text) && span.Slice(text.AsSpan()).SequenceEqual(words);
}
