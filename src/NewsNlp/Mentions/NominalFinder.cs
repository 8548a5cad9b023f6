using NewsNlp.Documents;

namespace NewsNlp.Mentions;

/// <summary>Finds nominal and pronoun mentions.</summary>
internal sealed class NominalFinder : IPipelineStage
{
    public string Name => "nominals";

    public Layers Needs => Layers.Sentences | Layers.Names;

    public Layers Gives => Layers.Nominals;

    public void Run(DocumentDraft draft)
    {
    }
}
