namespace NewsNlp.Training.Annotation;

/// <summary>The files of the corpus.</summary>
internal static class AnnotatedFiles
{
    /// <summary>The annotated files of paths: files, or folders searched to the bottom, in order of name.</summary>
    public static IEnumerable<string> In(IEnumerable<string> paths) => paths.SelectMany(static path =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : Enumerable.Repeat(path, 1));

    public static (NewsPipeline News, NewsNlp.Gazetteers.Gazetteer Gazetteer) OpenData(string package)
    {
        var bytes = File.ReadAllBytes(Path.Combine(package, "Compiled", "gazetteer.bin"));
        using var forPipeline = new MemoryStream(bytes);
        using var forLists = new MemoryStream(bytes);
        return (NewsPipelineBuilder.FromModel(forPipeline).Build(), NewsNlp.Gazetteers.Gazetteer.Load(forLists));
    }
}
