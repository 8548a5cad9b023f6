namespace NewsNlp.Output;

/// <summary>How the written forms spell the values of enumerations; other programs rely on them.</summary>
internal static class JsonNames
{
    public static string Of(MentionKind kind) => kind switch
    {
        MentionKind.Named => "named",
        MentionKind.Nominal => "nominal",
        MentionKind.Pronoun => "pronoun",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(EntityType type) => type switch
    {
        EntityType.Person => "Person",
        EntityType.Organization => "Organization",
        EntityType.Country => "Country",
        EntityType.Location => "Location",
        EntityType.Nationality => "Nationality",
        EntityType.Office => "Office",
        EntityType.Date => "Date",
        EntityType.Money => "Money",
        EntityType.Miscellaneous => "Miscellaneous",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static string Of(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => "direct",
        QuoteKind.Indirect => "indirect",
        QuoteKind.Mixed => "mixed",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(OfficeBasis basis) => basis switch
    {
        OfficeBasis.Stated => "stated",
        OfficeBasis.Resolved => "resolved",
        _ => throw new ArgumentOutOfRangeException(nameof(basis)),
    };

    public static string Of(OfficeStatus status) => status switch
    {
        OfficeStatus.Current => "current",
        OfficeStatus.Former => "former",
        OfficeStatus.Acting => "acting",
        OfficeStatus.Elect => "elect",
        OfficeStatus.Then => "then",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(CueClass cueClass) => cueClass switch
    {
        CueClass.Say => "say",
        CueClass.Claim => "claim",
        CueClass.Deny => "deny",
        CueClass.Warn => "warn",
        CueClass.Promise => "promise",
        CueClass.Ask => "ask",
        CueClass.Demand => "demand",
        CueClass.Admit => "admit",
        CueClass.Describe => "describe",
        CueClass.Opine => "opine",
        CueClass.Manner => "manner",
        _ => throw new ArgumentOutOfRangeException(nameof(cueClass)),
    };
}
