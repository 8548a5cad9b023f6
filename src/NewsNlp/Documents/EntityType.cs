namespace NewsNlp;

/// <summary>What kind of thing is referred to.</summary>
public enum EntityType : byte
{
    /// <summary>People, fictional too, families, named animals.</summary>
    Person,

    /// <summary>Companies, agencies, parties, parliaments, courts, media, teams, bodies of states.</summary>
    Organization,

    /// <summary>States, and territories with an ISO code.</summary>
    Country,

    /// <summary>Cities, provinces, regions, waters, mountains, streets, buildings.</summary>
    Location,

    /// <summary>Nationalities, religious and political groups.</summary>
    Nationality,

    /// <summary>A post that a person can hold.</summary>
    Office,

    /// <summary>A calendar expression, absolute or relative.</summary>
    Date,

    /// <summary>An amount with its currency.</summary>
    Money,

    /// <summary>Events, works, laws, prizes, languages, products.</summary>
    Miscellaneous,
}
