using NewsNlp.Documents;

namespace NewsNlp.Mentions;

/// <summary>Finds named mentions: people, bodies, places, nationalities, offices, dates, money.</summary>
internal sealed class NameFinder : IPipelineStage
{
    public string Name => "names";

    public Layers Needs => Layers.Blocks | Layers.Tokens | Layers.Sentences | Layers.Matches;

    public Layers Gives => Layers.Names;

    public void Run(DocumentDraft draft)
    {
    }
}
