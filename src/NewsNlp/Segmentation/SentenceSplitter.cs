using NewsNlp.Documents;

namespace NewsNlp.Segmentation;

/// <summary>Groups the tokens of each block into sentences.</summary>
internal sealed class SentenceSplitter : IPipelineStage
{
    public string Name => "sentences";

    public Layers Needs => Layers.Blocks | Layers.Tokens;

    public Layers Gives => Layers.Sentences;

    public void Run(DocumentDraft draft)
    {
        var tokens = draft.Tokens;
        var start = 0;
        foreach (var block in draft.Blocks)
        {
            var end = start;
            while (end < tokens.Length && tokens[end].Start < block.Span.End)
            {
                end++;
            }

            Split(draft, start, end);
            start = end;
        }
    }

    private static void Split(DocumentDraft draft, int start, int end)
    {
        var rules = new SentenceRules(draft.Text, draft.Tokens[..end]);
        var first = start;
        for (var i = start; i < end; i++)
        {
            if (rules.BeginsLine(first, i))
            {
                Add(draft, first, i);
                first = i;
            }

            if (rules.EndsSentence(first, i, out var next))
            {
                Add(draft, first, next);
                first = next;
            }

            i = next - 1;
        }

        if (first < end)
        {
            Add(draft, first, end);
        }
    }

    private static void Add(DocumentDraft draft, int start, int end)
    {
        var tokens = new TokenSpan(start, end);
        draft.Cancellation.ThrowIfCancellationRequested();
        draft.Sentences.Add(new Sentence(draft.SpanOf(tokens), tokens));
    }
}
