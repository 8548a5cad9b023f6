using NewsNlp.Output;

namespace NewsNlp.Cli.Formats;

/// <summary>A token a line, in columns.</summary>
internal sealed class ConllFormat : IDocumentFormat
{
    public string Ending => ".conll";

    public bool HoldsMany => true;

    public void Write(TextWriter writer, NewsDocument document) => ConllWriter.Write(writer, document);

    public void WriteError(TextWriter writer, string id, string error)
    {
    }
}
