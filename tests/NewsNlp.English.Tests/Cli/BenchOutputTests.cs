using NewsNlp.Cli.Bench;

namespace NewsNlp.English.Tests.Cli;

public sealed class BenchOutputTests
{
    // Half a second of the wall and 400 ms of processor time for 1,000 tokens in ten articles of 800 bytes.
    private static readonly BenchReport Report = new()
    {
        Machine = new Machine("Test CPU", 4, "Test OS", ".NET 10"),
        ModelVersion = "2026.1",
        Articles = 10,
        Tokens = 1000,
        TextBytes = 8000,
        Threads = 1,
        Load = TimeSpan.FromMilliseconds(70),
        Starts = [TimeSpan.FromMilliseconds(200), TimeSpan.FromMilliseconds(250), TimeSpan.FromMilliseconds(900)],
        Calls = [new CallResult { Call = BenchCall.Entities, Cpu = TimeSpan.FromMilliseconds(400), Wall = TimeSpan.FromMilliseconds(500), Bytes = 48_000, Latencies = [1, 2, 3, 4] }],
        Stages = [new StageShare("blocks", TimeSpan.FromMilliseconds(1), 500), new StageShare("tokens", TimeSpan.FromMilliseconds(3), 0)],
        PeakMegabytes = 120.25,
    };

    [Fact]
    public void Json_FixedReport_HasTheseFigures() =>
        Printed(BenchJson.Write).Replace(" ", "", StringComparison.Ordinal).ReplaceLineEndings("").Should().Be(
            """
            {"machine":{"processor":"TestCPU","cores":4,"system":"TestOS","framework":".NET10"},"model":"2026.1","articles":10,"tokens":1000,"textBytes":8000,"threads":1,
            "calls":[{"call":"entities","cpuMs":400,"wallMs":500,"allocatedBytes":48000,"tokensPerSecond":2000,"articlesPerSecond":20,"mbPerSecond":0.016,"tokensPerCpuSecond":2500,"mbPerCpuSecond":0.02,"bytesPerToken":48,"p50Ms":2,"p95Ms":4,"p99Ms":4}],
            "stages":[{"stage":"blocks","cpuMs":1,"allocatedBytes":500,"nsPerToken":1000,"bytesPerToken":0.5},{"stage":"tokens","cpuMs":3,"allocatedBytes":0,"nsPerToken":3000,"bytesPerToken":0}],
            "coldStartMs":[200,250,900],"loadMs":70,"peakMB":120.25}
            """.ReplaceLineEndings(""));

    [Fact]
    public void Text_FixedReport_HasTheseTables() => Printed(BenchText.Write).ReplaceLineEndings("\n").Should().Be(
        """
        Test CPU, 4 cores, Test OS, .NET 10
        10 articles, 1,000 tokens, 0.01 MB; 1 thread; data 2026.1

        | call | tokens/s | articles/s | MB/s | tokens per CPU-second | MB per CPU-second | bytes per token | ms per article, p50 | p95 | p99 |
        |---|---|---|---|---|---|---|---|---|---|
        | entities | 2,000 | 20 | 0.02 | 2,500 | 0.02 | 48 | 2.00 | 4.00 | 4.00 |

        | stage | share of CPU time | ns per token | bytes per token |
        |---|---|---|---|
        | blocks | 25.0 % | 1,000 | 0.5 |
        | tokens | 75.0 % | 3,000 | 0.0 |

        Fresh process with the first article, start to end: 200 ms at best, 250 ms in the median of 3.
        Pipeline made in 70 ms. Peak memory 120 MB, the articles included.
        """.ReplaceLineEndings("\n"));

    private static string Printed(Action<TextWriter, BenchReport> write)
    {
        using var output = new StringWriter();
        write(output, Report);
        return output.ToString().TrimEnd();
    }
}
