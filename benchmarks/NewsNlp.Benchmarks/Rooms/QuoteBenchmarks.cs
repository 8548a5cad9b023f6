using NewsNlp.Documents;

namespace NewsNlp.Benchmarks.Rooms;

/// <summary>Quotation marks, cues, reported clauses, speakers.</summary>
public class QuoteBenchmarks : RoomBenchmarks
{
    private protected override Layers Gives => Layers.Quotes;
}
