using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsNlp.Cli;

/// <summary>One JSON object as the answer of a verb, indented, with letters of all scripts as they are.</summary>
internal static class JsonAnswer
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="output">Takes the object and a line end.</param>
    /// <param name="write">Writes the properties.</param>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }
}
