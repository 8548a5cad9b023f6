using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels.Repair;

/// <summary>A stretch of a sentence that its labels and the held-out tagger read differently.</summary>
/// <param name="Start">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Silver">The labels as they stand; none where the stretch is unmarked.</param>
/// <param name="Predicted">The tagger's.</param>
/// <param name="Margin">How much better the tagger's best reading scores than the best that keeps the labels.</param>
/// <param name="IsSupported">Whether the gazetteer or the majority of the corpora agrees with the tagger.</param>
internal sealed record Disagreement(int Start, int End, List<Label> Silver, List<Label> Predicted, float Margin, bool IsSupported)
{
    /// <summary>The stretches in which two readings differ, smallest first that no label crosses.</summary>
    public static List<(int Start, int End)> Between(IReadOnlyList<Label> silver, IReadOnlyList<Label> predicted)
    {
        var stretches = new List<(int Start, int End)>();
        foreach (var label in silver.Except(predicted).Concat(predicted.Except(silver)).OrderBy(static label => label.Start))
        {
            if (stretches.Count > 0 && label.Start < stretches[^1].End)
            {
                stretches[^1] = (stretches[^1].Start, Math.Max(stretches[^1].End, label.End));
            }
            else
            {
                stretches.Add((label.Start, label.End));
            }
        }

        return stretches;
    }
}
