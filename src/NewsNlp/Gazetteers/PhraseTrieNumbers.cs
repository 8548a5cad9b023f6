using System.Runtime.InteropServices;

namespace NewsNlp.Gazetteers;

/// <summary>Looks phrases of one trie up in another: each form is looked up there once, however many phrases hold it.</summary>
internal sealed class PhraseTrieNumbers
{
    private readonly PhraseTrie _trie;
    private readonly int[] _numbers;
    private readonly List<int> _phrase = [];

    /// <param name="trie">The trie to look in.</param>
    /// <param name="forms">The forms, by their numbers in the trie that asks.</param>
    public PhraseTrieNumbers(PhraseTrie trie, string[] forms)
    {
        _trie = trie;
        _numbers = Array.ConvertAll(forms, form => trie.NumberOf(form));
    }

    /// <summary>The meanings of a phrase, given as the asking trie's tokens; empty where it is none.</summary>
    public ReadOnlySpan<EntryRef> Find(ReadOnlySpan<int> tokens)
    {
        _phrase.Clear();
        foreach (var token in tokens)
        {
            if (_numbers[token] < 0)
            {
                return [];
            }

            _phrase.Add(_numbers[token]);
        }

        return _trie.FindNumbers(CollectionsMarshal.AsSpan(_phrase));
    }
}
