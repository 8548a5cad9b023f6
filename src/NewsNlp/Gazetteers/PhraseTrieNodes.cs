using System.Runtime.InteropServices;
using NewsNlp.Models;

namespace NewsNlp.Gazetteers;

/// <summary>Makes the nodes of a trie, level by level. A node is a range of the sorted phrases that share their first tokens.</summary>
internal sealed class PhraseTrieNodes(SortedPhrases phrases, PhraseTrieNumbers? beneath)
{
    // Up to this many entries of a phrase are compared one by one.
    private const int Few = 16;

    private readonly List<int> _tokens = [-1];
    private readonly List<EntryRef> _links = [];
    private readonly List<TrieRow> _inner = [];
    private readonly List<EntryRef> _entries = [];

    public PhraseTrie Build(Vocabulary vocabulary)
    {
        List<(int Low, int High)> level = [(0, phrases.Count)], next = [];
        for (var depth = 0; level.Count > 0; depth++)
        {
            foreach (var (low, high) in level)
            {
                AddNode(low, high, depth, next);
            }

            (level, next) = (next, level);
            next.Clear();
        }

        _inner.Add(new TrieRow(_tokens.Count, _entries.Count));
        return new PhraseTrie(vocabulary, TableOf(_tokens), TableOf(_links), TableOf(_inner), TableOf(_entries));
    }

    private void AddNode(int low, int high, int depth, List<(int Low, int High)> children)
    {
        var row = new TrieRow(_tokens.Count, _entries.Count);
        low = TakeEntries(low, high, depth);
        if (low == high && _entries.Count == row.FirstEntry + 1)
        {
            _links.Add(_entries[^1]);
            _entries.RemoveAt(_entries.Count - 1);
            return;
        }

        _links.Add(EntryRef.LinkTo(_inner.Count));
        _inner.Add(row);
        while (low < high)
        {
            var token = phrases.Token(low, depth);
            var end = low + 1;
            while (end < high && phrases.Token(end, depth) == token)
            {
                end++;
            }

            children.Add((low, end));
            _tokens.Add(token);
            low = end;
        }
    }

    /// <summary>Takes the entries of the phrases that end at this depth, each record once, and returns where the longer phrases begin.</summary>
    private int TakeEntries(int low, int high, int depth)
    {
        var first = _entries.Count;
        var phrase = low;
        HashSet<uint>? taken = null;
        for (; low < high && phrases.Length(low) == depth; low++)
        {
            var entry = phrases.Entry(low);
            if (_entries.Count == first + Few)
            {
                taken ??= [.. CollectionsMarshal.AsSpan(_entries)[first..].ToArray().Select(static e => e.Record)];
            }

            if (taken is null ? !Holds(first, entry.Record) : taken.Add(entry.Record))
            {
                _entries.Add(entry);
            }
        }

        if (low > phrase)
        {
            TakeMeanings(phrase, first);
        }

        return low;
    }

    private void TakeMeanings(int phrase, int first)
    {
        var meanings = beneath is null ? [] : beneath.Find(phrases.Tokens(phrase));
        if (!meanings.IsEmpty)
        {
            _entries.AddRange(meanings);
            CollectionsMarshal.AsSpan(_entries)[first..].Sort();
        }
    }

    private bool Holds(int first, uint record)
    {
        for (var i = first; i < _entries.Count; i++)
        {
            if (_entries[i].Record == record)
            {
                return true;
            }
        }

        return false;
    }

    private static Table<T> TableOf<T>(List<T> values)
        where T : unmanaged => new(CollectionsMarshal.AsSpan(values));
}
