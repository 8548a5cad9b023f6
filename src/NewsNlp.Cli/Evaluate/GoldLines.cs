using System.Globalization;
using System.Text.Json;

namespace NewsNlp.Cli.Evaluate;

/// <summary>Reads files of one JSON object a line.</summary>
internal static class GoldLines
{
    /// <exception cref="ToolException">A line is not of the form that is read.</exception>
    public static List<T> Read<T>(FileInfo file, Func<JsonElement, T> read)
    {
        var items = new List<T>();
        var number = 0;
        foreach (var line in File.ReadLines(file.FullName))
        {
            number++;
            if (line.Length == 0)
            {
                continue;
            }

            try
            {
                using var json = JsonDocument.Parse(line);
                items.Add(read(json.RootElement));
            }
            catch (Exception error) when (error is JsonException or KeyNotFoundException or FormatException or InvalidOperationException or ArgumentException or InvalidDataException)
            {
                throw new ToolException(ExitCode.Data, string.Create(CultureInfo.InvariantCulture, $"{file.Name}, line {number}: {error.Message}"));
            }
        }

        return items;
    }

    /// <summary>A text, or null where there is none.</summary>
    public static string? Text(JsonElement row, string name) => row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static IEnumerable<string> Texts(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(static v => v.GetString()!) : [];
}
