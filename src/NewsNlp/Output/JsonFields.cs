using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsNlp.Output;

/// <summary>The kinds of field that the JSON form is made of.</summary>
internal static class JsonFields
{
    /// <summary>Writes a text or null; lone surrogates are replaced, since UTF-8 cannot hold them.</summary>
    public static void WriteText(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, WellFormed(text));
        }
    }

    /// <summary>Writes a day as "2017-02-22", or null.</summary>
    public static void WriteDay(this Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly? day) =>
        json.WriteText(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Writes start and end of the span into the object that is open.</summary>
    public static void WriteSpan(this Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("end"u8, span.End);
    }

    /// <summary>Writes a list of objects with start and end.</summary>
    public static void WriteSpans(this Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            json.WriteStartObject();
            json.WriteSpan(span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string WellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                // Going through UTF-8 replaces each lone surrogate by U+FFFD and keeps pairs.
                return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            }
        }

        return text;
    }
}
