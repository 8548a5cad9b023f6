using NewsNlp.Documents;

namespace NewsNlp.Benchmarks.Rooms;

/// <summary>Chains.</summary>
public class CoreferenceBenchmarks : RoomBenchmarks
{
    private protected override Layers Gives => Layers.Chains;
}
