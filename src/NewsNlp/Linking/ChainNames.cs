using NewsNlp.Coreference;
using NewsNlp.Documents;
using NewsNlp.Gazetteers;
using NewsNlp.Mentions;

namespace NewsNlp.Linking;

/// <summary>The names of a document's people, parted once a chain. Made anew for each document.</summary>
internal sealed class ChainNames(Gazetteer gazetteer, DocumentDraft draft)
{
    private readonly Dictionary<ChainDraft, (List<PersonName> Names, HashSet<int> Known)> _made = new(ReferenceEqualityComparer.Instance);

    /// <summary>The different names of a chain, and the people of the officials table that bear one of the full ones.</summary>
    public (List<PersonName> Names, HashSet<int> Known) Of(ChainDraft chain)
    {
        if (_made.TryGetValue(chain, out var made))
        {
            return made;
        }

        made = ([], []);
        foreach (var mention in chain.Mentions)
        {
            if (mention is { Kind: MentionKind.Named, Type: EntityType.Person })
            {
                var name = PersonName.Of(draft, mention.Tokens);
                if (!made.Names.Exists(name.SameAs))
                {
                    made.Names.Add(name);
                    if (name.Count > 1)
                    {
                        KnownPeople.Add(gazetteer, draft, mention.Tokens, made.Known);
                    }
                }
            }
        }

        return _made[chain] = made;
    }
}
