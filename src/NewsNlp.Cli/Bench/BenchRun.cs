using System.Diagnostics;
using System.Text;
using NewsNlp.Cli.Input;

namespace NewsNlp.Cli.Bench;

/// <summary>One run of <c>bench</c>: reads all articles, measures each call, then the stages and fresh processes, and reports.</summary>
internal sealed class BenchRun(BenchSettings settings, ToolConsole console, Func<NewsPipeline> createPipeline)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var articles = await ReadAsync(cancellationToken).ConfigureAwait(false);
        var clock = Stopwatch.GetTimestamp();
        var news = createPipeline();
        var load = Stopwatch.GetElapsedTime(clock);
        var measurement = new CallMeasurement(news, articles, settings.Threads);
        List<CallResult> calls = [.. settings.Calls.Select(call => measurement.Measure(call, settings.WarmUp, settings.Repeats, cancellationToken))];

        // The peak is that of the calls: what the profile and the count of tokens take comes later.
        var peak = Machine.PeakMegabytes();
        var report = new BenchReport
        {
            Machine = Machine.This(),
            ModelVersion = news.ModelVersion,
            Articles = articles.Count,
            Tokens = articles.Sum(article => (long)news.Analyze(article.Text, parts: AnalysisParts.None).Tokens.Count),
            TextBytes = articles.Sum(static article => (long)Encoding.UTF8.GetByteCount(article.Text)),
            Threads = settings.Threads,
            Load = load,
            Calls = calls,
            Stages = settings.Stages ? new StageProfile(news, articles).Measure(settings.Repeats) : [],
            Starts = Starts(articles[0], cancellationToken),
            PeakMegabytes = peak,
        };
        if (settings.Json)
        {
            BenchJson.Write(console.Out, report);
        }
        else
        {
            BenchText.Write(console.Out, report);
        }

        return ExitCode.Fine;
    }

    private async Task<List<Article>> ReadAsync(CancellationToken cancellationToken)
    {
        var files = InputFinder.Find(settings.Paths, null, static message => throw new ToolException(ExitCode.Usage, message));
        var articles = new List<Article>();
        await foreach (var input in new ArticleReader(console.In, settings.Date).ReadAsync(files, cancellationToken).ConfigureAwait(false))
        {
            articles.Add(input.Article ?? throw new ToolException(ExitCode.Data, $"{input.Id}: {input.Error}"));
        }

        return articles.Count > 0 ? articles : throw new ToolException(ExitCode.Data, "there is no article to measure.");
    }

    private List<TimeSpan> Starts(Article article, CancellationToken cancellationToken)
    {
        var times = new List<TimeSpan>();
        for (var i = 0; i < settings.Starts; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            times.Add(FreshProcess.Analyze(article.Text).Elapsed);
        }

        times.Sort();
        return times;
    }
}
