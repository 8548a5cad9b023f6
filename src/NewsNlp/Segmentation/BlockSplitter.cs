using NewsNlp.Documents;

namespace NewsNlp.Segmentation;

/// <summary>Parts the text into headline, byline, dateline, paragraphs and boilerplate.</summary>
internal sealed class BlockSplitter : IPipelineStage
{
    public string Name => "blocks";

    public Layers Needs => Layers.None;

    public Layers Gives => Layers.Blocks;

    public void Run(DocumentDraft draft)
    {
    }
}
