using System.Text;
using System.Text.Json;

namespace NewsNlp.Gazetteers;

/// <summary>Reads a JSON object a line. Memory is taken for what an entry keeps, not for the JSON around it.</summary>
internal sealed class JsonEntryReader(EntryLine line) : IEntryLineReader
{
    private static readonly byte[][] Fields = Array.ConvertAll(EntryLine.FieldNames, Encoding.UTF8.GetBytes);
    private byte[] _bytes = new byte[1024];
    private char[] _value = new char[256];
    private int _known;

    public bool Read(string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most > _bytes.Length)
        {
            _bytes = new byte[most];
        }

        var json = new Utf8JsonReader(_bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, _bytes)));
        try
        {
            ReadObject(ref json, text);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // The reader tells a broken surrogate in an escape by the second of them.
            line.Expect("a JSON object", text);
        }

        return true;
    }

    private void ReadObject(ref Utf8JsonReader json, string text)
    {
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            line.Expect("a JSON object", text);
            return;
        }

        _known = 0;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            ReadField(ref json);
        }

        json.Read(); // nothing but white space may follow the object
    }

    private void ReadField(ref Utf8JsonReader json)
    {
        var field = FieldOf(ref json);
        if (field < 0 || (_known & (1 << field)) != 0)
        {
            line.Expect("each of the fields " + string.Join(", ", EntryLine.FieldNames) + " once", json.GetString());
            json.Read();
            json.Skip();
            return;
        }

        _known |= 1 << field;
        json.Read();
        if ((EntryField)field == EntryField.Aliases)
        {
            ReadAliases(ref json);
        }
        else if (json.TokenType == JsonTokenType.String)
        {
            line.Set((EntryField)field, Value(ref json));
        }
        else if (json.TokenType != JsonTokenType.Null)
        {
            line.Expect($"a string in '{EntryLine.FieldNames[field]}'", json.TokenType.ToString());
            json.Skip();
        }
    }

    private static int FieldOf(ref Utf8JsonReader json)
    {
        for (var i = 0; i < Fields.Length; i++)
        {
            if (json.ValueTextEquals(Fields[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private void ReadAliases(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            if (json.TokenType != JsonTokenType.Null)
            {
                line.Expect("an array of strings in 'aliases'", json.TokenType.ToString());
                json.Skip();
            }

            return;
        }

        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (json.TokenType == JsonTokenType.String)
            {
                line.AddAlias(Value(ref json));
            }
            else
            {
                line.Expect("an array of strings in 'aliases'", json.TokenType.ToString());
                json.Skip();
            }
        }
    }

    private ReadOnlySpan<char> Value(ref Utf8JsonReader json)
    {
        if (json.ValueSpan.Length > _value.Length)
        {
            _value = new char[json.ValueSpan.Length * 2];
        }

        return _value.AsSpan(0, json.CopyString(_value));
    }
}
