using System.Globalization;

namespace NewsNlp.Cli.Evaluate.Names;

/// <summary>How often names are right, by their score: of a calibrated score the two agree.</summary>
internal sealed class Reliability
{
    private static readonly double[] Bounds = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.0001];

    private readonly (int Count, double Scores, int Right)[] _bins = new (int, double, int)[Bounds.Length - 1];

    public void Add(double score, bool isRight)
    {
        var bin = Array.FindLastIndex(Bounds, bound => bound <= score);
        var (count, scores, right) = _bins[bin];
        _bins[bin] = (count + 1, scores + score, right + (isRight ? 1 : 0));
    }

    public void Print(TextWriter output)
    {
        output.WriteLine("\nscore            names  mean score  right");
        var error = 0.0;
        for (var i = 0; i < _bins.Length; i++)
        {
            var (count, scores, right) = _bins[i];
            if (count > 0)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Bounds[i]:0.00} to {Math.Min(1, Bounds[i + 1]):0.00}   {count,6}   {100 * scores / count,8:0.0}  {100.0 * right / count,6:0.0}"));
                error += Math.Abs(scores - right);
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mean distance    {100 * error / Math.Max(1, _bins.Sum(static bin => bin.Count)):0.0} points"));
    }
}
