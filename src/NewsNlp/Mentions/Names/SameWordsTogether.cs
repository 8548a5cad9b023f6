using NewsNlp.Documents;

namespace NewsNlp.Mentions;

/// <summary>Orders spans by length, longer first, then by their words, then by place.</summary>
internal sealed class SameWordsTogether(DocumentDraft draft) : IComparer<TokenSpan>
{
    public static bool AreSame(ReadOnlySpan<DraftToken> tokens, TokenSpan a, TokenSpan b)
    {
        if (a.Length != b.Length)
        {
            return false;
        }

        for (var i = 0; i < a.Length; i++)
        {
            if (!ReferenceEquals(tokens[a.Start + i].Normal, tokens[b.Start + i].Normal))
            {
                return false;
            }
        }

        return true;
    }

    public int Compare(TokenSpan x, TokenSpan y)
    {
        if (x.Length != y.Length)
        {
            return y.Length.CompareTo(x.Length);
        }

        for (var i = 0; i < x.Length; i++)
        {
            var order = string.CompareOrdinal(draft.Tokens[x.Start + i].Normal, draft.Tokens[y.Start + i].Normal);
            if (order != 0)
            {
                return order;
            }
        }

        return x.Start.CompareTo(y.Start);
    }
}
