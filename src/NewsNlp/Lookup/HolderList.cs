using System.Collections;

namespace NewsNlp;

/// <summary>Who may be meant by an office, better answers first, and who is taken to be. Immutable.</summary>
public sealed class HolderList : IReadOnlyList<Tenure>
{
    private readonly IReadOnlyList<Tenure> _tenures;

    internal HolderList(Office office, OfficeStatus status, IReadOnlyList<Tenure> tenures, Tenure? holder, string? reason)
    {
        Office = office;
        Status = status;
        _tenures = tenures;
        Holder = holder;
        Reason = reason;
    }

    /// <summary>The office as it was understood: its post, its class, its state.</summary>
    public Office Office { get; }

    /// <summary>The status that the phrase gives ("acting", "former").</summary>
    public OfficeStatus Status { get; }

    /// <summary>The one whom the evidence is enough for; null where it is not.</summary>
    public Tenure? Holder { get; }

    /// <summary>Why nobody is taken to be meant; null where somebody is.</summary>
    public string? Reason { get; }

    /// <inheritdoc/>
    public int Count => _tenures.Count;

    /// <inheritdoc/>
    public Tenure this[int index] => _tenures[index];

    /// <inheritdoc/>
    public IEnumerator<Tenure> GetEnumerator() => _tenures.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
