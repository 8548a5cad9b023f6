using NewsNlp.Documents;

namespace NewsNlp.Cli.Bench;

/// <summary>
/// Where time and memory go: runs the stages one by one on one thread, and reads the clocks between them. A reading
/// costs some tenths of a microsecond, which counts as the stage's.
/// </summary>
internal sealed class StageProfile(NewsPipeline news, IReadOnlyList<Article> articles)
{
    private readonly PipelineStages _stages = new(news);
    private readonly DocumentDraft _draft = new();
    private TimeSpan _cpu;
    private long _bytes;

    /// <param name="rounds">Rounds over all articles, after one that warms up.</param>
    public IReadOnlyList<StageShare> Measure(int rounds)
    {
        var count = _stages.All.Length + 2;
        var cpu = new TimeSpan[count][];
        var bytes = new long[count][];
        for (var stage = 0; stage < count; stage++)
        {
            (cpu[stage], bytes[stage]) = (new TimeSpan[rounds + 1], new long[rounds + 1]);
        }

        for (var round = 0; round <= rounds; round++)
        {
            foreach (var article in articles)
            {
                Read(article, round, cpu, bytes);
            }
        }

        var shares = new List<StageShare>(count);
        for (var stage = 0; stage < count; stage++)
        {
            TimeSpan[] sorted = [.. cpu[stage].Skip(1).Order()];
            shares.Add(new StageShare(NameOf(stage), sorted[sorted.Length / 2], bytes[stage].Skip(1).Min()));
        }

        return shares;
    }

    private string NameOf(int stage) => stage < _stages.All.Length ? _stages.All[stage].Name : stage == _stages.All.Length ? "document" : "JSON";

    private void Read(Article article, int round, TimeSpan[][] cpu, long[][] bytes)
    {
        var context = PipelineStages.ContextOf(article);
        var stage = 0;
        _draft.Start(article.Text, context);
        (_cpu, _bytes) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        foreach (var step in _stages.All)
        {
            step.Run(_draft);
            Note(stage++, round, cpu, bytes);
        }

        var document = _stages.Assemble(_draft);
        Note(stage++, round, cpu, bytes);
        NewsJson.Write(Stream.Null, document);
        Note(stage, round, cpu, bytes);
    }

    private void Note(int stage, int round, TimeSpan[][] cpu, long[][] bytes)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var time = Environment.CpuUsage.TotalTime;
        cpu[stage][round] += time - _cpu;
        bytes[stage][round] += allocated - _bytes;
        (_cpu, _bytes) = (time, GC.GetAllocatedBytesForCurrentThread());
    }
}
