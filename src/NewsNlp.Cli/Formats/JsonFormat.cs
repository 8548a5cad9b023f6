namespace NewsNlp.Cli.Formats;

/// <summary>An object an article: spread over lines, or one line each.</summary>
internal sealed class JsonFormat(bool lines) : IDocumentFormat
{
    public string Ending => lines ? ".jsonl" : ".json";

    public bool HoldsMany => true;

    public void Write(TextWriter writer, NewsDocument document)
    {
        writer.Write(NewsJson.Serialize(document, indented: !lines));
        writer.Write('\n');
    }

    public void WriteError(TextWriter writer, string id, string error)
    {
        writer.Write(NewsJson.SerializeError(id, error, indented: !lines));
        writer.Write('\n');
    }
}
