using System.Globalization;

namespace NewsNlp.English.Tests.Speed;

/// <summary>Bytes that fixed work allocated when the file was written, a name and a number a line; and how they compare with those of today.</summary>
internal static class AllocationBaseline
{
    /// <summary>Set to 1, it writes the file anew instead of comparing.</summary>
    public const string Variable = "NEWSNLP_WRITE_BASELINE";

    private const double Share = 0.02;
    private const long Slack = 2048;

    public static IReadOnlyDictionary<string, long> Read(string path) => File.ReadLines(path)
        .Where(static line => line.Length > 0 && line[0] != '#')
        .Select(static line => line.Split('\t'))
        .ToDictionary(static fields => fields[0], static fields => long.Parse(fields[1], CultureInfo.InvariantCulture));

    public static void Write(string path, IReadOnlyDictionary<string, long> measured)
    {
        var rows = measured.Select(static row => string.Create(CultureInfo.InvariantCulture, $"{row.Key}\t{row.Value}\n"));
        File.WriteAllText(path, $"# Bytes of managed memory; {Variable}=1 writes them anew.\n" + string.Concat(rows));
    }

    /// <summary>A line for each work that differs by more than 2 % and 2 KB; none where all is as it was.</summary>
    public static IEnumerable<string> Differences(IReadOnlyDictionary<string, long> baseline, IReadOnlyDictionary<string, long> measured)
    {
        foreach (var (work, bytes) in measured)
        {
            if (!baseline.TryGetValue(work, out var before))
            {
                yield return $"{work} is not in the baseline: write it anew ({Variable}=1).";
            }
            else if (bytes - before > Allowed(before))
            {
                yield return Line(work, before, bytes) + "; find what allocates, or write the baseline anew and say why in the change.";
            }
            else if (before - bytes > Allowed(before))
            {
                yield return Line(work, before, bytes) + $"; well done: write the baseline anew ({Variable}=1), so that it stays so.";
            }
        }

        foreach (var work in baseline.Keys.Where(work => !measured.ContainsKey(work)))
        {
            yield return $"{work} is in the baseline and was not measured: write it anew ({Variable}=1).";
        }
    }

    private static double Allowed(long before) => (before * Share) + Slack;

    private static string Line(string work, long before, long bytes) =>
        string.Create(CultureInfo.InvariantCulture, $"{work} allocated {before:N0} bytes, now {bytes:N0}, {(bytes > before ? "+" : "")}{100.0 * (bytes - before) / Math.Max(1, before):N1} %");
}
