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
        double slope = 1, offset = 0;
        for (var round = 0; round < Rounds; round++)
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
            slope += ((offsetOffset * bySlope) - (slopeOffset * byOffset)) / determinant;
            offset += ((slopeSlope * byOffset) - (slopeOffset * bySlope)) / determinant;
        }

        return [(float)slope, (float)offset];
    }
}
