namespace NewsNlp.Evaluation;

/// <summary>Confidence intervals of a figure over documents, by drawing documents with replacement (percentile bootstrap).</summary>
internal static class Bootstrap
{
    private const int Draws = 1000;

    /// <summary>The middle 95 of 100 of the figure over drawn sets of documents. The same parts give the same interval.</summary>
    /// <param name="parts">A tally for each document.</param>
    /// <param name="add">Adds two tallies.</param>
    /// <param name="figure">The figure of a tally.</param>
    public static (double Low, double High) Interval<T>(IReadOnlyList<T> parts, Func<T, T, T> add, Func<T, double> figure)
        where T : struct
    {
        if (parts.Count == 0)
        {
            return (0, 0);
        }

        var state = 0x9E3779B97F4A7C15UL;
        var figures = new List<double>(Draws);
        for (var draw = 0; draw < Draws; draw++)
        {
            var sum = default(T);
            for (var i = 0; i < parts.Count; i++)
            {
                sum = add(sum, parts[(int)(Next(ref state) % (ulong)parts.Count)]);
            }

            // A draw that holds no case has no figure.
            if (!sum.Equals(default(T)))
            {
                figures.Add(figure(sum));
            }
        }

        figures.Sort();
        return figures.Count == 0 ? (0, 0) : (figures[figures.Count * 25 / 1000], figures[Math.Max(0, (figures.Count * 975 / 1000) - 1)]);
    }

    // SplitMix64 (Steele et al. 2014): a sequence that is the same everywhere.
    private static ulong Next(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15UL;
        var z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
