namespace NewsNlp.Models.English;

/// <summary>The data of this package, for <see cref="NewsPipelineBuilder.FromModel"/>; <see cref="NewsPipeline.CreateEnglish"/> finds it by itself.</summary>
public static class EnglishModel
{
    /// <summary>Opens the compiled data. The caller disposes the stream.</summary>
    public static Stream Open() =>
        typeof(EnglishModel).Assembly.GetManifestResourceStream("gazetteer.bin")
        ?? throw new ModelFormatException("Expected the resource gazetteer.bin in NewsNlp.Models.English, found none.");
}
