using NewsNlp.Models;

namespace NewsNlp.Tagging;

/// <summary>
/// The weights of the name tagger: two layers over windows of tokens, one that hears what the article says of the same
/// word elsewhere, context features, and pairs of neighbouring tags. Immutable and thread-safe.
/// </summary>
internal sealed class TaggerModel
{
    /// <summary>Tokens that the first layer sees: two on each side.</summary>
    public const int FirstWindow = 5;

    /// <summary>Tokens that the second layer sees: one on each side.</summary>
    public const int SecondWindow = 3;

    /// <summary>Inputs of the first layer for each token of its window.</summary>
    public const int Inputs = WordVectors.Dimensions + TokenSigns.Count;

    private TaggerModel(ModelFile file, WordVectors vectors)
    {
        var sizes = Floats(file, "sizes", 2);
        (FirstSize, SecondSize) = ((int)sizes[0], (int)sizes[1]);
        Vectors = vectors;
        Context = ContextWeights.Read(file);
        FirstWeights = Floats(file, "first.weights", FirstWindow * Inputs * FirstSize);
        FirstBias = Floats(file, "first.bias", FirstSize);
        SecondWeights = Floats(file, "second.weights", SecondWindow * FirstSize * SecondSize);
        SecondBias = Floats(file, "second.bias", SecondSize);
        SameWordWeights = Floats(file, "same.weights", FirstSize * SecondSize);
        TagWeights = Floats(file, "tags.weights", SecondSize * TagSet.Stride);
        TagBias = Floats(file, "tags.bias", TagSet.Stride);
        Pairs = Floats(file, "pairs", TagSet.Count * TagSet.Stride);
        Starts = Floats(file, "starts", TagSet.Stride);
        Calibration = Floats(file, "calibration", 2);
        Manifest = ModelManifest.Read(file);
    }

    public ModelManifest Manifest { get; }

    public WordVectors Vectors { get; }

    public ContextWeights Context { get; }

    /// <summary>Size of the first layer, a multiple of 32.</summary>
    public int FirstSize { get; }

    /// <summary>Size of the second layer, a multiple of 32.</summary>
    public int SecondSize { get; }

    /// <summary>By place in the window, then input, then output.</summary>
    public float[] FirstWeights { get; }

    public float[] FirstBias { get; }

    /// <summary>By place in the window, then input, then output.</summary>
    public float[] SecondWeights { get; }

    public float[] SecondBias { get; }

    /// <summary>By input, then output: what the mean of the first layer over all places of a word adds to the second.</summary>
    public float[] SameWordWeights { get; }

    /// <summary>By input, then tag.</summary>
    public float[] TagWeights { get; }

    public float[] TagBias { get; }

    /// <summary>By tag before, then tag; a pair that may not be is far below zero.</summary>
    public float[] Pairs { get; }

    /// <summary>What a sentence may begin with.</summary>
    public float[] Starts { get; }

    /// <summary>Slope and offset that turn the log odds of a name into those that held on texts not trained on.</summary>
    public float[] Calibration { get; }

    /// <exception cref="ModelFormatException">The file is no tagger, or one that was trained with other vectors.</exception>
    public static TaggerModel Read(ModelFile file, WordVectors vectors)
    {
        var model = new TaggerModel(file, vectors);
        var expected = model.Manifest.Value("vectors");
        var found = vectors.Manifest.Value("version");
        return expected == found ? model : throw new ModelFormatException($"Model file: expected word vectors {expected}, found {found}.");
    }

    private static float[] Floats(ModelFile file, string section, int count)
    {
        var table = file.Section<float>(section);
        return table.Count == count ? table.Span.ToArray() : throw new ModelFormatException($"Model file: expected {count} numbers in section {section}, found {table.Count}.");
    }
}
