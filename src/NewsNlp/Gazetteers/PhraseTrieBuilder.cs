using System.Runtime.InteropServices;

namespace NewsNlp.Gazetteers;

/// <summary>
/// Collects phrases and makes their trie. The same phrases give the same trie, in whatever order they come. Phrases lie
/// one after the other in flat lists, so that a million of them take some twenty megabytes.
/// </summary>
internal sealed class PhraseTrieBuilder
{
    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);
    private readonly List<int> _tokens = [];
    private readonly List<int> _starts = [0];
    private readonly List<EntryRef> _entries = [];

    public void Add(ReadOnlySpan<string> normals, EntryRef entry)
    {
        if (normals.IsEmpty)
        {
            throw new ArgumentException("A phrase has one token at least.", nameof(normals));
        }

        foreach (var normal in normals)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_forms, normal, out var known);
            if (!known)
            {
                number = _forms.Count - 1;
            }

            _tokens.Add(number);
        }

        _starts.Add(_tokens.Count);
        _entries.Add(entry);
    }

    /// <summary>The trie of the phrases added so far.</summary>
    /// <param name="beneath">Where this trie knows one of the phrases, its meanings are taken in; its other phrases are not.</param>
    public PhraseTrie Build(PhraseTrie? beneath = null)
    {
        var forms = NumberForms(out var tokens);
        var phrases = new SortedPhrases(tokens, CollectionsMarshal.AsSpan(_starts), CollectionsMarshal.AsSpan(_entries));
        return new PhraseTrieNodes(phrases, beneath is null ? null : new PhraseTrieNumbers(beneath, forms)).Build(Vocabulary.Of(forms));
    }

    /// <summary>The forms in the order of their numbers in the trie: those that begin a phrase first, each part sorted.</summary>
    private string[] NumberForms(out int[] tokens)
    {
        var begins = new bool[_forms.Count];
        for (var i = 0; i < _entries.Count; i++)
        {
            begins[_tokens[_starts[i]]] = true;
        }

        var forms = new string[_forms.Count];
        var order = new int[_forms.Count];
        int first = 0, rest = begins.AsSpan().Count(true);
        var firsts = rest;
        foreach (var (form, number) in _forms)
        {
            var place = begins[number] ? first++ : rest++;
            forms[place] = form;
            order[place] = number;
        }

        Array.Sort(forms, order, 0, firsts, StringComparer.Ordinal);
        Array.Sort(forms, order, firsts, forms.Length - firsts, StringComparer.Ordinal);
        tokens = Renumber(order);
        return forms;
    }

    /// <summary>The tokens of all phrases, by the places of their numbers in <paramref name="order"/>.</summary>
    private int[] Renumber(int[] order)
    {
        var places = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            places[order[i]] = i;
        }

        var tokens = new int[_tokens.Count];
        for (var i = 0; i < tokens.Length; i++)
        {
            tokens[i] = places[_tokens[i]];
        }

        return tokens;
    }
}
