namespace NewsNlp;

/// <summary>What became of the entries of one call of <see cref="NewsPipelineBuilder.AddGazetteer(IEnumerable{GazetteerEntry}, out GazetteerReport)"/>. Immutable and thread-safe.</summary>
public sealed class GazetteerReport
{
    private readonly Lazy<IReadOnlyList<GazetteerConflict>> _overlaps;

    internal GazetteerReport(int added, int repeated, IReadOnlyList<GazetteerConflict> conflicts, Func<IReadOnlyList<GazetteerConflict>> overlaps)
    {
        Added = added;
        Repeated = repeated;
        Conflicts = conflicts;
        _overlaps = new Lazy<IReadOnlyList<GazetteerConflict>>(overlaps);
    }

    /// <summary>Entries that were added.</summary>
    public int Added { get; }

    /// <summary>Entries that were left out, since one equal in all was there already.</summary>
    public int Repeated { get; }

    /// <summary>What was left out: entries whose id stands for another one or whose country code the data lack, and names without any token. In the order of the entries.</summary>
    public IReadOnlyList<GazetteerConflict> Conflicts { get; }

    /// <summary>
    /// Names that were added and mean something else as well: that of several added entries, or one that the data know as
    /// something of another type. Each name once a kind, under the first entry to which that applies, in the order of the
    /// entries. Found when first asked for, by one look at each added name.
    /// </summary>
    public IReadOnlyList<GazetteerConflict> Overlaps => _overlaps.Value;
}
