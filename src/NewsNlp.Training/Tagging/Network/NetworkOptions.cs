namespace NewsNlp.Training.Tagging.Network;

/// <summary>How a network is built and trained. The defaults are the shipped model's; docs/tagger.md says what the others gave.</summary>
internal sealed record NetworkOptions
{
    /// <summary>Size of the first layer; a multiple of 32.</summary>
    public int FirstSize { get; init; } = 128;

    /// <summary>Size of the second layer; a multiple of 32.</summary>
    public int SecondSize { get; init; } = 96;

    public int Epochs { get; init; } = 9;

    /// <summary>Tokens of a batch, at least; a batch holds whole documents.</summary>
    public int BatchTokens { get; init; } = 512;

    /// <summary>The largest step of the layers' weights (Adam); it falls to zero in a line.</summary>
    public float Rate { get; init; } = 1e-3f;

    /// <summary>The largest step of the context features' weights (AdaGrad); it falls to a fifth in a line.</summary>
    public float ContextRate { get; init; } = 0.1f;

    /// <summary>Share of the first layer's outputs that a batch does without.</summary>
    public float FirstDropout { get; init; } = 0.3f;

    public float SecondDropout { get; init; } = 0.4f;

    /// <summary>Share of the context features that a token does without.</summary>
    public float ContextDropout { get; init; } = 0.5f;

    /// <summary>Share of words that are taken for unknown, and of tokens and sentences whose lists are left out.</summary>
    public float WordDropout { get; init; } = 0.05f;

    public float ListDropout { get; init; } = 0.1f;

    /// <summary>The commonest words are never taken for unknown.</summary>
    public int KeptWords { get; init; } = 200;

    public ulong Seed { get; init; } = 20261124;
}
