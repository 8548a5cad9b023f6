using System.Text.Json;

namespace NewsNlp.English.Tests.Quotes;

/// <summary>A quote as a case file spells it.</summary>
public sealed record ExpectedQuote
{
    public required string Kind { get; init; }

    public required IReadOnlyList<string> Content { get; init; }

    public string? Cue { get; init; }

    public string? Speaker { get; init; }

    /// <summary>Name of the speaker's entity, null for none; left out where the case does not ask.</summary>
    public JsonElement Name { get; init; }

    public bool Inherited { get; init; }

    public bool Unclosed { get; init; }

    public bool Nested { get; init; }

    public bool Negated { get; init; }

    public bool Hedged { get; init; }

    public string Line()
    {
        var name = Name.ValueKind == JsonValueKind.Undefined ? "" : $" = {Name}";
        var flags = (Inherited ? " inherited" : "") + (Unclosed ? " unclosed" : "") + (Nested ? " nested" : "") + (Negated ? " negated" : "") + (Hedged ? " hedged" : "");
        return $"{Kind}{flags} [{string.Join("] [", Content)}] cue {Cue ?? "-"} speaker {Speaker ?? "-"}{name}";
    }
}
