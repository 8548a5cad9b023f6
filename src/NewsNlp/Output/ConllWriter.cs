using System.Globalization;
using System.Text;

namespace NewsNlp.Output;

/// <summary>
/// Writes a document as columns, one token a line, tab-separated, an empty line behind each sentence: the token's place
/// in its sentence from 1, the token, the sentence from 1, the name (<c>B-Person</c>, <c>I-Person</c>, <c>O</c>), the
/// entities in brackets (<c>(e1</c>, <c>e1)</c>, <c>(e1)</c>, several joined by <c>|</c>, <c>_</c> for none), and the
/// quotes (<c>B-q1:direct:e1</c>; a further fragment begins again with the same number; outer before nested; the
/// speaker's entity or <c>_</c>).
/// </summary>
internal static class ConllWriter
{
    public static void Write(TextWriter writer, NewsDocument document)
    {
        WriteHead(writer, document);
        var names = NameColumn(document);
        var entities = EntityColumn(document);
        var quotes = QuoteColumn(document);
        for (var s = 0; s < document.Sentences.Count; s++)
        {
            var tokens = document.Sentences[s].Tokens;
            for (var t = tokens.Start; t < tokens.End; t++)
            {
                writer.Write((t - tokens.Start + 1).ToString(CultureInfo.InvariantCulture));
                writer.Write('\t');
                writer.Write(document.Tokens[t].Span.Slice(document.Text.AsSpan()));
                writer.Write('\t');
                writer.Write((s + 1).ToString(CultureInfo.InvariantCulture));
                writer.Write('\t');
                writer.Write(names[t] ?? "O");
                writer.Write('\t');
                writer.Write(entities[t]?.ToString() ?? "_");
                writer.Write('\t');
                writer.Write(quotes[t] ?? "O");
                writer.Write('\n');
            }

            writer.Write('\n');
        }
    }

    private static void WriteHead(TextWriter writer, NewsDocument document)
    {
        var id = (document.Id ?? "").ReplaceLineEndings(" ");
        writer.Write($"# id = {id}\n");
        if (document.PublishedOn is { } day)
        {
            writer.Write($"# publishedOn = {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\n");
        }

        writer.Write("# columns = index token sentence name entity quote\n");
    }

    private static string?[] NameColumn(NewsDocument document)
    {
        var column = new string?[document.Tokens.Count];
        foreach (var mention in document.Mentions)
        {
            if (mention.Kind != MentionKind.Named)
            {
                continue;
            }

            var tokens = TokensIn(document, mention.Span);
            for (var t = tokens.Start; t < tokens.End; t++)
            {
                column[t] ??= (t == tokens.Start ? "B-" : "I-") + JsonNames.Of(mention.Type);
            }
        }

        return column;
    }

    private static StringBuilder?[] EntityColumn(NewsDocument document)
    {
        var column = new StringBuilder?[document.Tokens.Count];
        var open = new List<(int End, string Id)>();
        foreach (var mention in document.Mentions)
        {
            var tokens = TokensIn(document, mention.Span);
            if (mention.Entity is null || tokens.Length == 0)
            {
                continue;
            }

            var single = tokens.Length == 1;
            Append(column, tokens.Start, "(" + mention.Entity.Id + (single ? ")" : ""));
            if (!single)
            {
                open.Add((tokens.End - 1, mention.Entity.Id));
            }
        }

        // The mention that opened last closes first, as brackets do.
        for (var i = open.Count - 1; i >= 0; i--)
        {
            Append(column, open[i].End, open[i].Id + ")");
        }

        return column;
    }

    private static string?[] QuoteColumn(NewsDocument document)
    {
        var column = new string?[document.Tokens.Count];
        for (var q = 0; q < document.Quotes.Count; q++)
        {
            var quote = document.Quotes[q];
            var number = (q + 1).ToString(CultureInfo.InvariantCulture);
            var label = $"-q{number}:{JsonNames.Of(quote.Kind)}:{quote.Speaker?.Entity?.Id ?? "_"}";
            foreach (var fragment in quote.Fragments)
            {
                var tokens = TokensIn(document, fragment);
                for (var t = tokens.Start; t < tokens.End; t++)
                {
                    var cell = (t == tokens.Start ? "B" : "I") + label;
                    column[t] = column[t] is null ? cell : column[t] + "|" + cell;
                }
            }
        }

        return column;
    }

    private static void Append(StringBuilder?[] column, int token, string text)
    {
        var cell = column[token] ??= new StringBuilder();
        if (cell.Length > 0)
        {
            cell.Append('|');
        }

        cell.Append(text);
    }

    /// <summary>Tokens that lie in the span, at least in part.</summary>
    private static TokenSpan TokensIn(NewsDocument document, TextSpan span)
    {
        int low = 0, high = document.Tokens.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Tokens[middle].Span.End <= span.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        var end = low;
        while (end < document.Tokens.Count && document.Tokens[end].Span.Start < span.End)
        {
            end++;
        }

        return new TokenSpan(low, end);
    }
}
