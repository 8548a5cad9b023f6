using NewsNlp.Documents;

namespace NewsNlp.Training.Corpora;

/// <summary>A sentence of a corpus with its names, which are ordered and disjoint. The tokens point into the text, which sentences share.</summary>
internal sealed class LabelledSentence(string text, DraftToken[] tokens)
{
    private readonly List<Label> _labels = [];

    public string Text { get; } = text;

    public DraftToken[] Tokens { get; } = tokens;

    public IReadOnlyList<Label> Labels => _labels;

    public int Count => Tokens.Length;

    public ReadOnlySpan<char> Surface(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].Length);

    /// <summary>The normal form of a token; empty outside the sentence.</summary>
    public string Normal(int token) => (uint)token < (uint)Tokens.Length ? Tokens[token].Normal : "";

    /// <summary>The normal forms of some tokens, with a space between.</summary>
    public string Normals(int start, int end)
    {
        if (end - start == 1)
        {
            return Tokens[start].Normal;
        }

        var words = new string[end - start];
        for (var i = start; i < end; i++)
        {
            words[i - start] = Tokens[i].Normal;
        }

        return string.Join(' ', words);
    }

    /// <summary>The text from one token to another, as written.</summary>
    public string Written(int start, int end) => Text[Tokens[start].Start..Tokens[end - 1].End];

    public bool IsCapitalized(int token) => (uint)token < (uint)Tokens.Length && Tokens[token].IsCapitalized;

    public bool IsLower(int token) => (uint)token < (uint)Tokens.Length && Tokens[token].IsLower;

    /// <summary>Index of the label that covers the token; -1 where none does.</summary>
    public int LabelOf(int token)
    {
        for (var i = 0; i < _labels.Count; i++)
        {
            if (_labels[i].Start <= token && token < _labels[i].End)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether no label touches the tokens.</summary>
    public bool IsFree(int start, int end)
    {
        foreach (var label in _labels)
        {
            if (label.Overlaps(start, end))
            {
                return false;
            }
        }

        return start >= 0 && end <= Count && start < end;
    }

    /// <summary>Adds a label in the place of those that it touches.</summary>
    public void Set(int start, int end, EntityType type)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(start, end);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, Count);
        _labels.RemoveAll(label => label.Overlaps(start, end));
        var at = _labels.FindIndex(label => label.Start >= end);
        _labels.Insert(at < 0 ? _labels.Count : at, new Label(start, end, type));
    }

    public void RemoveAt(int label) => _labels.RemoveAt(label);

    /// <summary>Replaces a label by one of other bounds or type; it goes where nothing is left of it.</summary>
    public void Replace(int label, int start, int end, EntityType type)
    {
        _labels.RemoveAt(label);
        if (start < end)
        {
            Set(start, end, type);
        }
    }

    public LabelledSentence Copy()
    {
        var copy = new LabelledSentence(Text, Tokens);
        copy._labels.AddRange(_labels);
        return copy;
    }
}
