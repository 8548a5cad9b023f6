namespace NewsNlp.Gazetteers;

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

    /// <summary>Several holders of a post: "presidents", "secretaries of state"; the canonical form is the head.</summary>
    Plural,
}
