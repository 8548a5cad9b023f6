using System.Globalization;

namespace NewsNlp.Output;

/// <summary>
/// Writes a document as a web page that stands alone: the article with its names highlighted and its quotes underlined,
/// and beside it the people, their offices and the speakers. No scripts, no fonts, nothing from elsewhere.
/// </summary>
internal static class HtmlWriter
{
    public static void Write(TextWriter html, NewsDocument document)
    {
        html.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        HtmlText.Escape(html, Title(document));
        html.Write("</title>\n<style>\n");
        html.Write(HtmlStyle.Sheet);
        html.Write("</style>\n</head>\n<body>\n<main>\n<article>\n");
        HtmlArticle.Write(html, document);
        html.Write("</article>\n");
        HtmlSidebar.Write(html, document);
        html.Write("</main>\n<footer>");
        WriteFooter(html, document);
        html.Write("</footer>\n</body>\n</html>\n");
    }

    private static string Title(NewsDocument document)
    {
        foreach (var block in document.Blocks)
        {
            if (block.Kind == BlockKind.Headline)
            {
                return block.Span.Slice(document.Text);
            }
        }

        return document.Id ?? "Article";
    }

    private static void WriteFooter(TextWriter html, NewsDocument document)
    {
        if (document.Id is not null)
        {
            HtmlText.Escape(html, document.Id);
            html.Write(" · ");
        }

        if (document.PublishedOn is { } day)
        {
            html.Write(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            html.Write(" · ");
        }

        html.Write("NewsNlp ");
        HtmlText.Escape(html, document.ModelVersion);
    }
}
