using System.Numerics;

namespace NewsNlp.Tagging;

/// <summary>
/// Sums over rows of weights, with vectors of the machine's width or one number at a time. Each sum adds the same numbers
/// in the same order either way, so both give the same bits.
/// </summary>
internal static class Lanes
{
    /// <summary>Adds a row to the sums.</summary>
    public static void Add(ReadOnlySpan<float> row, Span<float> sums, bool vectors)
    {
        var i = 0;
        if (vectors)
        {
            for (; i <= sums.Length - Vector<float>.Count; i += Vector<float>.Count)
            {
                (new Vector<float>(sums[i..]) + new Vector<float>(row[i..])).CopyTo(sums[i..]);
            }
        }

        for (; i < sums.Length; i++)
        {
            sums[i] += row[i];
        }
    }

    /// <summary>Adds to the sums, for each value in turn, its row of weights times the value.</summary>
    /// <param name="rows">The number of each value's row.</param>
    /// <param name="values">The values.</param>
    /// <param name="weights">Rows of the length of the sums.</param>
    /// <param name="sums">What is added to.</param>
    /// <param name="vectors">Whether to use vectors.</param>
    public static void AddProducts(ReadOnlySpan<int> rows, ReadOnlySpan<float> values, ReadOnlySpan<float> weights, Span<float> sums, bool vectors)
    {
        var at = 0;
        if (vectors)
        {
            for (; at <= sums.Length - (4 * Vector<float>.Count); at += 4 * Vector<float>.Count)
            {
                AddFour(rows, values, weights, sums, at);
            }

            for (; at <= sums.Length - Vector<float>.Count; at += Vector<float>.Count)
            {
                AddOne(rows, values, weights, sums, at);
            }
        }

        for (; at < sums.Length; at++)
        {
            var sum = sums[at];
            for (var i = 0; i < rows.Length; i++)
            {
                sum += values[i] * weights[(rows[i] * sums.Length) + at];
            }

            sums[at] = sum;
        }
    }

    private static void AddFour(ReadOnlySpan<int> rows, ReadOnlySpan<float> values, ReadOnlySpan<float> weights, Span<float> sums, int at)
    {
        var step = Vector<float>.Count;
        var target = sums.Slice(at, 4 * step);
        Vector<float> a = new(target), b = new(target[step..]), c = new(target[(2 * step)..]), d = new(target[(3 * step)..]);
        for (var i = 0; i < rows.Length; i++)
        {
            var row = weights.Slice((rows[i] * sums.Length) + at, 4 * step);
            var value = new Vector<float>(values[i]);
            a += value * new Vector<float>(row);
            b += value * new Vector<float>(row[step..]);
            c += value * new Vector<float>(row[(2 * step)..]);
            d += value * new Vector<float>(row[(3 * step)..]);
        }

        a.CopyTo(target);
        b.CopyTo(target[step..]);
        c.CopyTo(target[(2 * step)..]);
        d.CopyTo(target[(3 * step)..]);
    }

    private static void AddOne(ReadOnlySpan<int> rows, ReadOnlySpan<float> values, ReadOnlySpan<float> weights, Span<float> sums, int at)
    {
        var sum = new Vector<float>(sums[at..]);
        for (var i = 0; i < rows.Length; i++)
        {
            sum += new Vector<float>(values[i]) * new Vector<float>(weights[((rows[i] * sums.Length) + at)..]);
        }

        sum.CopyTo(sums[at..]);
    }
}
