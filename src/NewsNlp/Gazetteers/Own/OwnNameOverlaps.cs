namespace NewsNlp.Gazetteers;

/// <summary>Finds the names of added entries that mean something else as well.</summary>
internal static class OwnNameOverlaps
{
    /// <param name="own">The entries with their phrases.</param>
    /// <param name="before">Number of entries, from the first, whose names are looked at only as others'.</param>
    /// <param name="tokenise">Gives the normal forms of a name's tokens.</param>
    public static List<GazetteerConflict> Find(OwnEntries own, int before, Func<string, string[]> tokenise)
    {
        var overlaps = new List<GazetteerConflict>();
        HashSet<int> shared = [], otherwise = [];
        for (var i = before; i < own.Entries.Count; i++)
        {
            Look(own.Entries[i].Name, i);
            foreach (var alias in own.Entries[i].Aliases)
            {
                Look(alias, i);
            }
        }

        return overlaps;

        void Look(string name, int index)
        {
            var node = own.Phrases.NodeOf(tokenise(name));
            if (node < 0 || (shared.Contains(node) && otherwise.Contains(node)))
            {
                return;
            }

            var meanings = own.Phrases.EntriesAt(node);
            if (Others(meanings, index, own.Entries) is { Count: > 0 } others && shared.Add(node))
            {
                overlaps.Add(new GazetteerConflict(GazetteerConflictKind.SharedName, own.Entries[index], name) { Others = others });
            }

            if (OtherTypes(meanings, own.Entries[index].Type) is { Count: > 0 } types && otherwise.Add(node))
            {
                overlaps.Add(new GazetteerConflict(GazetteerConflictKind.OtherTypeInData, own.Entries[index], name) { DataTypes = types });
            }
        }
    }

    private static List<GazetteerEntry> Others(ReadOnlySpan<EntryRef> meanings, int index, IReadOnlyList<GazetteerEntry> entries)
    {
        var others = new List<int>();
        foreach (var meaning in meanings)
        {
            if (meaning.Kind == EntryKind.Own && meaning.Index != index)
            {
                others.Add(meaning.Index);
            }
        }

        others.Sort();
        return others.ConvertAll(other => entries[other]);
    }

    /// <summary>The types under which the data know a phrase; empty where the type in question is among them.</summary>
    private static List<EntityType> OtherTypes(ReadOnlySpan<EntryRef> meanings, EntityType type)
    {
        var types = new List<EntityType>();
        foreach (var meaning in meanings)
        {
            if (TypeOf(meaning.Kind) is { } found && !types.Contains(found))
            {
                types.Add(found);
            }
        }

        types.Sort();
        return types.Contains(type) ? [] : types;
    }

    // Given names and common words are no things, so that they contradict nothing.
    private static EntityType? TypeOf(EntryKind kind) => kind switch
    {
        EntryKind.Country => EntityType.Country,
        EntryKind.Demonym or EntryKind.RegionDemonym => EntityType.Nationality,
        EntryKind.Region or EntryKind.City or EntryKind.Province => EntityType.Location,
        EntryKind.Organization => EntityType.Organization,
        EntryKind.Person => EntityType.Person,
        EntryKind.Title => EntityType.Office,
        _ => null,
    };
}
