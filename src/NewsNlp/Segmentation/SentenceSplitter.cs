using NewsNlp.Documents;

namespace NewsNlp.Segmentation;

/// <summary>Groups the tokens of each block into sentences.</summary>
internal sealed class SentenceSplitter : IPipelineStage
{
    public string Name => "sentences";

    public Layers Needs => Layers.Blocks | Layers.Tokens;

    public Layers Gives => Layers.Sentences;

    public void Run(DocumentDraft draft)
    {
    }
}
