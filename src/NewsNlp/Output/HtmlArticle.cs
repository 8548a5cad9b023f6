using System.Globalization;

namespace NewsNlp.Output;

/// <summary>Writes the text of the article with its marks: block by block, cut wherever a name or a quote starts or ends.</summary>
internal sealed class HtmlArticle
{
    private readonly TextWriter _html;
    private readonly NewsDocument _document;
    private readonly List<(TextSpan Span, int Quote)> _fragments = [];
    private readonly List<Mention> _names = [];
    private readonly List<int> _open = [];

    private HtmlArticle(TextWriter html, NewsDocument document)
    {
        _html = html;
        _document = document;
        for (var q = 0; q < document.Quotes.Count; q++)
        {
            foreach (var fragment in document.Quotes[q].Fragments)
            {
                _fragments.Add((fragment, q));
            }
        }

        foreach (var mention in document.Mentions)
        {
            if (mention.Kind == MentionKind.Named)
            {
                _names.Add(mention);
            }
        }
    }

    public static void Write(TextWriter html, NewsDocument document) => new HtmlArticle(html, document).WriteBlocks();

    private void WriteBlocks()
    {
        var position = 0;
        var inline = false;
        foreach (var block in _document.Blocks)
        {
            if (block.Span.Start < position)
            {
                continue;
            }

            var gap = new TextSpan(position, block.Span.Start);
            inline &= !gap.Slice(_document.Text).Contains('\n', StringComparison.Ordinal);
            if (!inline)
            {
                WriteStray(gap);
            }

            var next = block.Kind == BlockKind.Dateline && !EndsLine(block.Span.End);
            WriteBlock(block, inline, next);
            inline = next;
            position = block.Span.End;
        }

        if (inline)
        {
            _html.Write("</p>\n");
        }

        WriteStray(new TextSpan(position, _document.Text.Length));
    }

    /// <summary>A dateline that runs into its paragraph shares the paragraph's element.</summary>
    private void WriteBlock(Block block, bool continues, bool goesOn)
    {
        var (open, close) = block.Kind switch
        {
            BlockKind.Headline => ("<h1>", "</h1>"),
            BlockKind.Subheading => ("<h2>", "</h2>"),
            BlockKind.Byline => ("<p class=\"byline\">", "</p>"),
            BlockKind.Dateline => ("<p><span class=\"dateline\">", "</span></p>"),
            BlockKind.Boilerplate => ("<p class=\"boilerplate\">", "</p>"),
            _ => ("<p>", "</p>"),
        };
        if (goesOn)
        {
            close = "</span> ";
        }

        _html.Write(continues ? open.Replace("<p>", "", StringComparison.Ordinal) : open);
        WriteMarked(block.Span);
        _html.Write(close);
        _html.Write(goesOn ? "" : "\n");
    }

    private bool EndsLine(int position)
    {
        var text = _document.Text;
        while (position < text.Length && text[position] is not ('\n' or '\r'))
        {
            if (!char.IsWhiteSpace(text[position]))
            {
                return false;
            }

            position++;
        }

        return true;
    }

    private void WriteStray(TextSpan span)
    {
        if (!span.Slice(_document.Text.AsSpan()).IsWhiteSpace())
        {
            _html.Write("<p>");
            WriteMarked(span);
            _html.Write("</p>\n");
        }
    }

    private void WriteMarked(TextSpan block)
    {
        var cuts = new SortedSet<int> { block.Start, block.End };
        foreach (var (span, _) in _fragments)
        {
            AddCuts(cuts, block, span);
        }

        foreach (var name in _names)
        {
            AddCuts(cuts, block, name.Span);
        }

        var start = block.Start;
        foreach (var end in cuts)
        {
            if (end > start)
            {
                WritePiece(new TextSpan(start, end));
                start = end;
            }
        }

        Reopen([]);
    }

    private static void AddCuts(SortedSet<int> cuts, TextSpan block, TextSpan span)
    {
        if (span.Overlaps(block))
        {
            cuts.Add(Math.Max(span.Start, block.Start));
            cuts.Add(Math.Min(span.End, block.End));
        }
    }

    private void WritePiece(TextSpan piece)
    {
        var quotes = new List<int>();
        foreach (var (span, quote) in _fragments)
        {
            if (span.Contains(piece))
            {
                quotes.Add(quote);
            }
        }

        Reopen(quotes);
        var name = _names.Find(n => n.Span.Contains(piece));
        if (name is null)
        {
            HtmlText.Escape(_html, piece.Slice(_document.Text.AsSpan()));
        }
        else
        {
            _html.Write($"<mark class=\"{JsonNames.Of(name.Type)}\" title=\"{JsonNames.Of(name.Type)}");
            if (name.Entity is { } entity)
            {
                _html.Write(": ");
                HtmlText.Escape(_html, entity.Name);
            }

            _html.Write("\">");
            HtmlText.Escape(_html, piece.Slice(_document.Text.AsSpan()));
            _html.Write("</mark>");
        }

        foreach (var (span, quote) in _fragments)
        {
            if (span.End == piece.End && span.End == _document.Quotes[quote].Span.End)
            {
                var number = (quote + 1).ToString(CultureInfo.InvariantCulture);
                _html.Write($"<sup><a href=\"#q{number}\">{number}</a></sup>");
            }
        }
    }

    /// <summary>Closes the quotes that have ended, innermost first, and opens those that begin.</summary>
    private void Reopen(List<int> quotes)
    {
        var kept = 0;
        while (kept < _open.Count && kept < quotes.Count && _open[kept] == quotes[kept])
        {
            kept++;
        }

        for (var i = _open.Count; i > kept; i--)
        {
            _html.Write("</span>");
        }

        _open.RemoveRange(kept, _open.Count - kept);
        for (; kept < quotes.Count; kept++)
        {
            _html.Write($"<span class=\"quote {JsonNames.Of(_document.Quotes[quotes[kept]].Kind)}\">");
            _open.Add(quotes[kept]);
        }
    }
}
