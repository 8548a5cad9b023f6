namespace NewsNlp.Gazetteers;

/// <summary>How a phrase must be written in the text to have a meaning. Each level allows what the ones before it ask for.</summary>
internal enum CaseNeed : byte
{
    /// <summary>In any case ("foreign minister").</summary>
    Any,

    /// <summary>With capitals, as names are: "Turkey" is no "turkey".</summary>
    Capital,

    /// <summary>All in capitals, as acronyms are: "WHO" is no "Who".</summary>
    Upper,

    /// <summary>Never in a text: the entry is found by its form alone.</summary>
    Never,
}
