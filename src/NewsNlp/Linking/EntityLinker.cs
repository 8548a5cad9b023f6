using NewsNlp.Documents;

namespace NewsNlp.Linking;

/// <summary>Links chains to the gazetteer and offices to their holders.</summary>
internal sealed class EntityLinker : IPipelineStage
{
    public string Name => "links";

    public Layers Needs => Layers.Chains;

    public Layers Gives => Layers.Links;

    public void Run(DocumentDraft draft)
    {
    }
}
