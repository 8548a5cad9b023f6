using System.Text.Json;
using NewsNlp.Tagging;
using NewsNlp.Text;

namespace NewsNlp.Training.Tagging.Vectors;

/// <summary>
/// Reads word vectors as JSON: an object with a list "words", the commonest first, and after it an object "vectors" with a
/// list of numbers a word. The file is read in pieces, since it is large.
/// </summary>
internal sealed class VectorReader
{
    private const int PieceLength = 1 << 20;

    private readonly int _limit;
    private readonly List<string> _words = [];
    private readonly Dictionary<string, int> _wanted = new(StringComparer.Ordinal);
    private readonly HashSet<string> _normals = new(StringComparer.Ordinal);
    private readonly float[] _vector = new float[WordVectors.Dimensions];
    private float[]?[] _vectors = [];
    private string _section = "";
    private int _current = -1;
    private int _count;

    private VectorReader(int limit) => _limit = limit;

    /// <summary>Reads the first words without digits that are their own normal form.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="limit">Most words to keep.</param>
    /// <exception cref="InvalidDataException">The file is of another form.</exception>
    public static WordTable Read(Stream stream, int limit)
    {
        var reader = new VectorReader(limit);
        reader.Read(stream);
        var missing = Array.IndexOf(reader._vectors, null);
        return reader._words.Count == 0 ? throw new InvalidDataException("Word vectors: expected a list \"words\" of some words, found none.")
            : missing >= 0 || reader._vectors.Length == 0 ? throw new InvalidDataException($"Word vectors: expected {WordVectors.Dimensions} numbers for '{reader._words[Math.Max(missing, 0)]}', found none.")
            : new WordTable(reader._words, reader._vectors!);
    }

    private void Read(Stream stream)
    {
        var buffer = new byte[PieceLength];
        var state = new JsonReaderState();
        int kept = 0, read;
        do
        {
            if (kept == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }

            read = stream.Read(buffer.AsSpan(kept));
            var json = new Utf8JsonReader(buffer.AsSpan(0, kept + read), read == 0, state);
            while (json.Read())
            {
                Take(ref json);
            }

            state = json.CurrentState;
            var used = (int)json.BytesConsumed;
            kept = kept + read - used;
            buffer.AsSpan(used, kept).CopyTo(buffer);
        }
        while (read > 0);
    }

    private void Take(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == 1)
        {
            _section = json.GetString()!;
            _vectors = _section == "vectors" ? new float[]?[_words.Count] : _vectors;
        }
        else if (_section == "words" && json.TokenType == JsonTokenType.String && _words.Count < _limit)
        {
            Word(json.GetString()!);
        }
        else if (_section == "vectors" && json.TokenType == JsonTokenType.PropertyName)
        {
            _current = _wanted.GetValueOrDefault(json.GetString()!, -1);
            _count = 0;
        }
        else if (_section == "vectors" && json.TokenType == JsonTokenType.Number && _current >= 0 && _count < _vector.Length)
        {
            _vector[_count++] = json.GetSingle();
            if (_count == _vector.Length)
            {
                _vectors[_current] = [.. _vector];
            }
        }
    }

    // The first of words that fold to one form stands for all; such as have it themselves come first as a rule.
    private void Word(string word)
    {
        if (!word.Any(char.IsDigit) && NormalForm.Of(word) is { Length: > 0 } normal && _normals.Add(normal))
        {
            _wanted.Add(word, _words.Count);
            _words.Add(normal);
        }
    }
}
