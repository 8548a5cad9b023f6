using NewsNlp.Documents;

namespace NewsNlp.Benchmarks.Rooms;

/// <summary>Chains to entries, people to offices.</summary>
public class LinkingBenchmarks : RoomBenchmarks
{
    private protected override Layers Gives => Layers.Links;
}
