using NewsNlp.Documents;

namespace NewsNlp.Coreference;

/// <summary>The chains of a document as they grow, with the one place where a mention joins one.</summary>
internal static class ChainSet
{
    public static ChainDraft Open(DocumentDraft draft, MentionDraft mention)
    {
        var chain = new ChainDraft { Type = mention.Type, Gender = mention.Gender, Plural = mention.Plural, CountryCode = mention.CountryCode };
        draft.Chains.Add(chain);
        Join(chain, mention);
        return chain;
    }

    public static void Join(ChainDraft chain, MentionDraft mention)
    {
        mention.Chain = chain;
        chain.Mentions.Add(mention);
        if (chain.Gender == Gender.Unknown && mention.Gender is Gender.Male or Gender.Female)
        {
            chain.Gender = mention.Gender;
        }
    }

    /// <summary>Joins and keeps the reason on the mention.</summary>
    public static void Join(ChainDraft chain, MentionDraft mention, string rule, string? detail = null)
    {
        Join(chain, mention);
        mention.Because(rule, detail);
    }

    /// <summary>Moves all mentions of one chain into another, with its place in groups and offices, and drops the empty one.</summary>
    public static void Merge(DocumentDraft draft, ChainDraft into, ChainDraft from)
    {
        foreach (var mention in from.Mentions)
        {
            Join(into, mention);
        }

        foreach (var chain in draft.Chains)
        {
            Replace(chain.Members, from, into);
        }

        foreach (var holder in draft.OfficeHolders)
        {
            if (holder.Person == from)
            {
                holder.Person = into;
            }
        }

        draft.Chains.Remove(from);
    }

    private static void Replace(List<ChainDraft> members, ChainDraft from, ChainDraft into)
    {
        var place = members.IndexOf(from);
        if (place >= 0 && members.Contains(into))
        {
            members.RemoveAt(place);
        }
        else if (place >= 0)
        {
            members[place] = into;
        }
    }
}
