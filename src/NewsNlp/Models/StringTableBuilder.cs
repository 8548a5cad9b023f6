using System.Runtime.InteropServices;
using System.Text;

namespace NewsNlp.Models;

/// <summary>Numbers strings in the order in which they come, each once.</summary>
internal sealed class StringTableBuilder
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<byte> _data = [];
    private readonly List<int> _starts = [0, 0];

    public int Add(string? value)
    {
        if (value is null)
        {
            return 0;
        }

        if (!_numbers.TryGetValue(value, out var number))
        {
            number = _starts.Count - 1;
            _numbers.Add(value, number);
            _data.AddRange(Encoding.UTF8.GetBytes(value));
            _starts.Add(_data.Count);
        }

        return number;
    }

    public void Write(ModelWriter file, string name)
    {
        file.Add<byte>(name + ".data", CollectionsMarshal.AsSpan(_data));
        file.Add<int>(name + ".starts", CollectionsMarshal.AsSpan(_starts));
    }
}
