using System.Text.Json;

namespace NewsNlp.Output;

/// <summary>Writes the fields of a document, in the order that other programs have learnt.</summary>
internal static class DocumentJsonWriter
{
    public static void Write(Utf8JsonWriter json, NewsDocument document)
    {
        json.WriteStartObject();
        json.WriteText("id"u8, document.Id);
        json.WriteDay("publishedOn"u8, document.PublishedOn);
        json.WriteString("offsets"u8, "utf-16"u8);
        json.WriteText("model"u8, document.ModelVersion);
        WriteSentences(json, document);
        WriteMentions(json, document);
        WriteEntities(json, document);
        WriteOfficeHolders(json, document);
        QuoteJsonWriter.Write(json, document.Quotes);
        WriteDiagnostics(json, document);
        json.WriteEndObject();
    }

    private static void WriteSentences(Utf8JsonWriter json, NewsDocument document)
    {
        json.WriteStartArray("sentences"u8);
        foreach (var sentence in document.Sentences)
        {
            json.WriteStartObject();
            json.WriteSpan(sentence.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMentions(Utf8JsonWriter json, NewsDocument document)
    {
        json.WriteStartArray("mentions"u8);
        foreach (var mention in document.Mentions)
        {
            WriteMention(json, mention);
        }

        json.WriteEndArray();
    }

    private static void WriteMention(Utf8JsonWriter json, Mention mention)
    {
        json.WriteStartObject();
        json.WriteSpan(mention.Span);
        json.WriteText("text"u8, mention.Text);
        json.WriteString("kind"u8, JsonNames.Of(mention.Kind));
        json.WriteString("type"u8, JsonNames.Of(mention.Type));
        json.WriteText("entity"u8, mention.Entity?.Id);
        json.WriteNumber("score"u8, mention.Score);
        if (mention.Nested.Count > 0)
        {
            json.WriteStartArray("nested"u8);
            foreach (var nested in mention.Nested)
            {
                WriteMention(json, nested);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteEntities(Utf8JsonWriter json, NewsDocument document)
    {
        json.WriteStartArray("entities"u8);
        foreach (var entity in document.Entities)
        {
            json.WriteStartObject();
            json.WriteText("id"u8, entity.Id);
            json.WriteText("name"u8, entity.Name);
            json.WriteString("type"u8, JsonNames.Of(entity.Type));
            json.WriteText("country"u8, entity.CountryCode);
            json.WriteText("link"u8, entity.Link);
            if (entity.Members.Count > 0)
            {
                json.WriteStartArray("members"u8);
                foreach (var member in entity.Members)
                {
                    json.WriteStringValue(member.Id);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOfficeHolders(Utf8JsonWriter json, NewsDocument document)
    {
        json.WriteStartArray("officeHolders"u8);
        foreach (var holder in document.OfficeHolders)
        {
            json.WriteStartObject();
            json.WriteText("entity"u8, holder.Person.Id);
            json.WriteText("office"u8, holder.Office.Title);
            json.WriteText("country"u8, holder.Office.Country?.Code);
            json.WriteSpan(holder.Span);
            json.WriteDay("from"u8, holder.From);
            json.WriteDay("to"u8, holder.To);
            json.WriteString("basis"u8, JsonNames.Of(holder.Basis));
            json.WriteNumber("score"u8, holder.Score);
            json.WriteString("status"u8, JsonNames.Of(holder.Status));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDiagnostics(Utf8JsonWriter json, NewsDocument document)
    {
        json.WriteStartArray("diagnostics"u8);
        foreach (var diagnostic in document.Diagnostics)
        {
            json.WriteStartObject();
            json.WriteText("code"u8, diagnostic.Code);
            json.WriteText("message"u8, diagnostic.Message);
            if (diagnostic.Span is { } span)
            {
                json.WriteSpan(span);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
