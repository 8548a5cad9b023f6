namespace NewsNlp;

/// <summary>An entry that a user adds to the gazetteer. Immutable.</summary>
/// <param name="Id">Identifier that <see cref="Entity.Link"/> gives back.</param>
/// <param name="Name">The usual name.</param>
/// <param name="Type">What it is.</param>
public sealed record GazetteerEntry(string Id, string Name, EntityType Type)
{
    /// <summary>Other names; matched like the first. Empty by default.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>ISO 3166 alpha-2 code, or a code of the data ("GB-SCT"), of the country it belongs to; must be one that <see cref="Countries.All"/> has. Null by default.</summary>
    public string? CountryCode { get; init; }

    /// <summary>First day on which the entry holds; null by default, for no limit.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Day after the last on which the entry holds; null by default, for no limit.</summary>
    public DateOnly? ValidTo { get; init; }
}
