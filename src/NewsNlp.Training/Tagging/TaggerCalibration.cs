using NewsNlp.Tagging;
using NewsNlp.Training.Tagging.Network;

namespace NewsNlp.Training.Tagging;

/// <summary>
/// Fits slope and offset of the log odds of names to how often they were right on texts not trained on: logistic
/// regression with one input, by Newton's method.
/// </summary>
internal static class TaggerCalibration
{
    private const int Rounds = 30;
    private const double LeastShare = 1e-4;

    /// <summary>Slope 1 and offset 0: the log odds as they are.</summary>
    public static float[] None => [1, 0];

    public static float[] Fit(TaggerModel model, IEnumerable<TrainingDocument> documents)
    {
        var cases = new List<(double LogOdds, bool IsRight)>();
        var tagger = new LibraryTagger(model);
        foreach (var document in documents)
        {
            tagger.Tag(document, (sentence, label, logOdds) => cases.Add((logOdds, document.Sentences[sentence].Labels.Labels.Contains(label))));
        }

        return Fit(cases);
    }

    public static float[] Fit(IReadOnlyList<(double LogOdds, bool IsRight)> cases)
    {
        var (slope, offset) = (1.0, 0.0);
        var loss = Loss(cases, slope, offset);
        for (var round = 0; round < Rounds; round++)
        {
            var (bySlope, byOffset) = Step(cases, slope, offset);

            // A whole step may overshoot: the longest of its halves that is better is taken.
            for (var share = 1.0; share > LeastShare; share /= 2)
            {
                var next = Loss(cases, slope + (share * bySlope), offset + (share * byOffset));
                if (next < loss)
                {
                    (slope, offset, loss) = (slope + (share * bySlope), offset + (share * byOffset), next);
                    break;
                }
            }
        }

        return [(float)slope, (float)offset];
    }

    private static double Loss(IReadOnlyList<(double LogOdds, bool IsRight)> cases, double slope, double offset)
    {
        var loss = 0.0;
        foreach (var (logOdds, isRight) in cases)
        {
            var odds = (slope * logOdds) + offset;
            loss += Math.Max(0, isRight ? -odds : odds) + Math.Log(1 + Math.Exp(-Math.Abs(odds)));
        }

        return loss;
    }

    // Newton's step: the gradient over the curvature.
    private static (double Slope, double Offset) Step(IReadOnlyList<(double LogOdds, bool IsRight)> cases, double slope, double offset)
    {
        double bySlope = 0, byOffset = 0, slopeSlope = 1e-9, slopeOffset = 0, offsetOffset = 1e-9;
        foreach (var (logOdds, isRight) in cases)
        {
            var probability = 1 / (1 + Math.Exp(-((slope * logOdds) + offset)));
            var miss = (isRight ? 1 : 0) - probability;
            var spread = probability * (1 - probability);
            bySlope += miss * logOdds;
            byOffset += miss;
            slopeSlope += spread * logOdds * logOdds;
            slopeOffset += spread * logOdds;
            offsetOffset += spread;
        }

        var determinant = (slopeSlope * offsetOffset) - (slopeOffset * slopeOffset);
        return (((offsetOffset * bySlope) - (slopeOffset * byOffset)) / determinant, ((slopeSlope * byOffset) - (slopeOffset * bySlope)) / determinant);
    }
}
