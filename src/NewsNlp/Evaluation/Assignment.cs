namespace NewsNlp.Evaluation;

/// <summary>The one-to-one pairing of rows and columns with the greatest sum (Kuhn–Munkres with potentials, cubic time).</summary>
internal static class Assignment
{
    /// <param name="gain">What each pair is worth, not negative.</param>
    public static double BestSum(double[,] gain)
    {
        var size = Math.Max(gain.GetLength(0), gain.GetLength(1));
        if (size == 0)
        {
            return 0;
        }

        // Rows and columns count from 1; column 0 is the start of a path.
        var rowOf = new int[size + 1];
        var rowPotential = new double[size + 1];
        var columnPotential = new double[size + 1];
        for (var row = 1; row <= size; row++)
        {
            Augment(gain, row, rowOf, rowPotential, columnPotential);
        }

        double sum = 0;
        for (var column = 1; column <= size; column++)
        {
            sum -= Cost(gain, rowOf[column], column);
        }

        return sum;
    }

    private static void Augment(double[,] gain, int row, int[] rowOf, double[] rowPotential, double[] columnPotential)
    {
        var size = rowOf.Length - 1;
        var slack = new double[size + 1];
        var from = new int[size + 1];
        var used = new bool[size + 1];
        Array.Fill(slack, double.PositiveInfinity);
        rowOf[0] = row;
        var column = 0;
        do
        {
            used[column] = true;
            var next = 0;
            var step = double.PositiveInfinity;
            for (var other = 1; other <= size; other++)
            {
                if (used[other])
                {
                    continue;
                }

                var reduced = Cost(gain, rowOf[column], other) - rowPotential[rowOf[column]] - columnPotential[other];
                if (reduced < slack[other])
                {
                    (slack[other], from[other]) = (reduced, column);
                }

                if (slack[other] < step)
                {
                    (step, next) = (slack[other], other);
                }
            }

            for (var other = 0; other <= size; other++)
            {
                if (used[other])
                {
                    rowPotential[rowOf[other]] += step;
                    columnPotential[other] -= step;
                }
                else
                {
                    slack[other] -= step;
                }
            }

            column = next;
        }
        while (rowOf[column] != 0);

        while (column != 0)
        {
            rowOf[column] = rowOf[from[column]];
            column = from[column];
        }
    }

    private static double Cost(double[,] gain, int row, int column) => row <= gain.GetLength(0) && column <= gain.GetLength(1) ? -gain[row - 1, column - 1] : 0;
}
