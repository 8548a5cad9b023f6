using System.Text.Json;

namespace NewsNlp.Benchmarks.Gazetteers;

/// <summary>Writes entries as the files that the library reads.</summary>
internal static class EntryFiles
{
    public static void Write(string jsonl, string tsv, IEnumerable<GazetteerEntry> entries)
    {
        using var lines = new StreamWriter(jsonl);
        using var rows = new StreamWriter(tsv);
        foreach (var entry in entries)
        {
            string? from = Day(entry.ValidFrom), to = Day(entry.ValidTo);
            lines.WriteLine(JsonSerializer.Serialize(new
            {
                id = entry.Id, name = entry.Name, type = entry.Type.ToString(), aliases = entry.Aliases, country = entry.CountryCode, from, to,
            }));
            rows.WriteLine(string.Join('\t', entry.Id, entry.Name, entry.Type, string.Join('|', entry.Aliases), entry.CountryCode, from, to));
        }
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", null);
}
