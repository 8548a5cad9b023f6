namespace NewsNlp;

/// <summary>A state or territory of the gazetteer, or a body with a code of its own such as the European Union. Immutable.</summary>
/// <param name="Code">ISO 3166 alpha-2 code ("US"); bodies and unrecognised states have codes of the gazetteer.</param>
/// <param name="Name">Its usual English name.</param>
public sealed record Country(string Code, string Name)
{
    /// <summary>ISO 3166 alpha-3 code ("USA"), or null where there is none.</summary>
    public string? Alpha3 { get; init; }

    /// <summary>ISO 3166 numeric code ("840"), or null where there is none.</summary>
    public string? Numeric { get; init; }
}
