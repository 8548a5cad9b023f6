using NewsNlp.Documents;

namespace NewsNlp.Mentions;

/// <summary>
/// Where candidates of all finders meet: the one place that decides between overlapping names. Names given from outside
/// win over all, then higher scores, then longer spans, then earlier ones.
/// </summary>
internal static class NameMerger
{
    /// <summary>Score that outside names get here, above any score of a finder.</summary>
    public const double OutsideScore = 2;

    /// <summary>The order in which candidates take their tokens.</summary>
    public static readonly Comparison<NameCandidate> Order = static (a, b) =>
        a.Score != b.Score ? b.Score.CompareTo(a.Score)
        : a.Tokens.Length != b.Tokens.Length ? b.Tokens.Length.CompareTo(a.Tokens.Length)
        : a.Tokens.Start != b.Tokens.Start ? a.Tokens.Start.CompareTo(b.Tokens.Start)
        : a.Type.CompareTo(b.Type);

    /// <summary>Adds the accepted candidates to the draft's mentions, in text order.</summary>
    public static void Merge(DocumentDraft draft, NameScratch scratch)
    {
        var taken = scratch.Owners;
        for (var i = 0; i < draft.Tokens.Length; i++)
        {
            taken.Add(0);
        }

        scratch.Found.Sort(Order);
        foreach (var candidate in scratch.Found)
        {
            if (!IsFree(taken, candidate.Tokens))
            {
                continue;
            }

            for (var i = candidate.Tokens.Start; i < candidate.Tokens.End; i++)
            {
                taken[i] = 1;
            }

            draft.Mentions.Add(MentionOf(draft, candidate));
        }

        draft.SortMentions();
        NestedNames.Attach(draft, scratch);
    }

    /// <summary>The mention that a candidate becomes.</summary>
    public static MentionDraft MentionOf(DocumentDraft draft, NameCandidate candidate)
    {
        var mention = draft.MentionOf(candidate.Tokens, MentionKind.Named, candidate.Type, candidate.Rule, Math.Min(1, candidate.Score), candidate.EntryRule is null ? candidate.Detail : null);
        if (candidate.EntryRule is { } rule)
        {
            mention.Because(rule, candidate.Detail);
        }

        mention.CountryCode = candidate.CountryCode;
        mention.GazetteerKey = candidate.GazetteerKey;
        mention.Office = candidate.Office;
        return mention;
    }

    private static bool IsFree(List<int> taken, TokenSpan tokens)
    {
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (taken[i] != 0)
            {
                return false;
            }
        }

        return true;
    }
}
