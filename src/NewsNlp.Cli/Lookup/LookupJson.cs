using System.Globalization;
using System.Text.Json;

namespace NewsNlp.Cli.Lookup;

/// <summary>Answers of the look-up verbs as JSON.</summary>
internal static class LookupJson
{
    public static void Write(TextWriter output, string asked, HolderList holders, IReadOnlyList<Official> people) => JsonAnswer.Write(output, json =>
    {
        json.WriteString("asked", asked);
        json.WriteString("office", holders.Office.Title);
        json.WriteString("type", holders.Office.Type);
        json.WriteString("country", holders.Office.Country?.Code);
        json.WriteString("status", holders.Status.ToString().ToLowerInvariant());
        json.WritePropertyName("holder");
        WriteTenure(json, holders.Holder);
        json.WriteString("reason", holders.Reason);
        json.WriteStartArray("candidates");
        foreach (var tenure in holders)
        {
            WriteTenure(json, tenure);
        }

        json.WriteEndArray();
        json.WriteStartArray("people");
        foreach (var person in people)
        {
            WritePerson(json, person);
        }

        json.WriteEndArray();
    });

    public static void Write(TextWriter output, IEnumerable<CountryMatch> matches, Countries countries) => JsonAnswer.Write(output, json =>
    {
        json.WriteStartArray("matches");
        foreach (var match in matches)
        {
            json.WriteStartObject();
            json.WriteNumber("start", match.Span.Start);
            json.WriteNumber("end", match.Span.End);
            json.WriteString("text", match.Text);
            json.WriteString("kind", match.Kind.ToString().ToLowerInvariant());
            json.WriteNumber("score", match.Score);
            json.WriteStartArray("countries");
            foreach (var country in match.Candidates)
            {
                WriteCountry(json, country, countries.NamesOf(country.Code));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void WriteTenure(Utf8JsonWriter json, Tenure? tenure)
    {
        if (tenure is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("person", tenure.PersonName);
        json.WriteString("link", tenure.PersonId);
        json.WriteString("office", tenure.Office.Title);
        json.WriteString("type", tenure.Office.Type);
        json.WriteString("country", tenure.Office.Country?.Code);
        WriteDay(json, "from", tenure.From);
        WriteDay(json, "to", tenure.To);
        json.WriteString("end", tenure.End.ToString().ToLowerInvariant());
        WriteDay(json, "knownUntil", tenure.KnownUntil);
        WriteDay(json, "seenOn", tenure.SeenOn);
        json.WriteBoolean("acting", tenure.IsActing);
        json.WriteString("source", tenure.Source);
        json.WriteNumber("score", tenure.Score);
        json.WriteEndObject();
    }

    private static void WritePerson(Utf8JsonWriter json, Official person)
    {
        json.WriteStartObject();
        json.WriteString("person", person.Name);
        json.WriteString("link", person.Id);
        json.WriteNumber("score", person.Score);
        json.WriteStartArray("otherNames");
        foreach (var name in person.OtherNames)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
        json.WriteStartArray("tenures");
        foreach (var tenure in person.Tenures)
        {
            WriteTenure(json, tenure);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCountry(Utf8JsonWriter json, Country country, IReadOnlyList<CountryName> names)
    {
        json.WriteStartObject();
        json.WriteString("code", country.Code);
        json.WriteString("name", country.Name);
        json.WriteString("alpha3", country.Alpha3);
        json.WriteString("numeric", country.Numeric);
        json.WriteStartArray("names");
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteString("form", name.Form);
            json.WriteString("kind", name.Kind.ToString().ToLowerInvariant());
            WriteYear(json, "fromYear", name.FromYear);
            WriteYear(json, "toYear", name.ToYear);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter json, string name, DateOnly? day) => json.WriteString(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static void WriteYear(Utf8JsonWriter json, string name, int? year)
    {
        if (year is { } value)
        {
            json.WriteNumber(name, value);
        }
    }
}
