namespace NewsNlp.Gazetteers;

/// <summary>Phrases in the order of their tokens, shorter ones first, then of their entries.</summary>
internal sealed class SortedPhrases
{
    private readonly int[] _tokens;
    private readonly int[] _starts;
    private readonly EntryRef[] _entries;
    private readonly int[] _order;

    /// <param name="tokens">The tokens of all phrases; less than 2^24 - 1 each.</param>
    /// <param name="starts">Where each phrase begins among them, and the end of the last one.</param>
    /// <param name="entries">The entry of each.</param>
    public SortedPhrases(int[] tokens, int[] starts, ReadOnlySpan<EntryRef> entries)
    {
        _tokens = tokens;
        _starts = starts;
        _entries = entries.ToArray();
        _order = new int[_entries.Length];
        var keys = new ulong[_order.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            _order[i] = i;
            keys[i] = KeyOf(TokensOf(i));
        }

        Array.Sort(keys, _order);
        SortEqualKeys(keys);
    }

    public int Count => _order.Length;

    public ReadOnlySpan<int> Tokens(int place) => TokensOf(_order[place]);

    public int Length(int place) => _starts[_order[place] + 1] - _starts[_order[place]];

    public int Token(int place, int depth) => _tokens[_starts[_order[place]] + depth];

    public EntryRef Entry(int place) => _entries[_order[place]];

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
                _order.AsSpan(low, high - low).Sort(Compare);
            }
        }
    }

    private int Compare(int a, int b)
    {
        var order = TokensOf(a).SequenceCompareTo(TokensOf(b));
        return order != 0 ? order : _entries[a].CompareTo(_entries[b]);
    }

    private ReadOnlySpan<int> TokensOf(int phrase) => _tokens.AsSpan(_starts[phrase].._starts[phrase + 1]);
}
