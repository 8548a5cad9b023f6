using NewsNlp.Documents;

namespace NewsNlp.Segmentation;

/// <summary>Parts the blocks into tokens.</summary>
internal sealed class Tokenizer : IPipelineStage
{
    public string Name => "tokens";

    public Layers Needs => Layers.Blocks;

    public Layers Gives => Layers.Tokens;

    public void Run(DocumentDraft draft)
    {
    }
}
