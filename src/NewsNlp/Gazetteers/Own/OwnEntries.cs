namespace NewsNlp.Gazetteers;

/// <summary>The entries that a user added, with a trie of their phrases. Immutable.</summary>
internal sealed class OwnEntries(IReadOnlyList<GazetteerEntry> entries, PhraseTrie phrases)
{
    public IReadOnlyList<GazetteerEntry> Entries { get; } = entries;

    /// <summary>The phrases; one that the data has as well holds the data's meanings too.</summary>
    public PhraseTrie Phrases { get; } = phrases;
}
