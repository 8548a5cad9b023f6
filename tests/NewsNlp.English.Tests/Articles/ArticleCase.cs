using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsNlp.English.Tests.Articles;

/// <summary>A golden case of a whole article: a text and some of what must be found in it. What a case does not name may be anything.</summary>
public sealed record ArticleCase
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public required string Text { get; init; }

    public DateOnly? Date { get; init; }

    public required string Why { get; init; }

    /// <summary>Expected to differ; the case fails once it stops to.</summary>
    [JsonPropertyName("known-gap")]
    public bool KnownGap { get; init; }

    /// <summary>Surface and type of names, as often as they are listed.</summary>
    public IReadOnlyList<string[]> Names { get; init; } = [];

    /// <summary>Surfaces that are no name of any type; with a second part, no name of that type.</summary>
    public IReadOnlyList<string[]> NoNames { get; init; } = [];

    /// <summary>Surfaces of mentions that belong to one entity.</summary>
    public IReadOnlyList<string[]> Chains { get; init; } = [];

    /// <summary>Surfaces of mentions of which no two belong to one entity.</summary>
    public IReadOnlyList<string[]> Apart { get; init; } = [];

    public IReadOnlyList<ExpectedEntity> Entities { get; init; } = [];

    public IReadOnlyList<ExpectedHolder> OfficeHolders { get; init; } = [];

    /// <summary>How many office-holders there are; left out where the case does not ask.</summary>
    public int? HolderCount { get; init; }

    public IReadOnlyList<ExpectedSpeech> Quotes { get; init; } = [];

    /// <summary>How many quotes there are; left out where the case does not ask.</summary>
    public int? QuoteCount { get; init; }

    public static ArticleCase Read(string path) => JsonSerializer.Deserialize<ArticleCase>(File.ReadAllText(path), Options)!;
}

/// <summary>An entity; parts that are left out may be anything.</summary>
public sealed record ExpectedEntity(string Name, string Type, string? Country = null, string? Link = null);

/// <summary>A person in a post; parts that are left out may be anything.</summary>
public sealed record ExpectedHolder(string Person, string Office, string? Country = null, string? Status = null, string? Basis = null);

/// <summary>A quote that holds the given words.</summary>
public sealed record ExpectedSpeech(string Content, string? Kind = null, string? Speaker = null, string? Name = null);
