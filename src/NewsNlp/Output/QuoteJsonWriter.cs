using System.Text.Json;

namespace NewsNlp.Output;

/// <summary>Writes the quotes of a document with their cues and speakers.</summary>
internal static class QuoteJsonWriter
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Quote> quotes)
    {
        var index = new Dictionary<Quote, int>(quotes.Count, ReferenceEqualityComparer.Instance);
        json.WriteStartArray("quotes"u8);
        for (var i = 0; i < quotes.Count; i++)
        {
            index[quotes[i]] = i;
        }

        foreach (var quote in quotes)
        {
            Write(json, quote, index);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Quote quote, Dictionary<Quote, int> index)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, JsonNames.Of(quote.Kind));
        json.WriteSpan(quote.Span);
        json.WriteText("text"u8, quote.Text);
        json.WriteSpans("fragments"u8, quote.Fragments);
        json.WriteSpans("quoted"u8, quote.Quoted);
        WriteCue(json, quote.Cue);
        WriteSpeaker(json, quote.Speaker);
        json.WriteNumber("score"u8, quote.Score);
        json.WriteBoolean("inherited"u8, quote.Inherited);
        json.WriteBoolean("unclosed"u8, quote.Unclosed);
        if (quote.NoSpeakerReason is not null)
        {
            json.WriteText("noSpeaker"u8, quote.NoSpeakerReason);
        }

        if (quote.Parent is not null && index.TryGetValue(quote.Parent, out var parent))
        {
            json.WriteNumber("parent"u8, parent);
        }

        json.WriteEndObject();
    }

    private static void WriteCue(Utf8JsonWriter json, Cue? cue)
    {
        if (cue is null)
        {
            json.WriteNull("cue"u8);
            return;
        }

        json.WriteStartObject("cue"u8);
        json.WriteSpan(cue.Span);
        json.WriteText("text"u8, cue.Text);
        json.WriteText("lemma"u8, cue.Lemma);
        json.WriteString("class"u8, JsonNames.Of(cue.Class));
        json.WriteBoolean("negated"u8, cue.Negated);
        json.WriteBoolean("hedged"u8, cue.Hedged);
        json.WriteEndObject();
    }

    private static void WriteSpeaker(Utf8JsonWriter json, Speaker? speaker)
    {
        if (speaker is null)
        {
            json.WriteNull("speaker"u8);
            return;
        }

        json.WriteStartObject("speaker"u8);
        json.WriteSpan(speaker.Span);
        json.WriteText("text"u8, speaker.Text);
        json.WriteString("kind"u8, JsonNames.Of(speaker.Kind));
        json.WriteText("entity"u8, speaker.Entity?.Id);
        json.WriteText("name"u8, speaker.Name);
        json.WriteEndObject();
    }
}
