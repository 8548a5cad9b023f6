namespace NewsNlp.Training.Annotation.Checks;

/// <summary>The verb that checks annotated files.</summary>
internal static class CheckCorpus
{
    /// <param name="paths">Files and folders.</param>
    /// <param name="hints">Whether places to look at are told too.</param>
    /// <param name="package">Folder of the data package.</param>
    /// <param name="output">Gets an error a line: path, line, message.</param>
    /// <returns>0 where nothing is refused, else 2.</returns>
    public static int Run(IReadOnlyList<string> paths, bool hints, string package, TextWriter output)
    {
        var (news, gazetteer) = AnnotatedFiles.OpenData(package);
        var checker = new ArticleChecker(news, gazetteer);
        int files = 0, refused = 0, looks = 0;
        foreach (var path in AnnotatedFiles.In(paths))
        {
            checker.Check(File.ReadAllText(path), Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path))), Path.GetFileNameWithoutExtension(path), out var errors);
            files++;
            refused += errors.Count(static error => !error.IsHint);
            looks += errors.Count(static error => error.IsHint);
            foreach (var error in errors.Where(error => hints || !error.IsHint))
            {
                output.WriteLine($"{path}:{error}");
            }
        }

        output.WriteLine($"{files} files, {refused} errors, {looks} places to look at");
        return refused == 0 && files > 0 ? 0 : 2;
    }
}
