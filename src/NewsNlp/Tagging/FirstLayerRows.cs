using System.Numerics;

namespace NewsNlp.Tagging;

/// <summary>
/// What a word, or a set of signs, adds to the first layer at each place of its window, reckoned once and kept: news
/// repeat themselves. Belongs to one scratch.
/// </summary>
internal sealed class FirstLayerRows
{
    private readonly TaggerModel _model;
    private readonly bool _vectors;
    private readonly int[] _places = new int[WordVectors.Dimensions];
    private readonly float[] _values = new float[WordVectors.Dimensions];
    private readonly RowCache<string, WordNote> _words;
    private readonly RowCache<ulong, byte> _signs;
    private readonly int _size;

    public FirstLayerRows(TaggerModel model, bool vectors)
    {
        (_model, _vectors, _size) = (model, vectors, model.FirstSize * TaggerModel.FirstWindow);
        _words = new RowCache<string, WordNote>(_size, AddWord, StringComparer.Ordinal);
        _signs = new RowCache<ulong, byte>(_size, AddSigns, EqualityComparer<ulong>.Default);
    }

    /// <summary>Numbers of words are below this.</summary>
    public int WordCount => _words.Count;

    /// <summary>The rows of words; <see cref="StartOf"/> tells where one begins.</summary>
    public ReadOnlySpan<float> WordRows => _words.Rows;

    /// <summary>The rows of sets of signs.</summary>
    public ReadOnlySpan<float> SignsRows => _signs.Rows;

    /// <summary>Forgets what has not been asked for lately, when there is much of it. Numbers given before are void.</summary>
    public void Trim()
    {
        _words.Trim();
        _signs.Trim();
    }

    /// <summary>The number of a word in normal form.</summary>
    public int WordNumber(string normal) => _words.NumberOf(normal);

    /// <summary>Whether the word has a vector.</summary>
    public bool IsKnown(int word) => _words.NoteOf(word).HasVector;

    /// <summary>The hash of the word where it takes part in context features; else 0.</summary>
    public ulong ContextWord(int word) => _words.NoteOf(word).Context;

    /// <summary>The number of a set of signs.</summary>
    public int SignsNumber(ulong signs) => _signs.NumberOf(signs);

    /// <summary>Where the row begins that a word or set of signs adds to the token that stands <paramref name="place"/> - 2 tokens before it.</summary>
    public int StartOf(int number, int place) => (number * _size) + (place * _model.FirstSize);

    private WordNote AddWord(string normal, Span<float> row)
    {
        var context = _model.Context.WordOf(normal);
        var word = _model.Vectors.Find(normal);
        if (word < 0)
        {
            return new WordNote(context, false);
        }

        var vector = _model.Vectors[word];
        for (var i = 0; i < vector.Length; i++)
        {
            (_places[i], _values[i]) = (i, vector[i] * WordVectors.Unit);
        }

        AddInputs(_places, _values, row);
        return new WordNote(context, true);
    }

    private byte AddSigns(ulong signs, Span<float> row)
    {
        var count = 0;
        for (; signs != 0; signs &= signs - 1)
        {
            (_places[count], _values[count]) = (WordVectors.Dimensions + BitOperations.TrailingZeroCount(signs), 1);
            count++;
        }

        AddInputs(_places.AsSpan(0, count), _values.AsSpan(0, count), row);
        return 0;
    }

    private void AddInputs(ReadOnlySpan<int> inputs, ReadOnlySpan<float> values, Span<float> row)
    {
        var size = _model.FirstSize;
        for (var place = 0; place < TaggerModel.FirstWindow; place++)
        {
            var weights = _model.FirstWeights.AsSpan(place * TaggerModel.Inputs * size, TaggerModel.Inputs * size);
            Lanes.AddProducts(inputs, values, weights, row.Slice(place * size, size), _vectors);
        }
    }

    private readonly record struct WordNote(ulong Context, bool HasVector);
}
