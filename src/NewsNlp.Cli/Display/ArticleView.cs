using System.Globalization;
using NewsNlp.Output;
using Spectre.Console;

namespace NewsNlp.Cli.Display;

/// <summary>Shows an article to a reader: its headline, who is in it, and who said what.</summary>
internal static class ArticleView
{
    private const int Indent = 2;
    private const int WidestName = 28;

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Dim = new(decoration: Decoration.Dim);
    private static readonly Style Heading = new(Color.Teal, decoration: Decoration.Bold);

    private static readonly (EntityType Type, string Heading)[] Groups =
    [
        (EntityType.Organization, "Organisations"), (EntityType.Country, "Countries"), (EntityType.Location, "Places"),
    ];

    public static void Write(Page page, NewsDocument document)
    {
        WriteHead(page, document);
        WritePeople(page, document);
        foreach (var (type, heading) in Groups)
        {
            WriteGroup(page, document, type, heading);
        }

        QuotesView.Write(page, document.Quotes);
        page.EndLine();
    }

    internal static void WriteHeading(Page page, string heading)
    {
        page.EndLine();
        page.Words(heading, Heading, 0);
        page.EndLine();
    }

    private static void WriteHead(Page page, NewsDocument document)
    {
        foreach (var block in document.Blocks)
        {
            if (block.Kind == BlockKind.Headline)
            {
                page.Words(block.Span.Slice(document.Text), Bold, 0);
                page.EndLine();
                break;
            }
        }

        string?[] notes = [document.Id, document.PublishedOn?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)];
        page.Words(string.Join(" · ", notes.Where(n => n is not null)), Dim, 0);
        page.EndLine();
    }

    private static void WritePeople(Page page, NewsDocument document)
    {
        var people = document.Entities.Where(e => e is { Type: EntityType.Person, IsNamed: true, Members.Count: 0 }).ToList();
        if (people.Count == 0)
        {
            return;
        }

        WriteHeading(page, "People");
        var column = Indent + 2 + Math.Min(WidestName, people.Max(p => Page.CellsOf(p.Name)));
        foreach (var person in people)
        {
            page.MoveTo(Indent);
            page.Piece(person.Name, Bold);
            var offices = document.OfficeHolders.Where(h => h.Person == person).Select(OfficePhrase.Of).Distinct().ToList();
            for (var i = 0; i < offices.Count; i++)
            {
                if (i > 0 || Page.CellsOf(person.Name) > column - Indent - 2)
                {
                    page.EndLine();
                }

                page.Words(offices[i], Style.Plain, column);
            }

            page.EndLine();
        }
    }

    private static void WriteGroup(Page page, NewsDocument document, EntityType type, string heading)
    {
        var names = document.Entities.Where(e => e.Type == type && e.IsNamed && e.Members.Count == 0).Select(e => e.Name).Distinct().ToList();
        if (names.Count > 0)
        {
            WriteHeading(page, heading);
            page.MoveTo(Indent);
            page.Words(string.Join(", ", names), Style.Plain, Indent);
            page.EndLine();
        }
    }
}
