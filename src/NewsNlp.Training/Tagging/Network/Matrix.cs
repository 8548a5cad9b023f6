using System.Runtime.Intrinsics;

namespace NewsNlp.Training.Tagging.Network;

/// <summary>One product of matrices, in blocks that fit the machine's registers. The order of sums is fixed, so results repeat.</summary>
internal static unsafe class Matrix
{
    private const int Lane = 16;
    private const int Block = 4 * Lane;

    /// <summary>
    /// Adds to each C[r, c] the sum over t of A[r * rowStep + t * depthStep] * B[t, c]. With steps swapped, A is taken
    /// transposed; rows of A may overlap, which makes a window of tokens one product.
    /// </summary>
    /// <param name="rows">Rows of C.</param>
    /// <param name="depth">Length of the sums.</param>
    /// <param name="columns">Columns of B and C, a multiple of 16.</param>
    /// <param name="a">The first value of A.</param>
    /// <param name="rowStep">From row to row of A.</param>
    /// <param name="depthStep">From one value of a sum to the next in A.</param>
    /// <param name="b">The first value of B.</param>
    /// <param name="bStep">From row to row of B.</param>
    /// <param name="c">The first value of C.</param>
    /// <param name="cStep">From row to row of C.</param>
    public static void AddProduct(int rows, int depth, int columns, float* a, int rowStep, int depthStep, float* b, int bStep, float* c, int cStep)
    {
        var column = 0;
        for (; column + Block <= columns; column += Block)
        {
            var row = 0;
            for (; row + 4 <= rows; row += 4)
            {
                FourRows(depth, a + ((long)row * rowStep), rowStep, depthStep, b + column, bStep, c + ((long)row * cStep) + column, cStep);
            }

            for (; row < rows; row++)
            {
                OneRow(depth, a + ((long)row * rowStep), depthStep, b + column, bStep, c + ((long)row * cStep) + column);
            }
        }

        for (; column < columns; column += Lane)
        {
            for (var row = 0; row < rows; row++)
            {
                Narrow(depth, a + ((long)row * rowStep), depthStep, b + column, bStep, c + ((long)row * cStep) + column);
            }
        }
    }

    private static void FourRows(int depth, float* a, int rowStep, int depthStep, float* b, int bStep, float* c, int cStep)
    {
        float* c1 = c + cStep, c2 = c1 + cStep, c3 = c2 + cStep;
        Vector512<float> p0 = Vector512.Load(c), p1 = Vector512.Load(c + Lane), p2 = Vector512.Load(c + (2 * Lane)), p3 = Vector512.Load(c + (3 * Lane));
        Vector512<float> q0 = Vector512.Load(c1), q1 = Vector512.Load(c1 + Lane), q2 = Vector512.Load(c1 + (2 * Lane)), q3 = Vector512.Load(c1 + (3 * Lane));
        Vector512<float> r0 = Vector512.Load(c2), r1 = Vector512.Load(c2 + Lane), r2 = Vector512.Load(c2 + (2 * Lane)), r3 = Vector512.Load(c2 + (3 * Lane));
        Vector512<float> s0 = Vector512.Load(c3), s1 = Vector512.Load(c3 + Lane), s2 = Vector512.Load(c3 + (2 * Lane)), s3 = Vector512.Load(c3 + (3 * Lane));
        float* a1 = a + rowStep, a2 = a1 + rowStep, a3 = a2 + rowStep;
        long at = 0;
        for (var t = 0; t < depth; t++, b += bStep, at += depthStep)
        {
            Vector512<float> b0 = Vector512.Load(b), b1 = Vector512.Load(b + Lane), b2 = Vector512.Load(b + (2 * Lane)), b3 = Vector512.Load(b + (3 * Lane));
            var v = Vector512.Create(a[at]);
            (p0, p1, p2, p3) = (Vector512.FusedMultiplyAdd(v, b0, p0), Vector512.FusedMultiplyAdd(v, b1, p1), Vector512.FusedMultiplyAdd(v, b2, p2), Vector512.FusedMultiplyAdd(v, b3, p3));
            v = Vector512.Create(a1[at]);
            (q0, q1, q2, q3) = (Vector512.FusedMultiplyAdd(v, b0, q0), Vector512.FusedMultiplyAdd(v, b1, q1), Vector512.FusedMultiplyAdd(v, b2, q2), Vector512.FusedMultiplyAdd(v, b3, q3));
            v = Vector512.Create(a2[at]);
            (r0, r1, r2, r3) = (Vector512.FusedMultiplyAdd(v, b0, r0), Vector512.FusedMultiplyAdd(v, b1, r1), Vector512.FusedMultiplyAdd(v, b2, r2), Vector512.FusedMultiplyAdd(v, b3, r3));
            v = Vector512.Create(a3[at]);
            (s0, s1, s2, s3) = (Vector512.FusedMultiplyAdd(v, b0, s0), Vector512.FusedMultiplyAdd(v, b1, s1), Vector512.FusedMultiplyAdd(v, b2, s2), Vector512.FusedMultiplyAdd(v, b3, s3));
        }

        Store(c, p0, p1, p2, p3);
        Store(c1, q0, q1, q2, q3);
        Store(c2, r0, r1, r2, r3);
        Store(c3, s0, s1, s2, s3);
    }

    private static void OneRow(int depth, float* a, int depthStep, float* b, int bStep, float* c)
    {
        Vector512<float> p0 = Vector512.Load(c), p1 = Vector512.Load(c + Lane), p2 = Vector512.Load(c + (2 * Lane)), p3 = Vector512.Load(c + (3 * Lane));
        for (var t = 0; t < depth; t++, b += bStep, a += depthStep)
        {
            var v = Vector512.Create(*a);
            p0 = Vector512.FusedMultiplyAdd(v, Vector512.Load(b), p0);
            p1 = Vector512.FusedMultiplyAdd(v, Vector512.Load(b + Lane), p1);
            p2 = Vector512.FusedMultiplyAdd(v, Vector512.Load(b + (2 * Lane)), p2);
            p3 = Vector512.FusedMultiplyAdd(v, Vector512.Load(b + (3 * Lane)), p3);
        }

        Store(c, p0, p1, p2, p3);
    }

    private static void Narrow(int depth, float* a, int depthStep, float* b, int bStep, float* c)
    {
        var sum = Vector512.Load(c);
        for (var t = 0; t < depth; t++, b += bStep, a += depthStep)
        {
            sum = Vector512.FusedMultiplyAdd(Vector512.Create(*a), Vector512.Load(b), sum);
        }

        sum.Store(c);
    }

    private static void Store(float* c, Vector512<float> a, Vector512<float> b, Vector512<float> d, Vector512<float> e)
    {
        a.Store(c);
        b.Store(c + Lane);
        d.Store(c + (2 * Lane));
        e.Store(c + (3 * Lane));
    }
}
