namespace NewsNlp.Gazetteers;

/// <summary>The entries that a user added, with a trie of their phrases. Immutable.</summary>
internal sealed class OwnEntries
{
    private OwnEntries(IReadOnlyList<GazetteerEntry> entries, PhraseTrie phrases)
    {
        Entries = entries;
        Phrases = phrases;
    }

    public IReadOnlyList<GazetteerEntry> Entries { get; }

    /// <summary>The phrases; one that the data has as well holds the data's meanings too.</summary>
    public PhraseTrie Phrases { get; }

    /// <exception cref="ArgumentException">An id stands for two different entries, or a name has no token; all of them are named.</exception>
    public static OwnEntries Of(IEnumerable<GazetteerEntry> entries, Func<string, string[]> tokenise, PhraseTrie data)
    {
        var problems = new List<string>();
        var kept = Merge(entries, problems);
        var trie = new PhraseTrieBuilder();
        for (var i = 0; i < kept.Count; i++)
        {
            AddPhrase(kept[i].Name, AliasKind.Name, i);
            foreach (var alias in kept[i].Aliases)
            {
                AddPhrase(alias, AliasKind.Alias, i);
            }
        }

        return problems.Count == 0
            ? new OwnEntries(kept, trie.Build())
            : throw new ArgumentException("Some entries cannot be added: " + string.Join("; ", problems) + ".", nameof(entries));

        void AddPhrase(string form, AliasKind alias, int index)
        {
            var normals = tokenise(form);
            if (normals.Length == 0)
            {
                problems.Add($"the entry '{kept[index].Id}' has a name without any token");
                return;
            }

            trie.Add(normals, new EntryRef(EntryKind.Own, alias, index, NeedOf(form)));
            foreach (var meaning in data.Find(normals))
            {
                trie.Add(normals, meaning);
            }
        }
    }

    private static List<GazetteerEntry> Merge(IEnumerable<GazetteerEntry> entries, List<string> problems)
    {
        var kept = new List<GazetteerEntry>();
        var byId = new Dictionary<string, GazetteerEntry>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (byId.TryAdd(entry.Id, entry))
            {
                kept.Add(entry);
            }
            else if (!SameContent(byId[entry.Id], entry))
            {
                problems.Add($"the id '{entry.Id}' stands for two different entries, '{byId[entry.Id].Name}' and '{entry.Name}'");
            }
        }

        return kept;
    }

    private static bool SameContent(GazetteerEntry a, GazetteerEntry b) =>
        a with { Aliases = [] } == b with { Aliases = [] } && a.Aliases.SequenceEqual(b.Aliases, StringComparer.Ordinal);

    /// <summary>A name that the user writes in lower case is found in any case, one with a capital as names are, an acronym as written.</summary>
    private static CaseNeed NeedOf(string form)
    {
        bool upper = false, lower = false;
        foreach (var c in form)
        {
            upper |= char.IsUpper(c);
            lower |= char.IsLower(c);
        }

        return !upper ? CaseNeed.Any : lower || form.Contains(' ', StringComparison.Ordinal) ? CaseNeed.Capital : CaseNeed.Upper;
    }
}
