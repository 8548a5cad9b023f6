using NewsNlp.Documents;

namespace NewsNlp.Quotes;

/// <summary>Finds reported speech with its cue and its speaker mention.</summary>
internal sealed class QuoteFinder : IPipelineStage
{
    public string Name => "quotes";

    public Layers Needs => Layers.Blocks | Layers.Sentences | Layers.Names | Layers.Nominals;

    public Layers Gives => Layers.Quotes;

    public void Run(DocumentDraft draft)
    {
    }
}
