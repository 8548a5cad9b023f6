namespace NewsNlp.Cli.Evaluate;

/// <summary>Which treebank files to read.</summary>
/// <param name="Paths">Files and folders.</param>
/// <param name="Genre">The GUM genre that file names must carry; null for all.</param>
/// <param name="Split">The split that the folder's index must give a file; null for all.</param>
internal sealed record UdSelection(IReadOnlyList<string> Paths, string? Genre, string? Split)
{
    /// <summary>The files in order of their paths.</summary>
    /// <exception cref="FileNotFoundException">A path is neither a file nor a folder.</exception>
    public IEnumerable<string> Files()
    {
        foreach (var path in Paths)
        {
            if (File.Exists(path))
            {
                yield return path;
            }
            else if (Directory.Exists(path))
            {
                var inSplit = Split is null ? null : NamesInSplit(path, Split);
                foreach (var file in Directory.GetFiles(path, "*.conllu").Order(StringComparer.Ordinal))
                {
                    var name = Path.GetFileNameWithoutExtension(file);
                    if ((Genre is null || name.StartsWith($"GUM_{Genre}_", StringComparison.Ordinal)) && inSplit?.Contains(name) != false)
                    {
                        yield return file;
                    }
                }
            }
            else
            {
                throw new FileNotFoundException($"No such file or folder: {path}", path);
            }
        }
    }

    private static HashSet<string> NamesInSplit(string folder, string split)
    {
        var index = Path.Combine(folder, "index.tsv");
        return File.Exists(index)
            ? [.. File.ReadLines(index).Select(static l => l.Split('\t')).Where(c => c.Length > 2 && c[2] == split).Select(static c => c[0])]
            : throw new FileNotFoundException($"The folder has no index.tsv to tell its splits: {folder}", index);
    }
}
