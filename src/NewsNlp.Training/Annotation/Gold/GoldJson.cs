using System.Text.Encodings.Web;
using System.Text.Json;
using NewsNlp.Output;

namespace NewsNlp.Training.Annotation.Gold;

/// <summary>Writes an annotated article as the pipeline writes an analysed one, with the text and the head's facts beside it.</summary>
internal static class GoldJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(AnnotatedArticle article)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Compact))
        {
            json.WriteStartObject();
            WriteHead(json, article);
            var ids = WriteMentions(json, article);
            WriteEntities(json, article, ids);
            WriteHolders(json, article, ids);
            WriteQuotes(json, article, ids);
            json.WriteSpans("nonQuotes"u8, [.. article.Of(MarkKind.NoQuote).Select(static mark => mark.Span)]);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void WriteHead(Utf8JsonWriter json, AnnotatedArticle article)
    {
        json.WriteString("id"u8, article.Head.Id);
        json.WriteDay("publishedOn"u8, article.Head.Date);
        json.WriteString("offsets"u8, "utf-16");
        json.WriteString("model"u8, "gold");
        json.WriteString("country"u8, article.Head.Country);
        json.WriteString("desk"u8, article.Head.Desk);
        json.WriteString("format"u8, article.Head.Format);
        json.WriteString("split"u8, CorpusSplit.Of(article.Head.Id));
        json.WriteText("text"u8, article.Text);
    }

    // Gives the ids of the entities by key, in order of first mention. A people's name is an entity by its country's code.
    private static Dictionary<string, string> WriteMentions(Utf8JsonWriter json, AnnotatedArticle article)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        string IdOf(string key) => ids.TryGetValue(key, out var id) ? id : ids[key] = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"e{ids.Count + 1}");
        json.WriteStartArray("mentions"u8);
        foreach (var mark in article.Marks.Where(static mark => mark.IsMention))
        {
            var key = EntityKeyOf(mark);
            json.WriteStartObject();
            json.WriteSpan(mark.Span);
            json.WriteText("text"u8, article.WordsOf(mark));
            json.WriteString("kind"u8, JsonNames.Of(mark.Tag.Kind switch { MarkKind.Nominal => MentionKind.Nominal, MarkKind.Pronoun => MentionKind.Pronoun, _ => MentionKind.Named }));
            json.WriteString("type"u8, JsonNames.Of(mark.IsName ? mark.Tag.Type!.Value : article.TypeOf(mark.Tag.Keys[0])));
            json.WriteString("entity"u8, key is null ? null : IdOf(key));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        foreach (var key in article.Marks.SelectMany(static mark => mark.Tag.Kind == MarkKind.Office ? mark.Tag.Keys : []))
        {
            IdOf(key);
        }

        return ids;
    }

    private static string? EntityKeyOf(Mark mark) => mark.Tag.Kind == MarkKind.Office || mark.Tag.Keys.Count == 0 ? null
        : mark.Tag.Type == EntityType.Nationality ? "nat:" + mark.Tag.Keys[0] : mark.Tag.Keys[0];

    private static void WriteEntities(Utf8JsonWriter json, AnnotatedArticle article, Dictionary<string, string> ids)
    {
        json.WriteStartArray("entities"u8);
        foreach (var (key, id) in ids.OrderBy(static pair => pair.Value.Length).ThenBy(static pair => pair.Value, StringComparer.Ordinal))
        {
            var people = key.StartsWith("nat:", StringComparison.Ordinal);
            var type = people ? EntityType.Nationality : article.TypeOf(key);
            json.WriteStartObject();
            json.WriteString("id"u8, id);
            json.WriteText("name"u8, people ? null : article.NameOf(key));
            json.WriteString("type"u8, JsonNames.Of(type));
            json.WriteString("country"u8, people ? key[4..] : type == EntityType.Country ? key : null);
            json.WriteBoolean("real"u8, article.Head.Real.ContainsKey(key));
            if (article.Head.Members.TryGetValue(key, out var members))
            {
                json.WriteStartArray("members"u8);
                foreach (var member in members.Where(ids.ContainsKey))
                {
                    json.WriteStringValue(ids[member]);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteHolders(Utf8JsonWriter json, AnnotatedArticle article, Dictionary<string, string> ids)
    {
        json.WriteStartArray("officeHolders"u8);
        foreach (var mark in article.Of(MarkKind.Office))
        {
            foreach (var key in mark.Tag.Keys)
            {
                json.WriteStartObject();
                json.WriteString("entity"u8, ids[key]);
                json.WriteText("office"u8, article.WordsOf(mark));
                json.WriteString("country"u8, mark.Tag.Polity is "-" or ['@', ..] ? null : mark.Tag.Polity);
                json.WriteSpan(mark.Span);
                json.WriteString("basis"u8, JsonNames.Of(article.Of(MarkKind.Name).Any(name => name.Tag.Keys.Contains(key)) ? OfficeBasis.Stated : OfficeBasis.Resolved));
                json.WriteString("status"u8, JsonNames.Of(mark.Tag.Status));
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void WriteQuotes(Utf8JsonWriter json, AnnotatedArticle article, Dictionary<string, string> ids)
    {
        var quotes = GoldQuoteParts.Of(article);
        json.WriteStartArray("quotes"u8);
        foreach (var quote in quotes)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, JsonNames.Of(quote.Kind));
            json.WriteSpan(quote.Span);
            json.WriteText("text"u8, quote.Span.Slice(article.Text));
            json.WriteSpans("fragments"u8, quote.Fragments);
            json.WriteSpans("quoted"u8, quote.Quoted);
            WriteMention(json, "cue"u8, article, quote.Cue);
            WriteSpeaker(json, article, quote, ids);
            json.WriteBoolean("inherited"u8, quote.IsInherited);
            if (quote.Parent is { } parent)
            {
                json.WriteNumber("parent"u8, quotes.ToList().FindIndex(other => other.Number == parent));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSpeaker(Utf8JsonWriter json, AnnotatedArticle article, GoldQuoteParts quote, Dictionary<string, string> ids)
    {
        if (quote.Speakers.Count == 0 && quote.Speaker is null)
        {
            json.WriteNull("speaker"u8);
            return;
        }

        json.WriteStartObject("speaker"u8);
        if (quote.Speakers.Count > 0)
        {
            var span = quote.Speakers.Select(static mark => mark.Span).Aggregate(static (whole, next) => whole.Union(next));
            json.WriteSpan(span);
            json.WriteText("text"u8, span.Slice(article.Text));
            json.WriteString("kind"u8, JsonNames.Of(quote.Speakers[0].Tag.Kind switch { MarkKind.Nominal => MentionKind.Nominal, MarkKind.Pronoun => MentionKind.Pronoun, _ => MentionKind.Named }));
        }

        json.WriteString("entity"u8, quote.Speaker is null ? null : ids[quote.Speaker]);
        json.WriteText("name"u8, quote.Speaker is null ? null : article.NameOf(quote.Speaker));
        WriteJoint(json, quote, ids);
        json.WriteEndObject();
    }

    // Several people who say the same words.
    private static void WriteJoint(Utf8JsonWriter json, GoldQuoteParts quote, Dictionary<string, string> ids)
    {
        var keys = quote.Speakers.SelectMany(static mark => mark.Tag.Keys).Distinct().ToList();
        if (keys.Count > 1)
        {
            json.WriteStartArray("entities"u8);
            keys.ForEach(key => json.WriteStringValue(ids[key]));
            json.WriteEndArray();
        }
    }

    private static void WriteMention(Utf8JsonWriter json, ReadOnlySpan<byte> name, AnnotatedArticle article, TextSpan? span)
    {
        if (span is not { } found)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteSpan(found);
        json.WriteText("text"u8, found.Slice(article.Text));
        json.WriteEndObject();
    }
}
