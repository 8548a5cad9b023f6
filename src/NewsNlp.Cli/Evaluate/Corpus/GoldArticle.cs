using System.Globalization;
using System.Text.Json;
using NewsNlp.Evaluation;

namespace NewsNlp.Cli.Evaluate.Corpus;

/// <summary>An article with all its layers, in the JSON that the tool itself writes, with its text and desk.</summary>
internal sealed class GoldArticle
{
    public required string Id { get; init; }

    public required string Desk { get; init; }

    public required string Split { get; init; }

    public required DateOnly? Day { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<GoldMention> Mentions { get; init; }

    public required IReadOnlyDictionary<string, GoldEntity> Entities { get; init; }

    public required IReadOnlyList<GoldHolder> Holders { get; init; }

    public required IReadOnlyList<GoldSpeech> Quotes { get; init; }

    /// <exception cref="ToolException">A line is not of this form.</exception>
    public static List<GoldArticle> Read(FileInfo file) => GoldLines.Read(file, static row => Checked(new GoldArticle
    {
        Id = row.GetProperty("id").GetString()!,
        Desk = GoldLines.Text(row, "desk") ?? "",
        Split = GoldLines.Text(row, "split") ?? "",
        Day = GoldLines.Text(row, "publishedOn") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        Text = row.GetProperty("text").GetString()!,
        Mentions = [.. row.GetProperty("mentions").EnumerateArray().Select(static m => new GoldMention(
            SpanOf(m), Enum.Parse<MentionKind>(m.GetProperty("kind").GetString()!, true), Enum.Parse<EntityType>(m.GetProperty("type").GetString()!), GoldLines.Text(m, "entity")))],
        Entities = row.GetProperty("entities").EnumerateArray().Select(static e => new GoldEntity(
            e.GetProperty("id").GetString()!, GoldLines.Text(e, "name"), Enum.Parse<EntityType>(e.GetProperty("type").GetString()!), GoldLines.Text(e, "country"))).ToDictionary(static e => e.Id, StringComparer.Ordinal),
        Holders = [.. row.GetProperty("officeHolders").EnumerateArray().Select(static h => new GoldHolder(
            SpanOf(h), h.GetProperty("entity").GetString()!, GoldLines.Text(h, "country"), Enum.Parse<OfficeStatus>(h.GetProperty("status").GetString()!, true)))],
        Quotes = [.. row.GetProperty("quotes").EnumerateArray().Select(ReadQuote)],
    }));

    private static GoldArticle Checked(GoldArticle article)
    {
        var ids = article.Mentions.Select(static m => m.Entity).Concat(article.Holders.Select(static h => (string?)h.Entity)).Concat(article.Quotes.SelectMany(static q => q.Speakers));
        return ids.FirstOrDefault(id => id is not null && !article.Entities.ContainsKey(id)) is { } missing
            ? throw new InvalidDataException($"there is no entity '{missing}'")
            : article;
    }

    private static GoldSpeech ReadQuote(JsonElement row)
    {
        var speaker = row.GetProperty("speaker");
        var isSpoken = speaker.ValueKind == JsonValueKind.Object;
        var entity = isSpoken ? GoldLines.Text(speaker, "entity") : null;
        var hasSpan = isSpoken && speaker.TryGetProperty("start", out _);
        return new GoldSpeech(
            new GoldQuote(
                Enum.Parse<QuoteKind>(row.GetProperty("kind").GetString()!, true),
                [.. row.GetProperty("fragments").EnumerateArray().Select(SpanOf)],
                row.GetProperty("cue").ValueKind == JsonValueKind.Object ? [SpanOf(row.GetProperty("cue"))] : [],
                hasSpan ? [SpanOf(speaker)] : [],
                isSpoken ? GoldLines.Text(speaker, "name") : null),
            isSpoken ? [.. GoldLines.Texts(speaker, "entities").DefaultIfEmpty(entity!).Where(static id => id is not null)] : [],
            hasSpan && GoldLines.Text(speaker, "kind") is { } kind ? Enum.Parse<MentionKind>(kind, true) : null);
    }

    private static TextSpan SpanOf(JsonElement row) => new(row.GetProperty("start").GetInt32(), row.GetProperty("end").GetInt32());
}

/// <summary>A mention of the reference.</summary>
internal sealed record GoldMention(TextSpan Span, MentionKind Kind, EntityType Type, string? Entity);

/// <summary>An entity of the reference.</summary>
internal sealed record GoldEntity(string Id, string? Name, EntityType Type, string? Country);

/// <summary>An office of the reference, with who holds it.</summary>
internal sealed record GoldHolder(TextSpan Span, string Entity, string? Country, OfficeStatus Status);

/// <summary>A quote of the reference, with the entities that speak it and how the words beside it name them.</summary>
internal sealed record GoldSpeech(GoldQuote Quote, IReadOnlyList<string> Speakers, MentionKind? Named);
