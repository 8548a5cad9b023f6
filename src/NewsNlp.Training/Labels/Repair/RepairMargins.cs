namespace NewsNlp.Training.Labels.Repair;

/// <summary>From which margin on a contradicted label is repaired, and its sentence dropped.</summary>
/// <param name="Repair">The tagger's reading is taken from here on, where the lists or the majority support it.</param>
/// <param name="Drop">A sentence goes whose labels are contradicted without support by so much; infinity keeps all.</param>
internal sealed record RepairMargins(float Repair, float Drop)
{
    /// <summary>Told by the sentences that people have labelled as well: from these on the tagger is right more often than the silver label.</summary>
    public static readonly RepairMargins Told = new(12, 24);
}
