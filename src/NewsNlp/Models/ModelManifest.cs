using System.Text;

namespace NewsNlp.Models;

/// <summary>What a model file says of itself: lines of a key, a tab and a value. Immutable.</summary>
internal sealed class ModelManifest
{
    public const string Section = "manifest";

    public ModelManifest(IEnumerable<KeyValuePair<string, string>> rows) => Rows = [.. rows];

    /// <summary>Keys with their values, in the order of the file; a key may come more than once.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Rows { get; }

    /// <summary>Version of the data, not of the format.</summary>
    public string Version => Value("version");

    /// <summary>The first value of a key; "none" where there is none.</summary>
    public string Value(string key)
    {
        foreach (var (name, value) in Rows)
        {
            if (name == key)
            {
                return value;
            }
        }

        return "none";
    }

    public static ModelManifest Read(ModelFile file)
    {
        var text = Encoding.UTF8.GetString(file.Section<byte>(Section).Span);
        return new ModelManifest(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line =>
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            return tab < 0
                ? throw new ModelFormatException($"Model file: expected a tab in each line of the manifest, found '{line}'.")
                : KeyValuePair.Create(line[..tab], line[(tab + 1)..]);
        }));
    }

    public void Write(ModelWriter file) =>
        file.Add<byte>(Section, Encoding.UTF8.GetBytes(string.Concat(Rows.Select(row => $"{row.Key}\t{row.Value}\n"))));
}
