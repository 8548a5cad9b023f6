using NewsNlp.Gazetteers;

namespace NewsNlp;

/// <summary>
/// Reads entries for <see cref="NewsPipelineBuilder.AddGazetteer(IEnumerable{GazetteerEntry})"/> from lines of text, UTF-8.
/// The fields are <c>id</c>, <c>name</c>, <c>type</c> (a name of <see cref="EntityType"/>, in any case), and, where wanted,
/// <c>aliases</c>, <c>country</c> (two letters), <c>from</c> and <c>to</c> (days as YYYY-MM-DD; the entry holds from the
/// first up to the day before the second). Empty lines are passed over.
/// <list type="bullet">
/// <item>JSONL: an object a line, the fields as strings, the aliases as an array of strings; null is as good as absent.</item>
/// <item>TSV: the fields in the order above, empty or left off at the end where there is nothing to say, with a bar (|)
/// between aliases. A first line that begins with the word <c>id</c> names the columns, which may then stand in any order.</item>
/// </list>
/// </summary>
public static class GazetteerFile
{
    /// <summary>Reads a file whose name ends in .jsonl or .tsv.</summary>
    /// <exception cref="ArgumentException">The name ends otherwise.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="ModelFormatException">Some lines are not valid; the message tells the first twenty problems with their lines, and the number of all.</exception>
    public static IReadOnlyList<GazetteerEntry> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var format = FormatOf(path);
        using var reader = new StreamReader(path);
        return Read(reader, format, Path.GetFileName(path));
    }

    /// <summary>Reads all lines, one at a time. The caller disposes the reader.</summary>
    /// <exception cref="ModelFormatException">Some lines are not valid; the message tells the first twenty problems with their lines, and the number of all.</exception>
    public static IReadOnlyList<GazetteerEntry> Read(TextReader reader, GazetteerFormat format)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Read(reader, format, format == GazetteerFormat.Jsonl ? "JSONL" : "TSV");
    }

    private static List<GazetteerEntry> Read(TextReader reader, GazetteerFormat format, string source)
    {
        var line = new EntryLine();
        IEntryLineReader lines = format switch
        {
            GazetteerFormat.Jsonl => new JsonEntryReader(line),
            GazetteerFormat.Tsv => new TsvEntryReader(line),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
        };
        var entries = new List<GazetteerEntry>();
        while (reader.ReadLine() is { } text)
        {
            line.Start();
            if (!string.IsNullOrWhiteSpace(text) && lines.Read(text) && line.Finish(text) is { } entry)
            {
                entries.Add(entry);
            }
        }

        return line.Problems.Count == 0 ? entries : throw new ModelFormatException(line.Problems.MessageOf(source));
    }

    private static GazetteerFormat FormatOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".JSONL" => GazetteerFormat.Jsonl,
        ".TSV" => GazetteerFormat.Tsv,
        var other => throw new ArgumentException($"Expected a name that ends in .jsonl or .tsv, found '{other}'.", nameof(path)),
    };
}
