namespace NewsNlp;

/// <summary>A post: "Minister of Finance of France". Immutable.</summary>
/// <param name="Title">The post without its country, as the text has it ("Secretary of State"), in the singular.</param>
/// <param name="Country">The state or body it belongs to; null where the text and the gazetteer do not say.</param>
/// <param name="Type">The gazetteer's class of the post ("foreign_minister"); null where it has none.</param>
public sealed record Office(string Title, Country? Country, string? Type);
