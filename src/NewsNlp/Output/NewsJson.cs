using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsNlp.Output;

namespace NewsNlp;

/// <summary>
/// Writes an analysis as JSON: one object an article, in the form that the <c>newsnlp</c> tool prints. Positions are
/// half-open and count UTF-16 code units. The same analysis gives the same bytes, indented or not. Letters and
/// quotation marks outside ASCII stay as they are; a lone surrogate becomes U+FFFD, since JSON cannot hold one.
/// </summary>
public static class NewsJson
{
    private static readonly JsonWriterOptions Compact = Options(indented: false);
    private static readonly JsonWriterOptions Indented = Options(indented: true);

    /// <summary>The analysis as a string.</summary>
    /// <param name="document">The analysis.</param>
    /// <param name="indented">Whether to spread it over lines, two blanks an indent and a line feed an end; false for one line.</param>
    public static string Serialize(NewsDocument document, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        var buffer = new ArrayBufferWriter<byte>(1024 + (document.Text.Length * 4));
        Write(buffer, document, indented);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the analysis as UTF-8 without a byte order mark and without a line end behind it.</summary>
    /// <param name="stream">Where to write; it is left open.</param>
    /// <param name="document">The analysis.</param>
    /// <param name="indented">Whether to spread it over lines, two blanks an indent and a line feed an end; false for one line.</param>
    public static void Write(Stream stream, NewsDocument document, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(document);
        using var json = new Utf8JsonWriter(stream, indented ? Indented : Compact);
        DocumentJsonWriter.Write(json, document);
    }

    /// <summary>The <c>{"id","error"}</c> object that stands in the place of an article that could not be read.</summary>
    internal static string SerializeError(string? id, string error, bool indented = false)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, indented ? Indented : Compact))
        {
            json.WriteStartObject();
            json.WriteText("id"u8, id);
            json.WriteText("error"u8, error);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the analysis as UTF-8 into a buffer that the caller keeps from one article to the next.</summary>
    /// <param name="buffer">Takes the bytes.</param>
    /// <param name="document">The analysis.</param>
    /// <param name="indented">Whether to spread it over lines, two blanks an indent and a line feed an end; false for one line.</param>
    internal static void Write(IBufferWriter<byte> buffer, NewsDocument document, bool indented)
    {
        using var json = new Utf8JsonWriter(buffer, indented ? Indented : Compact);
        DocumentJsonWriter.Write(json, document);
    }

    // The relaxed encoder leaves “ and ñ readable; the result is a file or a stream, not the inside of a web page.
    private static JsonWriterOptions Options(bool indented) =>
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = indented, NewLine = "\n" };
}
