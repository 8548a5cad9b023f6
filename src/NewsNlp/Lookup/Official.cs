namespace NewsNlp;

/// <summary>A person of the officials table. Immutable.</summary>
public sealed class Official
{
    internal Official(string id, string name)
    {
        Id = id;
        Name = name;
    }

    /// <summary>Stable identifier: a Wikidata id where there is one, else a key of this data.</summary>
    public string Id { get; }

    /// <summary>The usual name.</summary>
    public string Name { get; }

    /// <summary>Other names of the sources, and short forms made by rule.</summary>
    public IReadOnlyList<string> OtherNames { get; internal init; } = [];

    /// <summary>The posts held, in order of start.</summary>
    public IReadOnlyList<Tenure> Tenures { get; internal init; } = [];

    /// <summary>How well the name fits the one asked for: 1 for a name of the data, less for another spelling or a surname alone.</summary>
    public double Score { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name} ({Id})";
}
