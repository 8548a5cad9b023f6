using NewsNlp.Documents;

namespace NewsNlp.Coreference;

/// <summary>
/// Gives the places and bodies inside offices their chains: that of the same name, or of the same state, elsewhere in the
/// text, else one of their own. They carry no reference themselves, so this comes last.
/// </summary>
internal static class NestedChains
{
    public static void Join(DocumentDraft draft)
    {
        Dictionary<(EntityType Type, string Name), ChainDraft>? chains = null;
        foreach (var mention in draft.Mentions)
        {
            foreach (var name in mention.Nested ?? [])
            {
                var key = KeyOf(draft, name);
                chains ??= Chains(draft);
                if (!chains.TryGetValue(key, out var chain))
                {
                    chains[key] = chain = new ChainDraft { Type = name.Type, CountryCode = name.CountryCode };
                    draft.Chains.Add(chain);
                }

                chain.Mentions.Add(name);
                name.Chain = chain;
            }
        }
    }

    private static Dictionary<(EntityType Type, string Name), ChainDraft> Chains(DocumentDraft draft)
    {
        var chains = new Dictionary<(EntityType Type, string Name), ChainDraft>();
        foreach (var mention in draft.Mentions)
        {
            if (mention is { Kind: MentionKind.Named, Type: EntityType.Country or EntityType.Location or EntityType.Organization, Chain: { } chain } && chain.Type == mention.Type)
            {
                chains.TryAdd(KeyOf(draft, mention), chain);
            }
        }

        return chains;
    }

    private static (EntityType Type, string Name) KeyOf(DocumentDraft draft, MentionDraft name) =>
        (name.Type, name.Type == EntityType.Country && name.GazetteerKey is { } key ? key : name.Span.Slice(draft.Text).ToUpperInvariant());
}
