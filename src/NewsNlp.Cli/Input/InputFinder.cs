namespace NewsNlp.Cli.Input;

/// <summary>Finds the files behind the arguments: folders give their *.txt and *.jsonl files, subfolders included, in ordinal order.</summary>
internal static class InputFinder
{
    public const string StandardInput = "stdin";

    // Links are not followed, since one that points upwards would never end.
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    /// <param name="paths">Files, folders, and "-".</param>
    /// <param name="kind">How articles stand in all of them; null to tell by the ending.</param>
    /// <param name="missing">Is told of each path that gives no file.</param>
    public static List<InputFile> Find(IReadOnlyList<string> paths, InputKind? kind, Action<string> missing)
    {
        var files = new List<InputFile>();
        foreach (var path in paths)
        {
            if (path == "-")
            {
                files.Add(new InputFile(null, StandardInput, kind));
            }
            else if (File.Exists(path))
            {
                files.Add(new InputFile(path, Path.GetFileName(path), kind ?? KindOf(path)));
            }
            else if (!Directory.Exists(path))
            {
                missing($"no such file or folder: {path}");
            }
            else if (!AddFolder(files, path, kind))
            {
                missing($"no .txt or .jsonl files in the folder {path}");
            }
        }

        return files;
    }

    private static bool AddFolder(List<InputFile> files, string folder, InputKind? kind)
    {
        var found = Directory.EnumerateFiles(folder, "*", Everything)
            .Where(p => IsText(p) || KindOf(p) == InputKind.Jsonl)
            .Select(p => new InputFile(p, Path.GetRelativePath(folder, p).Replace('\\', '/'), kind ?? KindOf(p)))
            .OrderBy(f => f.Name, StringComparer.Ordinal)
            .ToList();
        files.AddRange(found);
        return found.Count > 0;
    }

    private static bool IsText(string path) => path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    private static InputKind KindOf(string path) =>
        path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) ? InputKind.Jsonl : InputKind.Text;
}
