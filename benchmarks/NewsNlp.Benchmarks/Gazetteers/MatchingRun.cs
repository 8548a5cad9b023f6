using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Segmentation;

namespace NewsNlp.Benchmarks.Gazetteers;

/// <summary>
/// Matching alone, as the pipeline does it: one draft reads the articles one after the other, and only the matching
/// stage is timed. Reading the clock is part of the time.
/// </summary>
internal sealed class MatchingRun(IReadOnlyList<Article> articles, int rounds, TextWriter output)
{
    private readonly DocumentDraft _draft = new();
    private readonly BlockSplitter _blocks = new();
    private readonly Tokenizer _tokenizer = new();
    private readonly GazetteerMatcher _matcher = new(EnglishData.Load());

    public int Run()
    {
        // A method is compiled for good after some thirty calls and a moment; the rounds that see to it do not count.
        var warm = Round();
        Thread.Sleep(500);
        Round();
        var speeds = new List<double>();
        long bytes = 0;
        for (var i = 0; i < rounds; i++)
        {
            var round = Round();
            speeds.Add(round.Tokens / round.Cpu.TotalSeconds);
            bytes += round.Bytes;
        }

        speeds.Sort();
        Line($"| articles | tokens | matches | tokens per CPU-second, best | median | worst | bytes allocated per token |");
        Line($"|---|---|---|---|---|---|---|");
        Line($"| {articles.Count:N0} | {warm.Tokens:N0} | {warm.Matches:N0} | {speeds[^1]:N0} | {speeds[speeds.Count / 2]:N0} | {speeds[0]:N0} | {(double)bytes / rounds / warm.Tokens:N3} |");
        return 0;
    }

    private (long Tokens, long Matches, TimeSpan Cpu, long Bytes) Round()
    {
        long tokens = 0, matches = 0, bytes = 0;
        var cpu = TimeSpan.Zero;
        foreach (var article in articles)
        {
            _draft.Start(article.Text, new ArticleContext());
            _blocks.Run(_draft);
            _tokenizer.Run(_draft);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var clock = CpuClock.Start();
            _matcher.Run(_draft);
            cpu += clock.Elapsed;
            bytes += GC.GetAllocatedBytesForCurrentThread() - before;
            tokens += _draft.Tokens.Length;
            matches += _draft.Matches.Count;
        }

        return (tokens, matches, cpu, bytes);
    }

    private void Line(FormattableString text) => output.WriteLine(FormattableString.Invariant(text));
}
