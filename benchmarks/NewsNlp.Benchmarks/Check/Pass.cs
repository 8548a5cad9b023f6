using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using NewsNlp.Cli.Bench;

namespace NewsNlp.Benchmarks.Check;

/// <summary>One pass over all articles.</summary>
internal static class Pass
{
    public static PassResult Run(NewsPipeline news, List<Article> articles, int threads, PassWork work)
    {
        var marks = new ArticleMark[articles.Count];
        GC.Collect();
        var cpu = CpuClock.Start();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var wall = Stopwatch.StartNew();
        if (threads == 1)
        {
            for (var i = 0; i < articles.Count; i++)
            {
                marks[i] = Read(news, articles[i], work);
            }
        }
        else
        {
            Parallel.For(0, articles.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => marks[i] = Read(news, articles[i], work));
        }

        var elapsed = wall.Elapsed;
        return new PassResult
        {
            Wall = elapsed,
            Cpu = cpu.Elapsed,
            Allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated,
            Tokens = marks.Sum(m => (long)m.Tokens),
            FalseOffsets = marks.Sum(m => m.FalseOffsets),
            Failures = [.. marks.Where(m => m.Failure is not null).Select(m => m.Failure!)],
            Digest = Digest(marks),
        };
    }

    private static ArticleMark Read(NewsPipeline news, Article article, PassWork work)
    {
        try
        {
            var document = news.Analyze(article.Text, PipelineStages.ContextOf(article));
            return new ArticleMark
            {
                Tokens = document.Tokens.Count,
                Digest = SHA256.HashData(Encoding.UTF8.GetBytes(NewsJson.Serialize(document))),
                FalseOffsets = work == PassWork.Check ? OffsetCheck.CountFalse(document, article.Text) : 0,
            };
        }
#pragma warning disable CA1031 // A failure is what this program looks for: it is counted and printed, and the run goes on.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return new ArticleMark { Failure = $"{article.Id}: {error.GetType().Name}: {error.Message}" };
        }
    }

    private static string Digest(ArticleMark[] marks)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var mark in marks)
        {
            hash.AppendData(mark.Digest ?? []);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private readonly record struct ArticleMark
    {
        public int Tokens { get; init; }

        public byte[]? Digest { get; init; }

        public int FalseOffsets { get; init; }

        public string? Failure { get; init; }
    }
}
