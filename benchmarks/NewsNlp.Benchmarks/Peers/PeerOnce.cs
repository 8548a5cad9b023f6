using System.Text.Json;
using NewsNlp.Cli.Bench;

namespace NewsNlp.Benchmarks.Peers;

/// <summary>NewsNlp's own part, in this process alone, by the protocol of the scripts and with their line of JSON.</summary>
internal static class PeerOnce
{
    public static int Run(string work, string file, int warmUp, TextWriter output)
    {
        var clock = CpuClock.Start();
        var news = NewsPipeline.CreateEnglish();
        var load = clock.Elapsed;
        List<string> texts = [.. Corpus.Read(file).Select(static article => article.Text)];
        var limit = TimeSpan.FromSeconds(warmUp);
        var warm = CpuClock.Start();
        do
        {
            Read(news, work, texts);
        }
        while (warm.Elapsed < limit);

        // Short rounds are repeated, so that the clock's steps do not matter.
        var measured = CpuClock.Start();
        var rounds = 0;
        do
        {
            Read(news, work, texts);
            rounds++;
        }
        while (measured.Elapsed < TimeSpan.FromSeconds(1));

        var seconds = measured.Elapsed.TotalSeconds / rounds;
        output.WriteLine(JsonSerializer.Serialize(new
        {
            version = typeof(NewsPipeline).Assembly.GetName().Version!.ToString(3),
            cpuSeconds = seconds,
            loadSeconds = load.TotalSeconds,
            tokens = texts.Sum(text => (long)news.Analyze(text, parts: AnalysisParts.None).Tokens.Count),
        }));
        return 0;
    }

    private static void Read(NewsPipeline news, string work, List<string> texts)
    {
        foreach (var text in texts)
        {
            if (work == "tokens")
            {
                news.Analyze(text, parts: AnalysisParts.None);
            }
            else
            {
                news.ExtractEntities(text);
            }
        }
    }
}
