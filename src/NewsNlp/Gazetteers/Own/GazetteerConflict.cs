namespace NewsNlp;

/// <summary>A place where an added entry disagrees with another entry or with the data. Immutable.</summary>
/// <param name="Kind">In what it disagrees.</param>
/// <param name="Entry">The added entry.</param>
/// <param name="Name">The name in question, as the entry writes it; for one id of two entries, or a country code, the entry's first name.</param>
public sealed record GazetteerConflict(GazetteerConflictKind Kind, GazetteerEntry Entry, string Name)
{
    /// <summary>The other added entries with the id or the name, in the order in which they came; empty where only the data disagree.</summary>
    public IReadOnlyList<GazetteerEntry> Others { get; init; } = [];

    /// <summary>What the data know the name as, each type once; empty but for <see cref="GazetteerConflictKind.OtherTypeInData"/>.</summary>
    public IReadOnlyList<EntityType> DataTypes { get; init; } = [];

    /// <summary>A sentence for people, without a period.</summary>
    public override string ToString() => Kind switch
    {
        GazetteerConflictKind.SameId => $"the id '{Entry.Id}' stands for two different entries, '{Others[0].Name}' and '{Name}'",
        GazetteerConflictKind.EmptyName => $"the entry '{Entry.Id}' has a name without any token",
        GazetteerConflictKind.SharedName => $"the name '{Name}' of '{Entry.Id}' is also that of {string.Join(", ", Others.Select(static other => $"'{other.Id}'"))}",
        GazetteerConflictKind.UnknownCountry => $"the country code of '{Entry.Id}' is '{Entry.CountryCode}', expected one of the data, as in ISO 3166 alpha-2",
        _ => $"the name '{Name}' of '{Entry.Id}', a {Entry.Type}, is in the data a {string.Join(", ", DataTypes)}",
    };
}
