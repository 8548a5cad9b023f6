using NewsNlp.Documents;

namespace NewsNlp.Gazetteers;

/// <summary>What a gazetteer entry is.</summary>
internal enum EntryKind : byte
{
    /// <summary>A name of a country; the index leads to <see cref="CountryRecord"/>.</summary>
    Country,

    /// <summary>A word for a country's people or things ("Ivorian"); the index leads to <see cref="CountryRecord"/>.</summary>
    Demonym,

    /// <summary>A region or grouping ("Central America"); the index leads to <see cref="PlaceRecord"/>.</summary>
    Region,

    /// <summary>A word for a region's people or things ("European"); the index leads to <see cref="PlaceRecord"/>.</summary>
    RegionDemonym,

    /// <summary>A city; the index leads to <see cref="PlaceRecord"/>.</summary>
    City,

    /// <summary>A province, state or other first-order division; the index leads to <see cref="PlaceRecord"/>.</summary>
    Province,

    /// <summary>An organisation; the index leads to <see cref="OrganizationRecord"/>.</summary>
    Organization,

    /// <summary>A person who holds or held an office; the index leads to <see cref="PersonRecord"/>.</summary>
    Person,

    /// <summary>A given name; the index is a <see cref="Gender"/>.</summary>
    GivenName,

    /// <summary>A word or phrase of office titles; the index leads to <see cref="TitleRecord"/>.</summary>
    Title,

    /// <summary>An entry that the user added; the index leads to a <see cref="GazetteerEntry"/>.</summary>
    Own,
}

/// <summary>How a phrase names its entry.</summary>
internal enum AliasKind : byte
{
    /// <summary>The usual name.</summary>
    Name,

    /// <summary>Another form of a source.</summary>
    Alias,

    /// <summary>An acronym or abbreviation, which counts only as written ("US", "WHO").</summary>
    Acronym,

    /// <summary>A name of the past ("Swaziland").</summary>
    Former,

    /// <summary>A seat or building that stands for a government ("the Kremlin").</summary>
    Metonym,

    /// <summary>A form made by rule (without middle initial, without accents).</summary>
    Generated,
}

/// <summary>One meaning of a phrase.</summary>
internal readonly record struct EntryRef(EntryKind Kind, AliasKind Alias, int Index);

/// <summary>A state, territory or body.</summary>
internal sealed record CountryRecord(string Code, string Name, string? Alpha3, string? Numeric, string? Capital, string Kind);

/// <summary>A city, province or region; region records have no country.</summary>
internal sealed record PlaceRecord(string Name, string? CountryCode, string? Province, int Population);

/// <summary>An organisation.</summary>
internal sealed record OrganizationRecord(string Name, string Type, string? Polity);

/// <summary>A person of the officials table.</summary>
internal sealed record PersonRecord(string Key, string Name, Gender Gender);

/// <summary>A post of the officials table.</summary>
internal sealed record OfficeRecord(string Key, string Polity, string OfficeType, string Label);

/// <summary>What a form does in a title.</summary>
internal enum TitleKind : byte
{
    /// <summary>Carries the post: "minister", "president", "Foreign Minister".</summary>
    Head,

    /// <summary>Changes rank or status: "deputy", "former".</summary>
    Modifier,

    /// <summary>Names a field: "Foreign", "Homeland Security".</summary>
    Domain,

    /// <summary>Short form before a name: "Sen.".</summary>
    Abbreviation,

    /// <summary>A form that tells the gender: "chairwoman", "Mrs".</summary>
    Gendered,

    /// <summary>A whole label seen in the officials table: "Minister of Mines and Energy".</summary>
    Label,
}

/// <summary>A word or phrase of office titles.</summary>
internal sealed record TitleRecord(string Form, TitleKind Kind, string? OfficeType, string Canonical, Gender Gender);

/// <summary>How the end of a tenure is known.</summary>
internal enum EndKind : byte
{
    /// <summary>No end is known: the person was in office at least until <see cref="TenureRecord.KnownUntil"/>.</summary>
    Open,

    /// <summary>A source gives it.</summary>
    Sourced,

    /// <summary>It is the start of the next holder.</summary>
    Inferred,

    /// <summary>The tenure ended by this day at the latest.</summary>
    Bound,

    /// <summary>It is known roughly.</summary>
    Approximate,
}

/// <summary>A person in a post over half-open dates.</summary>
/// <param name="Office">Index of the office.</param>
/// <param name="Person">Index of the person.</param>
/// <param name="From">First day; the first day of the year or month where only that is known; null where only a sighting is known.</param>
/// <param name="To">End; null where none is known. Where only a year or month is known, the first day after it.</param>
/// <param name="EndKind">How the end is known.</param>
/// <param name="KnownUntil">The last day for which the source vouches, of an open tenure.</param>
/// <param name="Seen">Day of a sighting, of a tenure without a start.</param>
/// <param name="Acting">Whether the person held the post for the time being only.</param>
/// <param name="Source">Letters of the sources, the one of the row first.</param>
internal readonly record struct TenureRecord(
    int Office, int Person, DateOnly? From, DateOnly? To, EndKind EndKind, DateOnly? KnownUntil, DateOnly? Seen, bool Acting, string Source);
