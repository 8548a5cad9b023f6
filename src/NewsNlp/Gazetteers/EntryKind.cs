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

    /// <summary>A word that news write in lower case as a rule; the index says nothing.</summary>
    CommonWord,

    /// <summary>An entry that the user added; the index leads to a <see cref="GazetteerEntry"/>.</summary>
    Own,
}
