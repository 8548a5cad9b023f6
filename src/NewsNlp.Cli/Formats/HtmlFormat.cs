using NewsNlp.Output;

namespace NewsNlp.Cli.Formats;

/// <summary>A web page an article.</summary>
internal sealed class HtmlFormat : IDocumentFormat
{
    public string Ending => ".html";

    public bool HoldsMany => false;

    public void Write(TextWriter writer, NewsDocument document) => HtmlWriter.Write(writer, document);

    public void WriteError(TextWriter writer, string id, string error)
    {
    }
}
