namespace NewsNlp.English.Tests.Articles;

/// <summary>What a document lacks of its case, a line each.</summary>
internal sealed class ArticleComparison(ArticleCase golden, NewsDocument document)
{
    private readonly List<string> _differences = [];

    public static IReadOnlyList<string> Differences(ArticleCase golden, NewsDocument document)
    {
        var comparison = new ArticleComparison(golden, document);
        comparison.Names();
        comparison.Chains();
        comparison.Entities();
        comparison.Holders();
        comparison.Quotes();
        return comparison._differences;
    }

    private void Names()
    {
        var found = document.Mentions.Where(static m => m.Kind == MentionKind.Named).ToList();
        foreach (var name in golden.Names.GroupBy(static n => (Surface: n[0], Type: n[1])))
        {
            Expect(found.Count(m => m.Text == name.Key.Surface && m.Type.ToString() == name.Key.Type) >= name.Count(), $"{name.Count()} × {name.Key.Type} “{name.Key.Surface}”", () => string.Join(", ", found));
        }

        foreach (var none in golden.NoNames)
        {
            Expect(!found.Exists(m => m.Text == none[0] && (none.Length == 1 || m.Type.ToString() == none[1])), $"no name “{string.Join("” of type “", none)}”", () => string.Join(", ", found));
        }
    }

    private void Chains()
    {
        foreach (var chain in golden.Chains)
        {
            Expect(document.Entities.Any(e => chain.GroupBy(static s => s).All(s => e.Mentions.Count(m => m.Text == s.Key) >= s.Count())), $"one entity of {string.Join(" = ", chain)}", Shown);
        }

        foreach (var apart in golden.Apart)
        {
            foreach (var surface in apart)
            {
                Expect(document.Mentions.Any(m => m.Text == surface && m.Entity is not null), $"an entity for “{surface}”", Shown);
            }

            Expect(document.Entities.All(e => apart.Count(s => e.Mentions.Any(m => m.Text == s)) < 2), $"{string.Join(" and ", apart)} apart", Shown);
        }
    }

    private void Entities()
    {
        foreach (var expected in golden.Entities)
        {
            Expect(document.Entities.Any(e => e.Name == expected.Name && e.Type.ToString() == expected.Type && Asked(expected.Country, e.CountryCode) && Asked(expected.Link, e.Link)),
                expected.ToString(), () => string.Join("; ", document.Entities.Select(static e => $"{e.Name} {e.Type} {e.CountryCode} {e.Link}")));
        }
    }

    private void Holders()
    {
        string Holders() => string.Join("; ", document.OfficeHolders.Select(static h => $"{h} {h.Status} {h.Basis}"));
        foreach (var expected in golden.OfficeHolders)
        {
            Expect(document.OfficeHolders.Any(h => h.Person.Name == expected.Person && h.Office.Title == expected.Office && Asked(expected.Country, h.Office.Country?.Code)
                && Asked(expected.Status, h.Status.ToString()) && Asked(expected.Basis, h.Basis.ToString())), expected.ToString(), Holders);
        }

        Expect(golden.HolderCount is not { } count || document.OfficeHolders.Count == count, $"{golden.HolderCount} office-holders", Holders);
    }

    private void Quotes()
    {
        string Quotes() => string.Join("; ", document.Quotes.Select(static q => $"{q} = {q.Speaker?.Name}: {q.Text}"));
        foreach (var expected in golden.Quotes)
        {
            Expect(document.Quotes.Any(q => q.Text.Contains(expected.Content, StringComparison.Ordinal) && Asked(expected.Kind, q.Kind.ToString())
                && Asked(expected.Speaker, q.Speaker?.Text) && Asked(expected.Name, q.Speaker?.Name)), expected.ToString(), Quotes);
        }

        Expect(golden.QuoteCount is not { } count || document.Quotes.Count == count, $"{golden.QuoteCount} quotes", Quotes);
    }

    private static bool Asked(string? expected, string? actual) => expected is null || expected == actual;

    private string Shown() => string.Join("; ", document.Entities.Select(static e => $"{e.Id} {string.Join(" = ", e.Mentions.Select(static m => m.Text))}"));

    private void Expect(bool holds, string expected, Func<string> actual)
    {
        if (!holds)
        {
            _differences.Add($"expected {expected}, found {actual()}");
        }
    }
}
