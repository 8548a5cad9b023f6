using NewsNlp.Documents;

namespace NewsNlp.Benchmarks.Rooms;

/// <summary>Blocks, tokens and sentences.</summary>
public class SegmentationBenchmarks : RoomBenchmarks
{
    private protected override Layers Gives => Layers.Blocks | Layers.Tokens | Layers.Sentences;
}
