using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Linking;

/// <summary>People of the officials table by the very words of a name.</summary>
internal static class KnownPeople
{
    /// <summary>Adds those that bear the name.</summary>
    public static void Add(Gazetteer gazetteer, DocumentDraft draft, TokenSpan tokens, HashSet<int> known)
    {
        var normals = new string[tokens.Length];
        for (var i = 0; i < normals.Length; i++)
        {
            normals[i] = draft.Tokens[tokens.Start + i].Normal;
        }

        foreach (var entry in gazetteer.Find(normals))
        {
            if (entry.Kind == EntryKind.Person)
            {
                known.Add(entry.Index);
            }
        }
    }
}
