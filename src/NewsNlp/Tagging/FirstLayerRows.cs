using System.Numerics;
using System.Runtime.InteropServices;

namespace NewsNlp.Tagging;

/// <summary>
/// What a word, or a set of signs, adds to the first layer at each place of its window, reckoned once and kept: news
/// repeat themselves. Belongs to one scratch; starts afresh between sections when it has grown large.
/// </summary>
internal sealed class FirstLayerRows
{
    private const int Capacity = 3072;

    private readonly TaggerModel _model;
    private readonly bool _vectors;
    private readonly int _size;
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, int> _signs = [];
    private readonly List<ulong> _contextWords = [];
    private readonly List<bool> _isKnown = [];
    private readonly int[] _places = new int[WordVectors.Dimensions];
    private readonly float[] _values = new float[WordVectors.Dimensions];
    private float[] _rows;
    private float[] _signRows;

    public FirstLayerRows(TaggerModel model, bool vectors)
    {
        (_model, _vectors, _size) = (model, vectors, model.FirstSize * TaggerModel.FirstWindow);
        _rows = new float[64 * _size];
        _signRows = new float[64 * _size];
        Clear();
    }

    /// <summary>Starts afresh when many words have been met.</summary>
    public void Trim()
    {
        if (_words.Count > Capacity || _signs.Count > Capacity)
        {
            Clear();
        }
    }

    /// <summary>The number of a word in normal form.</summary>
    public int WordNumber(string normal)
    {
        if (_words.TryGetValue(normal, out var number))
        {
            return number;
        }

        number = _contextWords.Count;
        _words.Add(normal, number);
        _contextWords.Add(_model.Context.WordOf(normal));
        var vector = _model.Vectors.Find(normal);
        _isKnown.Add(vector >= 0);
        var row = Room(ref _rows, number);
        if (vector >= 0)
        {
            AddWord(_model.Vectors[vector], row);
        }

        return number;
    }

    /// <summary>Numbers of words are below this.</summary>
    public int WordCount => _contextWords.Count;

    /// <summary>Whether the word has a vector.</summary>
    public bool IsKnown(int word) => _isKnown[word];

    /// <summary>The hash of the word where it takes part in context features; else 0.</summary>
    public ulong ContextWord(int word) => _contextWords[word];

    /// <summary>What the word adds to the token that stands <paramref name="place"/> - 2 tokens before it.</summary>
    public ReadOnlySpan<float> WordRow(int word, int place) => _rows.AsSpan((word * _size) + (place * _model.FirstSize), _model.FirstSize);

    /// <summary>The number of a set of signs.</summary>
    public int SignsNumber(ulong signs)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_signs, signs, out var known);
        if (!known)
        {
            number = _signs.Count - 1;
            AddSigns(signs, Room(ref _signRows, number));
        }

        return number;
    }

    /// <summary>What the signs add to the token that stands <paramref name="place"/> - 2 tokens before theirs.</summary>
    public ReadOnlySpan<float> SignsRow(int signs, int place) => _signRows.AsSpan((signs * _size) + (place * _model.FirstSize), _model.FirstSize);

    private void AddWord(ReadOnlySpan<sbyte> vector, Span<float> row)
    {
        for (var i = 0; i < vector.Length; i++)
        {
            (_places[i], _values[i]) = (i, vector[i] * WordVectors.Unit);
        }

        AddInputs(_places, _values, row);
    }

    private void AddSigns(ulong signs, Span<float> row)
    {
        var count = 0;
        for (; signs != 0; signs &= signs - 1)
        {
            (_places[count], _values[count]) = (WordVectors.Dimensions + BitOperations.TrailingZeroCount(signs), 1);
            count++;
        }

        AddInputs(_places.AsSpan(0, count), _values.AsSpan(0, count), row);
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

    private Span<float> Room(ref float[] rows, int number)
    {
        if (rows.Length < (number + 1) * _size)
        {
            Array.Resize(ref rows, rows.Length * 2);
        }

        var row = rows.AsSpan(number * _size, _size);
        row.Clear();
        return row;
    }

    private void Clear()
    {
        _words.Clear();
        _signs.Clear();
        _contextWords.Clear();
        _isKnown.Clear();
    }
}
