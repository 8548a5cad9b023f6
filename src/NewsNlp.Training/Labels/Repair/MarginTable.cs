using System.Globalization;
using System.Text;
using NewsNlp.Training.Corpora;

namespace NewsNlp.Training.Labels.Repair;

/// <summary>
/// Who was right where silver labels and the held-out tagger differ, by margin and support: counted on sentences that
/// people have labelled as well.
/// </summary>
internal sealed class MarginTable
{
    private static readonly float[] Steps = [0, 6, 12, 24, 48, 96, 192, float.MaxValue];

    // By step, then unsupported and supported; silver right, tagger right, neither.
    private readonly int[,,] _counts = new int[Steps.Length, 2, 3];

    public void Add(Disagreement found, IReadOnlyList<Label> gold)
    {
        var right = gold.Where(label => label.Overlaps(found.Start, found.End)).ToList();
        var outcome = right.SequenceEqual(found.Silver) ? 0 : right.SequenceEqual(found.Predicted) ? 1 : 2;
        var step = 0;
        while (found.Margin >= Steps[step + 1])
        {
            step++;
        }

        _counts[step, found.IsSupported ? 1 : 0, outcome]++;
    }

    public override string ToString()
    {
        var text = new StringBuilder("| margin from | supported: silver right | tagger right | neither | unsupported: silver right | tagger right | neither |\n|---|---|---|---|---|---|---|\n");
        for (var step = 0; step + 1 < Steps.Length; step++)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Steps[step]} | {_counts[step, 1, 0]} | {_counts[step, 1, 1]} | {_counts[step, 1, 2]} | {_counts[step, 0, 0]} | {_counts[step, 0, 1]} | {_counts[step, 0, 2]} |\n");
        }

        return text.ToString();
    }
}
