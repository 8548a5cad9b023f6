namespace NewsNlp.Gazetteers;

/// <summary>
/// Phrases in the order of their tokens, shorter ones first, then of their entries. They lie in memory in that order, so
/// that reading them one after the other is cheap.
/// </summary>
internal sealed class SortedPhrases
{
    private readonly int[] _tokens;
    private readonly int[] _starts;
    private readonly EntryRef[] _entries;

    /// <param name="tokens">The tokens of all phrases; less than 2^24 - 1 each.</param>
    /// <param name="starts">Where each phrase begins among them, and the end of the last one.</param>
    /// <param name="entries">The entry of each.</param>
    public SortedPhrases(ReadOnlySpan<int> tokens, ReadOnlySpan<int> starts, ReadOnlySpan<EntryRef> entries)
    {
        _tokens = new int[tokens.Length];
        _starts = new int[starts.Length];
        _entries = new EntryRef[entries.Length];
        var keys = new ulong[entries.Length];
        var order = new int[entries.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = KeyOf(tokens[starts[i]..starts[i + 1]]);
            order[i] = i;
        }

        Array.Sort(keys, order);
        for (var i = 0; i < order.Length; i++)
        {
            var phrase = tokens[starts[order[i]]..starts[order[i] + 1]];
            phrase.CopyTo(_tokens.AsSpan(_starts[i]));
            _starts[i + 1] = _starts[i] + phrase.Length;
            _entries[i] = entries[order[i]];
        }

        SortEqualKeys(keys);
    }

    public int Count => _entries.Length;

    public ReadOnlySpan<int> Tokens(int phrase) => _tokens.AsSpan(_starts[phrase].._starts[phrase + 1]);

    public int Length(int phrase) => _starts[phrase + 1] - _starts[phrase];

    public int Token(int phrase, int depth) => _tokens[_starts[phrase] + depth];

    public EntryRef Entry(int phrase) => _entries[phrase];

    /// <summary>
    /// Two tokens and the greater part of a third in one number, which sorts faster than phrases do. No token is 0, so
    /// that a phrase comes before those that begin with it.
    /// </summary>
    private static ulong KeyOf(ReadOnlySpan<int> tokens)
    {
        var key = (ulong)(tokens[0] + 1) << 40;
        key |= tokens.Length > 1 ? (ulong)(tokens[1] + 1) << 16 : 0;
        return key | (tokens.Length > 2 ? (ulong)(tokens[2] + 1) >> 8 : 0);
    }

    private void SortEqualKeys(ulong[] keys)
    {
        for (int low = 0, high; low < keys.Length; low = high)
        {
            high = low + 1;
            while (high < keys.Length && keys[high] == keys[low])
            {
                high++;
            }

            if (high > low + 1)
            {
                SortRange(low, high);
            }
        }
    }

    private void SortRange(int low, int high)
    {
        var order = new int[high - low];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = low + i;
        }

        order.AsSpan().Sort(Compare);
        int[] tokens = _tokens[_starts[low].._starts[high]], starts = _starts[low..(high + 1)];
        var entries = _entries[low..high];
        for (var i = 0; i < order.Length; i++)
        {
            var phrase = order[i] - low;
            var from = starts[phrase] - starts[0];
            var length = starts[phrase + 1] - starts[phrase];
            tokens.AsSpan(from, length).CopyTo(_tokens.AsSpan(_starts[low + i]));
            _starts[low + i + 1] = _starts[low + i] + length;
            _entries[low + i] = entries[phrase];
        }
    }

    private int Compare(int a, int b)
    {
        var order = Tokens(a).SequenceCompareTo(Tokens(b));
        return order != 0 ? order : _entries[a].CompareTo(_entries[b]);
    }
}
