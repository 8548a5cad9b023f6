using NewsNlp.Documents;

namespace NewsNlp.Mentions;

/// <summary>The named mentions of a draft by token: the first <paramref name="Count"/> of its mentions, ordered and disjoint.</summary>
internal readonly record struct NamedIndex(DocumentDraft Draft, int Count)
{
    /// <summary>The named mention that holds the token; null where none does.</summary>
    public MentionDraft? At(int token)
    {
        int low = 0, high = Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var tokens = Draft.Mentions[middle].Tokens;
            if (tokens.Contains(token))
            {
                return Draft.Mentions[middle];
            }

            (low, high) = tokens.Start > token ? (low, middle - 1) : (middle + 1, high);
        }

        return null;
    }
}
