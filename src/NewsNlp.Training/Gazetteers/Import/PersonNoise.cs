using System.Collections.Immutable;

namespace NewsNlp.Training.Gazetteers.Import;

/// <summary>
/// Words that betray a name cut out of a line wrongly ("Council Eduard Shevardnadze", "Jose Faustino de"), and titles
/// that stand before names.
/// </summary>
internal sealed class PersonNoise
{
    private readonly HashSet<(string Word, string Where)> _words;

    private PersonNoise(IEnumerable<(string Word, string Where)> words) => _words = [.. words];

    public static PersonNoise Read(ImportFolders folders) => new(folders.Own("person_noise.tsv").Rows.Select(static row => (row[0], row[1])));

    public bool Spoils(string[] tokens) =>
        tokens.Any(token => _words.Contains((token, "any"))) || _words.Contains((tokens[0], "first")) || _words.Contains((tokens[^1], "last"))
        || (tokens.Length > 1 && tokens[^1].Length == 2 && tokens[^1][1] == '.');

    /// <summary>"Dr. Meshaan Al-Otaibi" without the title, which is no part of a name.</summary>
    public string WithoutTitle(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray();
        while (words.Length > 2 && _words.Contains((NameForms.Fold(words[0]), "title")))
        {
            words = words.RemoveAt(0);
        }

        return string.Join(' ', words);
    }
}
