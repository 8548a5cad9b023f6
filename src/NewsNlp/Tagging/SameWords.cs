using NewsNlp.Documents;

namespace NewsNlp.Tagging;

/// <summary>
/// Chains the tokens of a section that are one word, where it stands there more than once and with a capital at least
/// once. Scratch.
/// </summary>
internal sealed class SameWords
{
    private const int None = -1;

    private int[] _firstOf = [];
    private int[] _lastOf = [];
    private int[] _after = [];
    private bool[] _isCapitalized = [];
    private bool[] _isFirst = [];
    private int _count;

    /// <param name="tokens">The tokens of the section.</param>
    /// <param name="words">The number of each token's word.</param>
    /// <param name="wordCount">Numbers of words are below this.</param>
    public void Fill(ReadOnlySpan<DraftToken> tokens, ReadOnlySpan<int> words, int wordCount)
    {
        Room(tokens.Length, wordCount);
        _count = tokens.Length;
        for (var i = 0; i < tokens.Length; i++)
        {
            _firstOf[words[i]] = None;
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            (_after[i], _isFirst[i]) = (None, false);
            if (tokens[i].IsWord && tokens[i].Length > 1)
            {
                Add(words[i], i, tokens[i].IsCapitalized);
            }
        }
    }

    /// <summary>The first token, from this one on, that begins a chain; -1 where there is none.</summary>
    public int Next(int token)
    {
        for (; token < _count; token++)
        {
            if (_isFirst[token] && _isCapitalized[token] && _after[token] != None)
            {
                return token;
            }
        }

        return None;
    }

    /// <summary>The next token of the chain; -1 behind its last.</summary>
    public int After(int token) => _after[token];

    private void Add(int word, int token, bool isCapitalized)
    {
        var first = _firstOf[word];
        if (first == None)
        {
            (_firstOf[word], _isFirst[token], _isCapitalized[token]) = (token, true, isCapitalized);
        }
        else
        {
            _after[_lastOf[word]] = token;
            _isCapitalized[first] |= isCapitalized;
        }

        _lastOf[word] = token;
    }

    private void Room(int tokens, int words)
    {
        if (_after.Length < tokens)
        {
            _after = new int[Math.Max(tokens, 2 * _after.Length)];
            _isCapitalized = new bool[_after.Length];
            _isFirst = new bool[_after.Length];
        }

        if (_firstOf.Length < words)
        {
            _firstOf = new int[Math.Max(words, 2 * _firstOf.Length)];
            _lastOf = new int[_firstOf.Length];
        }
    }
}
