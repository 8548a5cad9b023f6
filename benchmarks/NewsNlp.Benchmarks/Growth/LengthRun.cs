using System.Text;
using NewsNlp.Cli.Bench;

namespace NewsNlp.Benchmarks.Growth;

/// <summary>Texts of rising length, each the beginning of all articles in a row: processor time of the calls and of each stage, for 1,000 characters.</summary>
internal sealed class LengthRun(IEnumerable<Article> articles, int longest, TextWriter output)
{
    public const string Characters = "characters";
    public const string CallPrefix = "call ";
    private const int Shortest = 100;
    private static readonly BenchCall[] Calls = [BenchCall.Tokens, BenchCall.Entities, BenchCall.Json];

    private readonly NewsPipeline _news = NewsPipeline.CreateEnglish();

    public int Run(string? csv)
    {
        var text = Text();
        foreach (var call in Calls)
        {
            new CallMeasurement(_news, [Cut(text, 20_000)], 1).Measure(call, TimeSpan.FromSeconds(4), 1, CancellationToken.None);
        }

        output.WriteLine("Microseconds of processor time for 1,000 characters, by the length of the text; the last column is bytes allocated for a character.");
        output.WriteLine();
        GrowthTable? table = null;
        for (long length = Shortest; length <= longest; length *= 10)
        {
            var article = Cut(text, (int)length);
            var repeats = length >= 1_000_000 ? 1 : 3;
            CallResult[] calls = [.. Calls.Select(call => new CallMeasurement(_news, [article], 1).Measure(call, TimeSpan.Zero, repeats, CancellationToken.None))];
            var stages = new StageProfile(_news, [article]).Measure((int)Math.Clamp(1_000_000 / length, 1, 1000));
            table ??= new GrowthTable(output, [Characters, .. Calls.Select(static c => CallPrefix + BenchText.NameOf(c)), .. stages.Select(static s => s.Name), "bytes"]);
            table.Add([length, .. calls.Select(c => PerThousand(c.Cpu, length)), .. stages.Select(s => PerThousand(s.Cpu, length)), calls[^1].Bytes / (double)length]);
            table.Save(csv);
        }

        return 0;
    }

    private static double PerThousand(TimeSpan cpu, long length) => cpu.TotalMicroseconds * 1000 / length;

    private static Article Cut(string text, int length) => new("cut", text[..Math.Min(length, text.Length)], new DateOnly(2019, 3, 14));

    private string Text()
    {
        List<string> texts = [.. articles.Select(static a => a.Text)];
        var text = new StringBuilder();
        for (var i = 0; text.Length < longest; i = (i + 1) % texts.Count)
        {
            text.Append(texts[i]).Append("\n\n");
        }

        return text.ToString();
    }
}
