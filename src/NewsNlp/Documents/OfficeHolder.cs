namespace NewsNlp;

/// <summary>A person in a post, as this article has it. Immutable; thread-safe.</summary>
public sealed class OfficeHolder
{
    internal OfficeHolder(Entity person, Office office, TextSpan span)
    {
        Person = person;
        Office = office;
        Span = span;
    }

    /// <summary>Who holds the post.</summary>
    public Entity Person { get; }

    /// <summary>The post.</summary>
    public Office Office { get; }

    /// <summary>Where the text names the post.</summary>
    public TextSpan Span { get; }

    /// <summary>How the text speaks of the tenure.</summary>
    public OfficeStatus Status { get; internal init; }

    /// <summary>What names the person in the office.</summary>
    public OfficeBasis Basis { get; internal init; }

    /// <summary>First day of the tenure in the gazetteer; null where it is not known there.</summary>
    public DateOnly? From { get; internal init; }

    /// <summary>Day on which the tenure ended; null while it lasts or where the end is not known.</summary>
    public DateOnly? To { get; internal init; }

    /// <summary>How sure the pipeline is, from 0 to 1.</summary>
    public double Score { get; internal init; }

    /// <summary>What the decision rests on.</summary>
    public IReadOnlyList<Evidence> Evidence { get; internal init; } = [];

    /// <summary>The decision and its evidence in words, a line each.</summary>
    public string Explain() => Explanation.Of($"{Person.Name}: {Office.Title} of {Office.Country?.Name ?? "?"}", Score, Evidence);

    /// <inheritdoc/>
    public override string ToString() => $"{Person.Name}, {Office.Title} ({Office.Country?.Code})";
}
