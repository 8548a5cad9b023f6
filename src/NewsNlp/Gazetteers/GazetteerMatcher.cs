using NewsNlp.Documents;

namespace NewsNlp.Gazetteers;

/// <summary>Finds every phrase of the gazetteer in one pass.</summary>
internal sealed class GazetteerMatcher(Gazetteer gazetteer) : IPipelineStage
{
    public string Name => "matches";

    public Layers Needs => Layers.Tokens;

    public Layers Gives => Layers.Matches;

    public void Run(DocumentDraft draft) => gazetteer.Match(draft.Tokens, draft.Matches, draft.Cancellation);
}
