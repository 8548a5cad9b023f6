namespace NewsNlp.Models.English;

/// <summary>The data of this package, for <see cref="NewsPipelineBuilder.FromModel"/>; <see cref="NewsPipeline.CreateEnglish"/> finds it by itself.</summary>
public static class EnglishModel
{
    /// <summary>Opens the compiled gazetteer. The caller disposes the stream.</summary>
    public static Stream Open() => Open("gazetteer.bin");

    /// <summary>Opens the word vectors, for <see cref="NewsPipelineBuilder.UseTagger"/>. The caller disposes the stream.</summary>
    public static Stream OpenVectors() => Open("vectors.bin");

    /// <summary>Opens the name tagger, for <see cref="NewsPipelineBuilder.UseTagger"/>. The caller disposes the stream.</summary>
    public static Stream OpenTagger() => Open("tagger.bin");

    private static Stream Open(string resource) =>
        typeof(EnglishModel).Assembly.GetManifestResourceStream(resource)
        ?? throw new ModelFormatException($"Expected the resource {resource} in NewsNlp.Models.English, found none.");
}
