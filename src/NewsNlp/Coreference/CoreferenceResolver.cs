using NewsNlp.Documents;

namespace NewsNlp.Coreference;

/// <summary>Joins the mentions of each entity into a chain.</summary>
internal sealed class CoreferenceResolver : IPipelineStage
{
    public string Name => "coreference";

    public Layers Needs => Layers.Sentences | Layers.Names | Layers.Nominals;

    public Layers Gives => Layers.Chains;

    public void Run(DocumentDraft draft)
    {
    }
}
