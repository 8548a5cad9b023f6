using System.Text.Json;

namespace NewsNlp.Cli.Bench;

/// <summary>The report as JSON: raw amounts, and the rates that the tables show.</summary>
internal static class BenchJson
{
    public static void Write(TextWriter output, BenchReport report) => JsonAnswer.Write(output, json =>
    {
        json.WriteStartObject("machine");
        json.WriteString("processor", report.Machine.Processor);
        json.WriteNumber("cores", report.Machine.Cores);
        json.WriteString("system", report.Machine.System);
        json.WriteString("framework", report.Machine.Framework);
        json.WriteEndObject();
        json.WriteString("model", report.ModelVersion);
        json.WriteNumber("articles", report.Articles);
        json.WriteNumber("tokens", report.Tokens);
        json.WriteNumber("textBytes", report.TextBytes);
        json.WriteNumber("threads", report.Threads);
        json.WriteStartArray("calls");
        report.Calls.ToList().ForEach(call => Write(json, call, report));
        json.WriteEndArray();
        json.WriteStartArray("stages");
        report.Stages.ToList().ForEach(stage => Write(json, stage, report));
        json.WriteEndArray();
        json.WriteStartArray("coldStartMs");
        report.Starts.ToList().ForEach(time => Milliseconds(json, null, time));
        json.WriteEndArray();
        Milliseconds(json, "loadMs", report.Load);
        Rounded(json, "peakMB", report.PeakMegabytes);
    });

    private static void Write(Utf8JsonWriter json, CallResult call, BenchReport report)
    {
        double cpu = call.Cpu.TotalSeconds, wall = call.Wall.TotalSeconds;
        json.WriteStartObject();
        json.WriteString("call", BenchText.NameOf(call.Call));
        Milliseconds(json, "cpuMs", call.Cpu);
        Milliseconds(json, "wallMs", call.Wall);
        json.WriteNumber("allocatedBytes", call.Bytes);
        Rounded(json, "tokensPerSecond", report.Tokens / wall);
        Rounded(json, "articlesPerSecond", report.Articles / wall);
        Rounded(json, "mbPerSecond", report.TextBytes / 1e6 / wall);
        Rounded(json, "tokensPerCpuSecond", report.Tokens / cpu);
        Rounded(json, "mbPerCpuSecond", report.TextBytes / 1e6 / cpu);
        Rounded(json, "bytesPerToken", call.Bytes / (double)Math.Max(1, report.Tokens));
        Rounded(json, "p50Ms", call.Percentile(0.5));
        Rounded(json, "p95Ms", call.Percentile(0.95));
        Rounded(json, "p99Ms", call.Percentile(0.99));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StageShare stage, BenchReport report)
    {
        json.WriteStartObject();
        json.WriteString("stage", stage.Name);
        Milliseconds(json, "cpuMs", stage.Cpu);
        json.WriteNumber("allocatedBytes", stage.Bytes);
        Rounded(json, "nsPerToken", stage.Cpu.TotalNanoseconds / Math.Max(1, report.Tokens));
        Rounded(json, "bytesPerToken", stage.Bytes / (double)Math.Max(1, report.Tokens));
        json.WriteEndObject();
    }

    private static void Milliseconds(Utf8JsonWriter json, string? name, TimeSpan time)
    {
        if (name is not null)
        {
            json.WritePropertyName(name);
        }

        json.WriteNumberValue(Math.Round(time.TotalMilliseconds, 3));
    }

    private static void Rounded(Utf8JsonWriter json, string name, double value) => json.WriteNumber(name, Math.Round(value, 3));
}
