using System.Globalization;

namespace NewsNlp.Training.Annotation;

/// <summary>The head of an annotated file.</summary>
internal sealed class ArticleHead
{
    private static readonly string[] Needed = ["id", "country", "desk", "format", "date"];

    public string Id { get; private set; } = "";

    public string Country { get; private set; } = "";

    public string Desk { get; private set; } = "";

    public string Format { get; private set; } = "";

    public DateOnly Date { get; private set; }

    /// <summary>Full names of real people by key.</summary>
    public Dictionary<string, string> Real { get; } = new(StringComparer.Ordinal);

    /// <summary>Full names of those that the text never names in full, by key.</summary>
    public Dictionary<string, string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Keys of the members by the key of their group.</summary>
    public Dictionary<string, string[]> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads the lines above the "---".</summary>
    public static ArticleHead Read(ReadOnlySpan<string> lines, List<MarkupError> errors)
    {
        var head = new ArticleHead();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Length; i++)
        {
            var colon = lines[i].IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || !head.Set(lines[i][..colon].Trim(), lines[i][(colon + 1)..].Trim()))
            {
                errors.Add(new MarkupError(i + 1, $"'{lines[i]}' is no line of a head"));
                continue;
            }

            seen.Add(lines[i][..colon].Trim());
        }

        errors.AddRange(Needed.Where(key => !seen.Contains(key)).Select(static key => new MarkupError(1, $"the head has no '{key}'")));
        return head;
    }

    private bool Set(string key, string value)
    {
        var space = value.IndexOf(' ', StringComparison.Ordinal);
        switch (key)
        {
            case "id": Id = value; return true;
            case "country": Country = value; return true;
            case "desk": Desk = value; return true;
            case "format": Format = value; return true;
            case "date":
                var isDate = DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
                Date = date;
                return isDate;
            case "real": return space > 0 && Real.TryAdd(value[..space], value[(space + 1)..].Trim());
            case "name": return space > 0 && Names.TryAdd(value[..space], value[(space + 1)..].Trim());
            case "members": return space > 0 && Members.TryAdd(value[..space], value[(space + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
            default: return false;
        }
    }
}
