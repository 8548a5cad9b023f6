using NewsNlp.Documents;

namespace NewsNlp.Benchmarks.Rooms;

/// <summary>Names, with the tagger and the rules around it, then nominals and pronouns.</summary>
public class MentionBenchmarks : RoomBenchmarks
{
    private protected override Layers Gives => Layers.Names | Layers.Nominals;
}
