namespace NewsNlp;

/// <summary>In what an added entry disagrees with another.</summary>
public enum GazetteerConflictKind
{
    /// <summary>The id stands for two entries that are not equal in all; the first is kept, the later left out.</summary>
    SameId,

    /// <summary>A name holds nothing that can stand in a text; it is left out.</summary>
    EmptyName,

    /// <summary>Several added entries bear the name; all of them are kept, and the first that holds on the day wins.</summary>
    SharedName,

    /// <summary>The data know the name as something of another type; the added entry wins.</summary>
    OtherTypeInData,

    /// <summary>The country code is none of the data ("UK" for "GB"); the entry is left out.</summary>
    UnknownCountry,
}
