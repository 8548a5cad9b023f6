using System.Globalization;

namespace NewsNlp.Output;

/// <summary>Writes what stands beside the article: who is in it, in which office, and who said what.</summary>
internal static class HtmlSidebar
{
    private static readonly (EntityType Type, string Heading)[] Groups =
    [
        (EntityType.Organization, "Organisations"), (EntityType.Country, "Countries"), (EntityType.Location, "Places"),
    ];

    public static void Write(TextWriter html, NewsDocument document)
    {
        html.Write("<aside>\n");
        WritePeople(html, document);
        foreach (var (type, heading) in Groups)
        {
            WriteGroup(html, document, type, heading);
        }

        WriteQuotes(html, document);
        html.Write("</aside>\n");
    }

    private static void WritePeople(TextWriter html, NewsDocument document)
    {
        var people = document.Entities.Where(e => e is { Type: EntityType.Person, IsNamed: true, Members.Count: 0 }).ToList();
        if (people.Count == 0)
        {
            return;
        }

        html.Write("<h2>People</h2>\n<ul>\n");
        foreach (var person in people)
        {
            html.Write("<li><mark class=\"Person\">");
            HtmlText.Escape(html, person.Name);
            html.Write("</mark>");
            foreach (var holder in document.OfficeHolders)
            {
                if (holder.Person == person)
                {
                    html.Write("<br><span class=\"note\">");
                    HtmlText.Escape(html, OfficePhrase.Of(holder));
                    html.Write("</span>");
                }
            }

            html.Write("</li>\n");
        }

        html.Write("</ul>\n");
    }

    private static void WriteGroup(TextWriter html, NewsDocument document, EntityType type, string heading)
    {
        var first = true;
        foreach (var entity in document.Entities)
        {
            if (entity.Type != type || !entity.IsNamed || entity.Members.Count > 0)
            {
                continue;
            }

            html.Write(first ? $"<h2>{heading}</h2>\n<p class=\"names\">" : " ");
            html.Write($"<mark class=\"{JsonNames.Of(type)}\">");
            HtmlText.Escape(html, entity.Name);
            html.Write("</mark>");
            first = false;
        }

        html.Write(first ? "" : "</p>\n");
    }

    private static void WriteQuotes(TextWriter html, NewsDocument document)
    {
        if (document.Quotes.Count == 0)
        {
            return;
        }

        html.Write("<h2>Quotes</h2>\n<ol>\n");
        for (var q = 0; q < document.Quotes.Count; q++)
        {
            var quote = document.Quotes[q];
            html.Write($"<li id=\"q{(q + 1).ToString(CultureInfo.InvariantCulture)}\"><strong>");
            HtmlText.Escape(html, quote.Speaker?.Name ?? quote.Speaker?.Text ?? "No speaker named");
            html.Write("</strong>");
            if (quote.Speaker is { } speaker && speaker.Name is not null && speaker.Name != speaker.Text)
            {
                html.Write(" <span class=\"note\">(“");
                HtmlText.Escape(html, speaker.Text);
                html.Write("”)</span>");
            }

            html.Write("<br><span class=\"note\">");
            HtmlText.Escape(html, string.Join(" · ", QuotePhrase.Notes(quote)));
            html.Write("</span></li>\n");
        }

        html.Write("</ol>\n");
    }
}
