using NewsNlp.Documents;
using NewsNlp.Segmentation;

namespace NewsNlp.Tests.Segmentation;

public sealed class SegmentationAllocationTests
{
    [Fact]
    public void Segment_UsedDraft_AllocatesNothing()
    {
        var text = string.Concat(Enumerable.Repeat(
            "LIMA, Peru (AP) — “We don’t know,” Sen. Mara Reed’s aide said at 5:30 p.m. on Nov. 5. It cost US$4.5bn, 20% more; see www.example.org or ask mara@example.org 😀.\n\n", 50));
        var draft = new DocumentDraft();
        for (var i = 0; i < 3; i++)
        {
            draft.Start(text, new ArticleContext());
            Segmenter.Run(draft);
        }

        draft.Start(text, new ArticleContext());
        var before = GC.GetAllocatedBytesForCurrentThread();
        Segmenter.Run(draft);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        draft.Tokens.Length.Should().BeGreaterThan(1500);
        allocated.Should().Be(0);
    }
}
