using System.Runtime.InteropServices;

namespace NewsNlp.Tagging;

/// <summary>
/// Keeps a row of numbers and a note for each key that was asked for lately. Between two sections it drops the keys that
/// the last round did not ask for, so its size has a bound and frequent keys stay.
/// </summary>
/// <param name="size">Numbers of a row.</param>
/// <param name="fill">Fills the row of a new key and gives its note.</param>
/// <param name="comparer">Compares keys.</param>
internal sealed class RowCache<TKey, TNote>(int size, RowCache<TKey, TNote>.FillRow fill, IEqualityComparer<TKey> comparer)
    where TKey : notnull
{
    /// <summary>Keys of a round; a section may go beyond it, but the next one begins a new round.</summary>
    private const int Round = 4096;

    private Dictionary<TKey, int> _numbers = new(comparer);
    private Dictionary<TKey, int> _before = new(comparer);
    private float[] _rows = new float[64 * size];
    private float[] _rowsBefore = [];
    private TNote[] _notes = new TNote[64];
    private TNote[] _notesBefore = [];

    /// <summary>Fills an empty row and gives the note of a key.</summary>
    public delegate TNote FillRow(TKey key, Span<float> row);

    /// <summary>Numbers are below this.</summary>
    public int Count => _numbers.Count;

    /// <summary>The rows by number; valid until the next key or round.</summary>
    public ReadOnlySpan<float> Rows => _rows;

    public TNote NoteOf(int number) => _notes[number];

    /// <summary>The number of a key, valid until the next round.</summary>
    public int NumberOf(TKey key)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, key, out var known);
        if (!known)
        {
            number = _numbers.Count - 1;
            Add(key, number);
        }

        return number;
    }

    /// <summary>Begins a new round when this one has many keys.</summary>
    public void Trim()
    {
        if (_numbers.Count < Round)
        {
            return;
        }

        (_numbers, _before) = (_before, _numbers);
        (_rows, _rowsBefore) = (_rowsBefore.Length == 0 ? new float[64 * size] : _rowsBefore, _rows);
        (_notes, _notesBefore) = (_notesBefore.Length == 0 ? new TNote[64] : _notesBefore, _notes);
        _numbers.Clear();
    }

    private void Add(TKey key, int number)
    {
        if (_notes.Length <= number)
        {
            Array.Resize(ref _notes, _notes.Length * 2);
            Array.Resize(ref _rows, _rows.Length * 2);
        }

        var row = _rows.AsSpan(number * size, size);
        if (_before.TryGetValue(key, out var old))
        {
            _rowsBefore.AsSpan(old * size, size).CopyTo(row);
            _notes[number] = _notesBefore[old];
            return;
        }

        row.Clear();
        _notes[number] = fill(key, row);
    }
}
