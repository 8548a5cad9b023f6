using NewsNlp.Models;
using NewsNlp.Tagging;

namespace NewsNlp.Training.Tagging.Vectors;

/// <summary>Words in normal form, the commonest first, each with its vector of small whole numbers.</summary>
internal sealed class WordTable
{
    /// <summary>The spread of each number is measured over this many words.</summary>
    private const int MeasuredWords = 50_000;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public WordTable(IReadOnlyList<string> words, IReadOnlyList<float[]> vectors)
    {
        Words = words;
        Values = Quantise(vectors);
        for (var i = 0; i < words.Count; i++)
        {
            _numbers.Add(words[i], i);
        }
    }

    public IReadOnlyList<string> Words { get; }

    /// <summary><see cref="WordVectors.Dimensions"/> numbers a word, in units of <see cref="WordVectors.Unit"/> of the spread of each.</summary>
    public sbyte[] Values { get; }

    /// <summary>Number of a word; -1 where it has no vector.</summary>
    public int Find(string normal) => _numbers.GetValueOrDefault(normal, -1);

    /// <summary>The table as the library's file.</summary>
    public byte[] ToFile(ModelManifest manifest)
    {
        var file = new ModelWriter();
        manifest.Write(file);
        WordVectors.Write(file, Words, Values);
        return file.ToArray();
    }

    private static sbyte[] Quantise(IReadOnlyList<float[]> vectors)
    {
        var values = new sbyte[vectors.Count * WordVectors.Dimensions];
        var measured = Math.Min(vectors.Count, MeasuredWords);
        for (var d = 0; d < WordVectors.Dimensions; d++)
        {
            var squares = 0.0;
            for (var word = 0; word < measured; word++)
            {
                squares += vectors[word][d] * vectors[word][d];
            }

            var spread = Math.Sqrt(squares / measured) * WordVectors.Unit;
            for (var word = 0; word < vectors.Count; word++)
            {
                values[(word * WordVectors.Dimensions) + d] = (sbyte)Math.Clamp(Math.Round(vectors[word][d] / spread), -127, 127);
            }
        }

        return values;
    }
}
