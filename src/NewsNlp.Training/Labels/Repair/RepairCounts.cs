using System.Globalization;

namespace NewsNlp.Training.Labels.Repair;

/// <summary>Counts what the repair did.</summary>
internal sealed class RepairCounts
{
    public int Kept { get; private set; }

    public int Dropped { get; private set; }

    public int Retyped { get; private set; }

    public int Added { get; private set; }

    public int Removed { get; private set; }

    public int Rebounded { get; private set; }

    public void Sentence(bool keep)
    {
        Kept += keep ? 1 : 0;
        Dropped += keep ? 0 : 1;
    }

    public void Repair(Disagreement found)
    {
        if (found.Silver.Count == 0)
        {
            Added++;
        }
        else if (found.Predicted.Count == 0)
        {
            Removed++;
        }
        else if (found.Silver.Count == 1 && found.Predicted.Count == 1 && found.Silver[0].Start == found.Predicted[0].Start && found.Silver[0].End == found.Predicted[0].End)
        {
            Retyped++;
        }
        else
        {
            Rebounded++;
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Retyped} names got another type, {Rebounded} other bounds, {Added} were added, {Removed} removed; {Dropped} sentences dropped, {Kept} kept");
}
