using NewsNlp.Documents;

namespace NewsNlp.Segmentation;

/// <summary>Parts the text into headline, byline, dateline, paragraphs and boilerplate.</summary>
internal sealed class BlockSplitter : IPipelineStage
{
    public string Name => "blocks";

    public Layers Needs => Layers.None;

    public Layers Gives => Layers.Blocks;

    public void Run(DocumentDraft draft)
    {
        var wrap = LineWrap.Measure(draft.Text);
        var position = 0;
        while (TextLine.Next(draft.Text, position, out var line))
        {
            draft.Cancellation.ThrowIfCancellationRequested();
            position = line.LineAfter;
            while (TextLine.Next(draft.Text, position, out var next) && wrap.Joins(draft.Text, line, next))
            {
                line = line with { End = next.End, LineAfter = next.LineAfter, LastLineStart = next.Start };
                position = next.LineAfter;
            }

            draft.Blocks.Add(new Block(new TextSpan(line.Start, line.End), BlockKind.Paragraph));
        }

        BlockRules.Classify(draft);
    }
}
