using NewsNlp.Documents;

namespace NewsNlp.Gazetteers;

/// <summary>Finds every phrase of the gazetteer in one pass.</summary>
internal sealed class GazetteerMatcher : IPipelineStage
{
    public string Name => "matches";

    public Layers Needs => Layers.Tokens;

    public Layers Gives => Layers.Matches;

    public void Run(DocumentDraft draft)
    {
    }
}
