using System.Text;

namespace NewsNlp.Training.Gazetteers;

/// <summary>Tab-separated lines under a header line: UTF-8, LF, no quoting.</summary>
internal sealed class TsvTable
{
    private readonly Dictionary<string, int> _columns;

    private TsvTable(string name, string[] header, List<string[]> rows)
    {
        Name = name;
        Header = header;
        Rows = rows;
        _columns = header.Select((column, i) => (column, i)).ToDictionary(c => c.column, c => c.i, StringComparer.Ordinal);
    }

    public string Name { get; }

    public IReadOnlyList<string> Header { get; }

    public List<string[]> Rows { get; }

    public static TsvTable Of(string name, params string[] header) => new(name, header, []);

    /// <exception cref="InvalidDataException">A line has another number of columns than the header.</exception>
    public static TsvTable Read(string path)
    {
        using var reader = new StreamReader(path, Encoding.UTF8);
        return Parse(Path.GetFileName(path), reader.ReadToEnd());
    }

    /// <exception cref="InvalidDataException">A line has another number of columns than the header.</exception>
    public static TsvTable Parse(string name, string text)
    {
        var lines = text.Split('\n');
        var header = lines[0].TrimEnd('\r').Split('\t');
        var rows = new List<string[]>(lines.Length);
        for (var i = 1; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            if (line.Length == 0)
            {
                continue;
            }

            var row = line.Split('\t');
            rows.Add(row.Length == header.Length ? row : throw new InvalidDataException($"{name}, line {i + 1}: expected {header.Length} columns, found {row.Length}."));
        }

        return new TsvTable(name, header, rows);
    }

    /// <summary>The index of a column.</summary>
    /// <exception cref="InvalidDataException">There is no such column.</exception>
    public int Column(string name) => _columns.TryGetValue(name, out var index)
        ? index
        : throw new InvalidDataException($"{Name}: expected a column {name}, found {string.Join(", ", Header)}.");

    /// <summary>Adds a row; tabs and line breaks in values become spaces.</summary>
    public void Add(params string?[] values)
    {
        if (values.Length != Header.Count)
        {
            throw new ArgumentException($"{Name} has {Header.Count} columns, not {values.Length}.", nameof(values));
        }

        Rows.Add([.. values.Select(static value => (value ?? "").Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ').Trim())]);
    }

    /// <summary>Writes the rows sorted by character codes, each once.</summary>
    public void Write(string folder)
    {
        var lines = Rows.Select(static row => string.Join('\t', row)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        File.WriteAllText(Path.Combine(folder, Name), string.Concat(lines.Prepend(string.Join('\t', Header)).Select(static line => line + "\n")));
    }
}
