using System.Text;
using System.Text.Json;
using NewsNlp.Cli.Bench;

namespace NewsNlp.Benchmarks.Peers;

/// <summary>Lets each library do each work, one process after the other, several rounds in turn, and prints the medians with their ratios.</summary>
internal sealed class PeersRun(IEnumerable<Article> articles, double megabytes, int rounds, int warmUp, TextWriter output)
{
    private static readonly string[] Works = ["tokens", "entities"];

    public int Run()
    {
        var file = Path.GetTempFileName();
        var jsonl = Path.ChangeExtension(file, ".jsonl");
        try
        {
            var bytes = Write(jsonl);
            output.WriteLine(Machine.This());
            output.WriteLine(FormattableString.Invariant($"{bytes / 1e6:N2} MB of text; the median of {rounds} processes each, in turn; processor time after a warm-up of {warmUp} CPU-seconds and one pass at least"));
            foreach (var work in Works)
            {
                Print(work, bytes, Measure(work, jsonl));
            }
        }
        finally
        {
            File.Delete(file);
            File.Delete(jsonl);
        }

        return 0;
    }

    private Dictionary<Peer, List<PeerResult>> Measure(string work, string jsonl)
    {
        var results = Peer.All.ToDictionary(static peer => peer, static _ => new List<PeerResult>());
        for (var round = 0; round < rounds; round++)
        {
            // What was absent in the first round is not asked again.
            foreach (var peer in Peer.All.Where(peer => round == 0 || results[peer].Count > 0))
            {
                if (peer.Run(work, jsonl, warmUp) is { } result)
                {
                    results[peer].Add(result);
                }
            }
        }

        return results;
    }

    private void Print(string work, long bytes, Dictionary<Peer, List<PeerResult>> results)
    {
        output.WriteLine();
        output.WriteLine($"| {work} by | version | MB per CPU-second | tokens (its own) per CPU-second | CPU time, times NewsNlp's | loading, CPU-ms |");
        output.WriteLine("|---|---|---|---|---|---|");
        var ours = Median(results[Peer.All[0]]);
        foreach (var peer in Peer.All)
        {
            output.WriteLine(results[peer].Count == 0
                ? $"| {peer.Name} | absent | | | | |"
                : FormattableString.Invariant($"| {peer.Name} | {results[peer][0].Version} | {bytes / 1e6 / Median(results[peer]):N2} | {results[peer][0].Tokens / Median(results[peer]):N0} | {Median(results[peer]) / ours:N2} | {1000 * Median(results[peer], static r => r.LoadSeconds):N0} |"));
        }

        output.Flush();
    }

    private static double Median(List<PeerResult> results) => Median(results, static result => result.CpuSeconds);

    private static double Median(List<PeerResult> results, Func<PeerResult, double> of) => results.Select(of).Order().ElementAt(results.Count / 2);

    /// <returns>Bytes of the texts as UTF-8.</returns>
    private long Write(string jsonl)
    {
        long bytes = 0;
        using var writer = new StreamWriter(jsonl);
        foreach (var article in articles)
        {
            var size = Encoding.UTF8.GetByteCount(article.Text);
            if (bytes > 0 && bytes + size > megabytes * 1e6)
            {
                break;
            }

            writer.WriteLine(JsonSerializer.Serialize(new { id = article.Id, text = article.Text }));
            bytes += size;
        }

        return bytes;
    }
}
