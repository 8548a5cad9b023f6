using System.Buffers;
using System.Text;

namespace NewsNlp.Cli.Formats;

/// <summary>An object an article: spread over lines, or one line each.</summary>
internal sealed class JsonFormat(bool lines) : IDocumentFormat
{
    private const int MostKept = 1 << 20;
    private ArrayBufferWriter<byte> _bytes = new(1 << 16);

    public string Ending => lines ? ".jsonl" : ".json";

    public bool HoldsMany => true;

    public void Write(TextWriter writer, NewsDocument document)
    {
        NewsJson.Write(_bytes, document, indented: !lines);
        _bytes.Write("\n"u8);
        if (writer is StreamWriter stream)
        {
            // Such a writer of the tool is one of UTF-8, and the bytes need no way through a string.
            stream.Flush();
            stream.BaseStream.Write(_bytes.WrittenSpan);
        }
        else
        {
            writer.Write(Encoding.UTF8.GetString(_bytes.WrittenSpan));
        }

        _bytes.ResetWrittenCount();
        _bytes = _bytes.Capacity > MostKept ? new(1 << 16) : _bytes;
    }

    public void WriteError(TextWriter writer, string id, string error)
    {
        writer.Write(NewsJson.SerializeError(id, error, indented: !lines));
        writer.Write('\n');
    }
}
