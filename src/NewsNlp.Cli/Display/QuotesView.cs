using System.Globalization;
using NewsNlp.Output;
using Spectre.Console;

namespace NewsNlp.Cli.Display;

/// <summary>Shows the quotes, each with its speaker, its cue and its words.</summary>
internal static class QuotesView
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    public static void Write(Page page, IReadOnlyList<Quote> quotes)
    {
        if (quotes.Count == 0)
        {
            return;
        }

        ArticleView.WriteHeading(page, "Quotes");
        var digits = quotes.Count.ToString(CultureInfo.InvariantCulture).Length;
        var indent = digits + 4;
        for (var i = 0; i < quotes.Count; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(digits);
            page.MoveTo(2);
            page.Piece(number, Dim);
            page.MoveTo(indent);
            WriteSpeaker(page, quotes[i], indent);
            page.Words("(" + string.Join(", ", QuotePhrase.Notes(quotes[i])) + ")", Dim, indent);
            page.EndLine();
            WriteWords(page, quotes[i], indent);
            page.EndLine();
        }
    }

    private static void WriteSpeaker(Page page, Quote quote, int indent)
    {
        if (quote.Speaker is not { } speaker)
        {
            page.Words("no speaker named", Dim, indent);
            return;
        }

        // "Transport Minister Lena Ortiz" says it all; "the minister" is followed by who that is.
        if (speaker.Name is not { } name || speaker.Text.Contains(name, StringComparison.Ordinal))
        {
            page.Words(speaker.Text, Bold, indent);
        }
        else
        {
            page.Words(speaker.Text + " →", Style.Plain, indent);
            page.Words(name, Bold, indent);
        }
    }

    private static void WriteWords(Page page, Quote quote, int indent)
    {
        var style = quote.Kind switch
        {
            QuoteKind.Direct => new Style(Color.Green),
            QuoteKind.Mixed => new Style(Color.Olive),
            _ => new Style(Color.Blue),
        };
        for (var i = 0; i < quote.Fragments.Count; i++)
        {
            if (i > 0)
            {
                page.Words("…", Dim, indent);
            }

            var fragment = quote.Fragments[i];
            page.Words(quote.Text.Substring(fragment.Start - quote.Span.Start, fragment.Length), style, indent);
        }
    }
}
