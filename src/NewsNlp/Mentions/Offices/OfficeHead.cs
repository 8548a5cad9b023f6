namespace NewsNlp.Mentions;

/// <summary>When the head of an office phrase counts as an office.</summary>
[Flags]
internal enum OfficeHeadRules
{
    None = 0,

    /// <summary>Counts alone and in lower case: "the president".</summary>
    Alone = 1,

    /// <summary>Counts only with a field, an "of" part, a polity or a name beside it: "director of …", not "the director".</summary>
    Complement = 2,

    /// <summary>Counts only with a capital before a name: "General Ruiz", "Rep. Ama Reed".</summary>
    BeforeName = 4,

    /// <summary>Takes any field before it when capitalised: "Water and Sanitation Minister".</summary>
    TakesField = 8,

    /// <summary>Takes an "of …" part.</summary>
    Of = 16,

    /// <summary>Takes a "for …" part.</summary>
    For = 32,

    /// <summary>Takes a "to …" part.</summary>
    To = 64,
}

/// <summary>The noun that carries an office.</summary>
/// <param name="Singular">Its singular.</param>
/// <param name="OfficeType">The gazetteer's class of the bare noun; null where it depends on its field.</param>
/// <param name="Rules">When it counts and what it takes.</param>
internal sealed record OfficeHead(string Singular, string? OfficeType, OfficeHeadRules Rules);
