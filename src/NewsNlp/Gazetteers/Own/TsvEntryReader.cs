namespace NewsNlp.Gazetteers;

/// <summary>Reads columns with tabs between them.</summary>
internal sealed class TsvEntryReader(EntryLine line) : IEntryLineReader
{
    private EntryField?[] _columns = [.. Enum.GetValues<EntryField>()];
    private bool _begun;

    public bool Read(string text)
    {
        var first = !_begun;
        _begun = true;
        if (first && IsHeader(text))
        {
            ReadHeader(text.Split('\t'));
            return false;
        }

        var column = 0;
        foreach (var range in text.AsSpan().Split('\t'))
        {
            var value = text.AsSpan(range);
            if (column >= _columns.Length && !value.IsWhiteSpace())
            {
                line.Expect(FormattableString.Invariant($"{_columns.Length} columns at most"), value);
            }
            else if (column < _columns.Length && _columns[column] is { } field)
            {
                Take(field, value);
            }

            column++;
        }

        return true;
    }

    private static bool IsHeader(string text) => text.AsSpan(0, Math.Max(0, text.IndexOf('\t', StringComparison.Ordinal))).Trim().Equals("id", StringComparison.OrdinalIgnoreCase);

    private void ReadHeader(string[] names)
    {
        _columns = new EntryField?[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            var field = Array.FindIndex(EntryLine.FieldNames, name => name.Equals(names[i].Trim(), StringComparison.OrdinalIgnoreCase));
            if (field < 0 || Array.IndexOf(_columns, (EntryField)field, 0, i) >= 0)
            {
                line.Expect("each of the columns " + string.Join(", ", EntryLine.FieldNames) + " once", names[i]);
            }
            else
            {
                _columns[i] = (EntryField)field;
            }
        }
    }

    private void Take(EntryField field, ReadOnlySpan<char> value)
    {
        if (field != EntryField.Aliases)
        {
            line.Set(field, value);
            return;
        }

        foreach (var range in value.Split('|'))
        {
            line.AddAlias(value[range]);
        }
    }
}
