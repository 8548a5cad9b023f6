namespace NewsNlp.Training.Corpora;

/// <summary>What is known of a source before it is read.</summary>
/// <param name="Name">Its short name.</param>
/// <param name="Mask">The types that it labels wherever they stand, after the mapping.</param>
/// <param name="Tags">The types that its own tags stand for; tags that are missing here are not read.</param>
/// <param name="Files">Its files, below the folder of the corpora.</param>
internal sealed record CorpusSource(string Name, TypeMask Mask, IReadOnlyDictionary<string, EntityType> Tags, string[] Files)
{
    /// <summary>Whether its documents are articles; else they are lists of single sentences.</summary>
    public bool HasDocuments { get; init; } = true;

    /// <summary>The licence of its texts and labels, as docs/data-sources.md has it.</summary>
    public string Licence { get; init; } = "";

    /// <summary>Whether the labels follow the policy already, but for slips.</summary>
    public bool IsOwn => Mask == TypeMask.All;
}
