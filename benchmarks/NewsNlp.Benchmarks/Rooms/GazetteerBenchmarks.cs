using NewsNlp.Documents;

namespace NewsNlp.Benchmarks.Rooms;

/// <summary>The phrases of the gazetteer in the text.</summary>
public class GazetteerBenchmarks : RoomBenchmarks
{
    private protected override Layers Gives => Layers.Matches;
}
