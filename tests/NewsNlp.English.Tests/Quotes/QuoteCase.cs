using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsNlp.English.Tests.Quotes;

/// <summary>A golden case of the quote rules: a text and all the quotes it holds.</summary>
public sealed record QuoteCase
{
    public required string Text { get; init; }

    public DateOnly? Date { get; init; }

    public required string Why { get; init; }

    /// <summary>Expected to differ; the case fails once it stops to.</summary>
    [JsonPropertyName("known-gap")]
    public bool KnownGap { get; init; }

    public required IReadOnlyList<ExpectedQuote> Quotes { get; init; }

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static QuoteCase Read(string path) => JsonSerializer.Deserialize<QuoteCase>(File.ReadAllText(path), Options)!;

    /// <summary>The quotes as lines that two people can compare.</summary>
    public IReadOnlyList<string> Expected() => [.. Quotes.Select(static quote => quote.Line())];

    public IReadOnlyList<string> Actual(NewsDocument document) => [.. document.Quotes.Select((quote, i) => Line(document, quote, Quotes.ElementAtOrDefault(i)))];

    // The name is compared where the case gives one: who a pronoun is belongs to coreference.
    private static string Line(NewsDocument document, Quote quote, ExpectedQuote? expected) => new ExpectedQuote
    {
        Kind = quote.Kind.ToString().ToLowerInvariant(),
        Content = [.. quote.Fragments.Select(fragment => fragment.Slice(document.Text))],
        Cue = quote.Cue?.Text,
        Speaker = quote.Speaker?.Text,
        Name = expected is null || expected.Name.ValueKind == JsonValueKind.Undefined ? default : JsonSerializer.SerializeToElement(quote.Speaker?.Name),
        Inherited = quote.Inherited,
        Unclosed = quote.Unclosed,
        Nested = quote.Parent is not null,
        Negated = quote.Cue?.Negated == true,
        Hedged = quote.Cue?.Hedged == true,
    }.Line();
}
