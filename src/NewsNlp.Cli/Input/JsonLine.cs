using System.Globalization;
using System.Text.Json;

namespace NewsNlp.Cli.Input;

/// <summary>Reads one line of JSONL: <c>{"id","text","publishedOn"}</c>; further fields are ignored.</summary>
internal static class JsonLine
{
    /// <param name="line">The line.</param>
    /// <param name="place">File and line, the name of an article that has none.</param>
    /// <param name="date">Day of an article that names none.</param>
    public static ArticleInput Read(string line, string place, DateOnly? date)
    {
        var size = System.Text.Encoding.UTF8.GetByteCount(line) + 1;
        var id = place;
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                return ArticleInput.Broken(place, "the line is not a JSON object", size);
            }

            id = Id(json.RootElement) ?? place;
            if (Text(json.RootElement) is not { } text)
            {
                return ArticleInput.Broken(id, "the object has no \"text\" that is a string", size);
            }

            return Day(json.RootElement, out var day)
                ? ArticleInput.Of(new Article(id, text, day ?? date), size)
                : ArticleInput.Broken(id, "\"publishedOn\" is not a day such as \"2017-02-22\"", size);
        }
        catch (JsonException error)
        {
            return ArticleInput.Broken(id, $"the line is not valid JSON, at byte {error.BytePositionInLine}", size);
        }
        catch (InvalidOperationException)
        {
            // GetString on an escape such as \ud800 without its other half.
            return ArticleInput.Broken(id, "the line holds an escape that is half a character", size);
        }
    }

    private static string? Id(JsonElement json) =>
        !json.TryGetProperty("id", out var id) ? null
        : id.ValueKind == JsonValueKind.String ? id.GetString()
        : id.ValueKind == JsonValueKind.Number ? id.GetRawText()
        : null;

    private static string? Text(JsonElement json) =>
        json.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static bool Day(JsonElement json, out DateOnly? day)
    {
        day = null;
        if (!json.TryGetProperty("publishedOn", out var field) || field.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        // Of a time stamp ("2017-02-22T10:00:00Z") the day counts.
        var value = field.ValueKind == JsonValueKind.String ? field.GetString()! : "";
        value = value.Length > 10 && value[10] == 'T' ? value[..10] : value;
        var read = DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed);
        day = read ? parsed : null;
        return read;
    }
}
