using NewsNlp.Documents;

namespace NewsNlp.Segmentation;

/// <summary>The three stages of the room in a row: blocks, tokens, sentences.</summary>
internal static class Segmenter
{
    private static readonly IPipelineStage[] Stages = [new BlockSplitter(), new Tokenizer(), new SentenceSplitter()];

    /// <summary>Fills the draft's blocks, tokens and sentences.</summary>
    public static void Run(DocumentDraft draft)
    {
        foreach (var stage in Stages)
        {
            stage.Run(draft);
        }
    }
}
