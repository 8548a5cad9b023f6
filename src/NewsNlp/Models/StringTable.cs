using System.Text;

namespace NewsNlp.Models;

/// <summary>
/// Numbered strings as one block of UTF-8. Number 0 is null. Strings are made when asked for. Immutable and thread-safe.
/// </summary>
internal sealed class StringTable
{
    private readonly Table<byte> _data;
    private readonly Table<int> _starts;

    public StringTable(Table<byte> data, Table<int> starts)
    {
        _data = data;
        _starts = starts;
    }

    public string? this[int number] => number == 0 ? null : Encoding.UTF8.GetString(Bytes(number));

    /// <summary>A string that the table must have; the empty one for number 0.</summary>
    public string Required(int number) => this[number] ?? "";

    public ReadOnlySpan<byte> Bytes(int number)
    {
        var starts = _starts.Span;
        return _data.Span[starts[number]..starts[number + 1]];
    }

    /// <summary>Compares a string of the table, which must be ASCII, with another, by character codes.</summary>
    public int Compare(int number, ReadOnlySpan<char> other)
    {
        var bytes = Bytes(number);
        for (var i = 0; i < bytes.Length && i < other.Length; i++)
        {
            if (bytes[i] != other[i])
            {
                return bytes[i] < other[i] ? -1 : 1;
            }
        }

        return bytes.Length.CompareTo(other.Length);
    }
}
