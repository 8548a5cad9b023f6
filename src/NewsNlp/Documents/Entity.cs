namespace NewsNlp;

/// <summary>The thing that mentions refer to, once per document. Immutable once its document is made; thread-safe.</summary>
public sealed class Entity
{
    private readonly List<Mention> _mentions = [];

    internal Entity(string id, string name, EntityType type)
    {
        Id = id;
        Name = name;
        Type = type;
    }

    /// <summary>Its name within this document: "e1", "e2", … in order of first mention.</summary>
    public string Id { get; }

    /// <summary>Its fullest name in the text; for a person known by office and date alone, the gazetteer's name.</summary>
    public string Name { get; }

    /// <summary>What kind of thing it is.</summary>
    public EntityType Type { get; }

    /// <summary>The ISO 3166 alpha-2 code of a country, a nationality, a place, or a person whose office names one; else null.</summary>
    public string? CountryCode { get; internal set; }

    /// <summary>Identifier of the gazetteer entry, for people a Wikidata id where there is one; null where nothing was linked.</summary>
    public string? Link { get; internal set; }

    /// <summary>Whether a name of the entity stands in the text; false for an unnamed "a police spokesman".</summary>
    public bool IsNamed { get; internal init; }

    /// <summary>Its mentions in text order: its coreference chain. Names inside offices (<see cref="Mention.Nested"/>) are among them.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions;

    /// <summary>For a group of named entities ("Reed and Vale"), those it stands for; else empty.</summary>
    public IReadOnlyList<Entity> Members { get; internal set; } = [];

    /// <summary>How sure the pipeline is of the chain and the link, from 0 to 1.</summary>
    public double Score { get; internal set; }

    /// <summary>What the chain and the link rest on.</summary>
    public IReadOnlyList<Evidence> Evidence { get; internal set; } = [];

    /// <summary>The decision and its evidence in words, a line each.</summary>
    public string Explain() => Explanation.Of($"{Id} {Type} {Name}{(Link is null ? "" : " = " + Link)}", Score, Evidence);

    internal void Add(Mention mention)
    {
        var at = _mentions.Count;
        while (at > 0 && _mentions[at - 1].Span.Start > mention.Span.Start)
        {
            at--;
        }

        _mentions.Insert(at, mention);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Name} ({Type})";
}
