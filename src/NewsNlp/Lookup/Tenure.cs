namespace NewsNlp;

/// <summary>A person in a post over half-open dates, as the gazetteer has it. Immutable.</summary>
public sealed class Tenure
{
    internal Tenure(string personId, string personName, Office office)
    {
        PersonId = personId;
        PersonName = personName;
        Office = office;
    }

    /// <summary>Stable identifier of the person: a Wikidata id where there is one, else a key of this data. <see cref="Entity.Link"/> gives the same.</summary>
    public string PersonId { get; }

    /// <summary>The person's usual name.</summary>
    public string PersonName { get; }

    /// <summary>The post; its title is the label of the data.</summary>
    public Office Office { get; }

    /// <summary>First day; the first of the year or month where only that is known; null where only a sighting is known.</summary>
    public DateOnly? From { get; internal init; }

    /// <summary>Day after the last; null where no end is known.</summary>
    public DateOnly? To { get; internal init; }

    /// <summary>How the end is known.</summary>
    public TenureEnd End { get; internal init; }

    /// <summary>The last day for which the source of an open tenure vouches; after it the person may or may not be in office.</summary>
    public DateOnly? KnownUntil { get; internal init; }

    /// <summary>The day of a sighting, of a tenure whose start is not known.</summary>
    public DateOnly? SeenOn { get; internal init; }

    /// <summary>Whether the person held the post for the time being only.</summary>
    public bool IsActing { get; internal init; }

    /// <summary>Letters of the sources, the one of the row first; docs/data-sources.md tells them. C is uncited.</summary>
    public string Source { get; internal init; } = "";

    /// <summary>How well the tenure answers what was asked, from 0 to 1; 1 where nothing was asked.</summary>
    public double Score { get; internal init; } = 1;

    /// <summary>What the score rests on.</summary>
    public IReadOnlyList<Evidence> Evidence { get; internal init; } = [];

    /// <inheritdoc/>
    public override string ToString() => $"{PersonName}, {Office.Title} ({Office.Country?.Code}), {From:yyyy-MM-dd} to {To:yyyy-MM-dd}";
}
