using System.Numerics;

namespace NewsNlp.Tagging;

/// <summary>
/// Sums over rows of weights, with vectors of the machine's width or one number at a time. Each sum adds the same numbers
/// in the same order, with fused products, either way, so both give the same bits.
/// </summary>
internal static class Lanes
{
    /// <summary>Adds a row to the sums.</summary>
    public static void Add(ReadOnlySpan<float> row, Span<float> sums, bool vectors) => AddRows([0], row, sums, vectors);

    /// <summary>Adds rows to the sums, one after the other.</summary>
    /// <param name="starts">Where each row starts.</param>
    /// <param name="rows">Numbers that hold the rows.</param>
    /// <param name="sums">What is added to.</param>
    /// <param name="vectors">Whether to use vectors.</param>
    public static void AddRows(ReadOnlySpan<int> starts, ReadOnlySpan<float> rows, Span<float> sums, bool vectors)
    {
        var at = 0;
        if (vectors)
        {
            var step = Vector<float>.Count;
            for (; at <= sums.Length - (4 * step); at += 4 * step)
            {
                var target = sums.Slice(at, 4 * step);
                Vector<float> a = new(target), b = new(target[step..]), c = new(target[(2 * step)..]), d = new(target[(3 * step)..]);
                foreach (var start in starts)
                {
                    var row = rows.Slice(start + at, 4 * step);
                    a += new Vector<float>(row);
                    b += new Vector<float>(row[step..]);
                    c += new Vector<float>(row[(2 * step)..]);
                    d += new Vector<float>(row[(3 * step)..]);
                }

                a.CopyTo(target);
                b.CopyTo(target[step..]);
                c.CopyTo(target[(2 * step)..]);
                d.CopyTo(target[(3 * step)..]);
            }
        }

        for (; at < sums.Length; at++)
        {
            var sum = sums[at];
            foreach (var start in starts)
            {
                sum += rows[start + at];
            }

            sums[at] = sum;
        }
    }

    /// <summary>Moves the values above zero to the front of a list, with their places; how many they are.</summary>
    public static int Compact(ReadOnlySpan<float> values, Span<int> places, Span<float> active)
    {
        var count = 0;
        for (var i = 0; i < values.Length; i++)
        {
            // Written always and kept where above zero: no branch to guess.
            places[count] = i;
            active[count] = values[i];
            count += values[i] > 0 ? 1 : 0;
        }

        return count;
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

            for (; at <= sums.Length - (3 * Vector<float>.Count); at += 3 * Vector<float>.Count)
            {
                AddThree(rows, values, weights, sums, at);
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
                sum = MathF.FusedMultiplyAdd(values[i], weights[(rows[i] * sums.Length) + at], sum);
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
            a = Vector.FusedMultiplyAdd(value, new Vector<float>(row), a);
            b = Vector.FusedMultiplyAdd(value, new Vector<float>(row[step..]), b);
            c = Vector.FusedMultiplyAdd(value, new Vector<float>(row[(2 * step)..]), c);
            d = Vector.FusedMultiplyAdd(value, new Vector<float>(row[(3 * step)..]), d);
        }

        a.CopyTo(target);
        b.CopyTo(target[step..]);
        c.CopyTo(target[(2 * step)..]);
        d.CopyTo(target[(3 * step)..]);
    }

    private static void AddThree(ReadOnlySpan<int> rows, ReadOnlySpan<float> values, ReadOnlySpan<float> weights, Span<float> sums, int at)
    {
        var step = Vector<float>.Count;
        var target = sums.Slice(at, 3 * step);
        Vector<float> a = new(target), b = new(target[step..]), c = new(target[(2 * step)..]);
        for (var i = 0; i < rows.Length; i++)
        {
            var row = weights.Slice((rows[i] * sums.Length) + at, 3 * step);
            var value = new Vector<float>(values[i]);
            a = Vector.FusedMultiplyAdd(value, new Vector<float>(row), a);
            b = Vector.FusedMultiplyAdd(value, new Vector<float>(row[step..]), b);
            c = Vector.FusedMultiplyAdd(value, new Vector<float>(row[(2 * step)..]), c);
        }

        a.CopyTo(target);
        b.CopyTo(target[step..]);
        c.CopyTo(target[(2 * step)..]);
    }

    private static void AddOne(ReadOnlySpan<int> rows, ReadOnlySpan<float> values, ReadOnlySpan<float> weights, Span<float> sums, int at)
    {
        var sum = new Vector<float>(sums[at..]);
        for (var i = 0; i < rows.Length; i++)
        {
            sum = Vector.FusedMultiplyAdd(new Vector<float>(values[i]), new Vector<float>(weights[((rows[i] * sums.Length) + at)..]), sum);
        }

        sum.CopyTo(sums[at..]);
    }
}
