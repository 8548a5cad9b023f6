using System.Runtime.InteropServices;
using NewsNlp.Models;

namespace NewsNlp.Gazetteers;

/// <summary>Collects phrases and makes their trie. The same phrases give the same trie, in whatever order they come.</summary>
internal sealed class PhraseTrieBuilder
{
    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);
    private readonly List<(int[] Tokens, EntryRef Entry)> _phrases = [];

    public void Add(ReadOnlySpan<string> normals, EntryRef entry)
    {
        if (normals.IsEmpty)
        {
            throw new ArgumentException("A phrase has one token at least.", nameof(normals));
        }

        var tokens = new int[normals.Length];
        for (var i = 0; i < normals.Length; i++)
        {
            if (!_forms.TryGetValue(normals[i], out tokens[i]))
            {
                tokens[i] = _forms.Count;
                _forms.Add(normals[i], tokens[i]);
            }
        }

        _phrases.Add((tokens, entry));
    }

    public PhraseTrie Build()
    {
        var vocabulary = NumberForms();
        _phrases.Sort(static (a, b) =>
        {
            var order = a.Tokens.AsSpan().SequenceCompareTo(b.Tokens);
            return order != 0 ? order : a.Entry.CompareTo(b.Entry);
        });
        return BuildNodes(vocabulary);
    }

    /// <summary>Renumbers the tokens of all phrases: those that begin a phrase first, each part sorted.</summary>
    private Vocabulary NumberForms()
    {
        var begins = new HashSet<int>(_phrases.Select(static phrase => phrase.Tokens[0]));
        var sorted = _forms.OrderBy(form => !begins.Contains(form.Value)).ThenBy(static form => form.Key, StringComparer.Ordinal).ToList();
        var numbers = new int[sorted.Count];
        for (var i = 0; i < sorted.Count; i++)
        {
            numbers[sorted[i].Value] = i;
            _forms[sorted[i].Key] = i;
        }

        foreach (var (tokens, _) in _phrases)
        {
            for (var i = 0; i < tokens.Length; i++)
            {
                tokens[i] = numbers[tokens[i]];
            }
        }

        return Vocabulary.Of(sorted.ConvertAll(static form => form.Key));
    }

    /// <summary>A node is a range of the sorted phrases that share their first tokens; the queue makes the numbering breadth-first.</summary>
    private PhraseTrie BuildNodes(Vocabulary vocabulary)
    {
        var ranges = new List<(int Low, int High, int Depth)> { (0, _phrases.Count, 0) };
        var tokens = new List<int> { -1 };
        var links = new List<EntryRef>();
        var inner = new List<TrieRow>();
        var entries = new List<EntryRef>();
        for (var node = 0; node < ranges.Count; node++)
        {
            var (low, high, depth) = ranges[node];
            var row = new TrieRow(ranges.Count, entries.Count);
            low = TakeEntries(low, high, depth, entries);
            if (low == high && entries.Count == row.FirstEntry + 1)
            {
                links.Add(entries[^1]);
                entries.RemoveAt(entries.Count - 1);
                continue;
            }

            links.Add(EntryRef.LinkTo(inner.Count));
            inner.Add(row);
            AddChildren(low, high, depth, ranges, tokens);
        }

        inner.Add(new TrieRow(ranges.Count, entries.Count));
        return new PhraseTrie(vocabulary, TableOf(tokens), TableOf(links), TableOf(inner), TableOf(entries));
    }

    private void AddChildren(int low, int high, int depth, List<(int Low, int High, int Depth)> ranges, List<int> tokens)
    {
        while (low < high)
        {
            var token = _phrases[low].Tokens[depth];
            var end = low + 1;
            while (end < high && _phrases[end].Tokens[depth] == token)
            {
                end++;
            }

            ranges.Add((low, end, depth + 1));
            tokens.Add(token);
            low = end;
        }
    }

    /// <summary>Takes the entries of the phrases that end at this depth, each record once, and returns where the longer phrases begin.</summary>
    private int TakeEntries(int low, int high, int depth, List<EntryRef> entries)
    {
        var first = entries.Count;
        for (; low < high && _phrases[low].Tokens.Length == depth; low++)
        {
            var entry = _phrases[low].Entry;
            if (!Holds(entries, first, entry))
            {
                entries.Add(entry);
            }
        }

        return low;
    }

    private static bool Holds(List<EntryRef> entries, int first, EntryRef entry)
    {
        for (var i = first; i < entries.Count; i++)
        {
            if (entries[i].Kind == entry.Kind && entries[i].Index == entry.Index)
            {
                return true;
            }
        }

        return false;
    }

    private static Table<T> TableOf<T>(List<T> values)
        where T : unmanaged => new(CollectionsMarshal.AsSpan(values));
}
