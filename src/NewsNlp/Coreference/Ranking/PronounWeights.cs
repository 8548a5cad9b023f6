using System.Globalization;

namespace NewsNlp.Coreference;

/// <summary>
/// What each clue is worth for each part of a pronoun, as learnt from the project's own corpus and from news with named
/// speakers; the head of the file tells the sources. A number is the clue's, its value's and the part's: every clue counts
/// once for all pronouns and once for its own part.
/// </summary>
internal sealed class PronounWeights
{
    public const int Values = 16;

    private const string Resource = "NewsNlp.Coreference.pronoun-weights.tsv";

    private static readonly int Clues = Enum.GetValues<Clue>().Length;

    private static readonly Lazy<PronounWeights> Read = new(static () =>
    {
        using var stream = typeof(PronounWeights).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"There is no resource {Resource}.");
        using var reader = new StreamReader(stream);
        return new PronounWeights(reader);
    });

    private readonly double[] _weights = new double[Count];

    public PronounWeights()
    {
    }

    /// <summary>Reads lines of part, clue, value and weight; other lines, as those of the head, are left out.</summary>
    public PronounWeights(TextReader lines)
    {
        while (lines.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            if (fields.Length == 4 && Enum.TryParse<PronounPart>(fields[0], out var part) && Enum.TryParse<Clue>(fields[1], out var clue))
            {
                this[IndexOf(part, clue, int.Parse(fields[2], CultureInfo.InvariantCulture))] = double.Parse(fields[3], CultureInfo.InvariantCulture);
            }
        }
    }

    /// <summary>The weights that the library ships.</summary>
    public static PronounWeights Shipped => Read.Value;

    public static int Count => Enum.GetValues<PronounPart>().Length * Clues * Values;

    public double this[int index]
    {
        get => _weights[index];
        set => _weights[index] = value;
    }

    public static int IndexOf(PronounPart part, Clue clue, int value) => ((((int)part * Clues) + (int)clue) * Values) + value;

    public void Write(TextWriter output)
    {
        foreach (var part in Enum.GetValues<PronounPart>())
        {
            foreach (var clue in Enum.GetValues<Clue>())
            {
                for (var value = 0; value < Values; value++)
                {
                    var weight = Math.Round(_weights[IndexOf(part, clue, value)], 2);
                    if (weight != 0)
                    {
                        output.Write(string.Create(CultureInfo.InvariantCulture, $"{part}\t{clue}\t{value}\t{weight:0.##}\n"));
                    }
                }
            }
        }
    }
}
