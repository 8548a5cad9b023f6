using NewsNlp.Documents;
using NewsNlp.Models;

namespace NewsNlp.Gazetteers;

/// <summary>
/// Phrases as a tree of token numbers in flat tables. Nodes are numbered breadth-first, so the children of a node are
/// neighbours, sorted by token; tokens that begin a phrase have the lowest numbers, so the root needs no search.
/// A leaf with one meaning, the common case, is that meaning; other nodes lead to a row of the inner table.
/// A phrase's number is its node's, times four, plus the <see cref="CaseNeed"/> that the text meets: the entries of a
/// node are sorted by need, and a phrase has those that its writing in the text allows.
/// </summary>
internal sealed class PhraseTrie
{
    private const int Levels = 4;
    private readonly Vocabulary _vocabulary;
    private readonly Table<int> _tokens;
    private readonly Table<EntryRef> _links;
    private readonly Table<TrieRow> _inner;
    private readonly Table<EntryRef> _entries;

    public PhraseTrie(Vocabulary vocabulary, Table<int> tokens, Table<EntryRef> links, Table<TrieRow> inner, Table<EntryRef> entries)
    {
        _vocabulary = vocabulary;
        _tokens = tokens;
        _links = links;
        _inner = inner;
        _entries = entries;
    }

    /// <summary>Phrase numbers are smaller than this.</summary>
    public int PhraseLimit => _tokens.Count * Levels;

    public static PhraseTrie Read(ModelFile file) => new(
        Vocabulary.Read(file),
        file.Section<int>("trie.tokens"),
        file.Section<EntryRef>("trie.links"),
        file.Section<TrieRow>("trie.inner"),
        file.Section<EntryRef>("trie.entries"));

    public void Write(ModelWriter file)
    {
        _vocabulary.Write(file);
        file.Add("trie.tokens", _tokens.Span);
        file.Add("trie.links", _links.Span);
        file.Add("trie.inner", _inner.Span);
        file.Add("trie.entries", _entries.Span);
    }

    /// <summary>Writes the number of each token into <paramref name="numbers"/>.</summary>
    public void Number(ReadOnlySpan<DraftToken> tokens, Span<int> numbers)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            numbers[i] = _vocabulary.Find(tokens[i].Normal);
        }
    }

    /// <summary>Adds the phrases that begin at a token, shorter ones first.</summary>
    public void MatchAt(int start, ReadOnlySpan<DraftToken> tokens, ReadOnlySpan<int> numbers, int firstPhrase, List<GazetteerMatch> matches)
    {
        var node = Root(numbers[start]);
        for (var end = start + 1; node >= 0; end++)
        {
            var entries = EntriesAt(node);
            if (!entries.IsEmpty)
            {
                var level = PhraseCase.Of(tokens[start..end]);
                if (entries[0].Need <= level)
                {
                    matches.Add(new GazetteerMatch(new TokenSpan(start, end), firstPhrase + (node * Levels) + (int)level));
                }
            }

            if (end == tokens.Length || (tokens[end].Shape & TokenShape.BlockStart) != 0)
            {
                return;
            }

            node = Child(node, numbers[end]);
        }
    }

    /// <summary>The meanings of a phrase of this trie.</summary>
    public ReadOnlySpan<EntryRef> EntriesOf(int phrase)
    {
        var entries = EntriesAt(phrase / Levels);
        var level = (CaseNeed)(phrase % Levels);
        var count = entries.Length;
        while (count > 0 && entries[count - 1].Need > level)
        {
            count--;
        }

        return entries[..count];
    }

    /// <summary>The meanings of a phrase in any case.</summary>
    public ReadOnlySpan<EntryRef> Find(ReadOnlySpan<string> normals) => NodeOf(normals) is var node && node < 0 ? [] : EntriesAt(node);

    /// <summary>The node of a phrase, or of the beginning of one; -1 where there is none.</summary>
    public int NodeOf(ReadOnlySpan<string> normals)
    {
        var node = normals.IsEmpty ? -1 : Root(_vocabulary.Find(normals[0]));
        for (var i = 1; i < normals.Length && node >= 0; i++)
        {
            node = Child(node, _vocabulary.Find(normals[i]));
        }

        return node;
    }

    /// <summary>The number of a normal form; -1 where no phrase holds it.</summary>
    public int NumberOf(ReadOnlySpan<char> normal) => _vocabulary.Find(normal);

    /// <summary>The meanings of a phrase in any case, given as numbers of its tokens.</summary>
    public ReadOnlySpan<EntryRef> FindNumbers(ReadOnlySpan<int> numbers)
    {
        var node = numbers.IsEmpty ? -1 : Root(numbers[0]);
        for (var i = 1; i < numbers.Length && node >= 0; i++)
        {
            node = Child(node, numbers[i]);
        }

        return node < 0 ? [] : EntriesAt(node);
    }

    /// <summary>The meanings of a node in any case; none where it is only the beginning of a phrase.</summary>
    public ReadOnlySpan<EntryRef> EntriesAt(int node)
    {
        var links = _links.Span;
        if (!links[node].IsLink)
        {
            return links.Slice(node, 1);
        }

        var inner = _inner.Span;
        return _entries.Span[inner[links[node].Index].FirstEntry..inner[links[node].Index + 1].FirstEntry];
    }

    private int Root(int token) => token >= 0 && token < _inner.Span[1].FirstChild - 1 ? token + 1 : -1;

    private int Child(int node, int token)
    {
        var link = _links[node];
        if (token < 0 || !link.IsLink)
        {
            return -1;
        }

        var inner = _inner.Span;
        int low = inner[link.Index].FirstChild, high = inner[link.Index + 1].FirstChild - 1;
        var tokens = _tokens.Span;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            if (tokens[middle] == token)
            {
                return middle;
            }

            if (tokens[middle] < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }
}
