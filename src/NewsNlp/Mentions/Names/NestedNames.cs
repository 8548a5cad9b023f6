using NewsNlp.Documents;
using NewsNlp.Tagging;

namespace NewsNlp.Mentions;

/// <summary>
/// Places and bodies that an office names: "Norvik Watch" in "head of Norvik Watch". They are kept beside the office, since
/// named mentions never overlap.
/// </summary>
internal static class NestedNames
{
    private const double LeastProbability = 0.3;

    /// <summary>Notes a name that may stand inside an office.</summary>
    public static void Add(ReadOnlySpan<DraftToken> tokens, NameScratch scratch, EntryPicker picker, TaggedName name, string rule)
    {
        if (name.Type is EntityType.Country or EntityType.Location or EntityType.Organization && name.Probability >= LeastProbability && IsName(tokens, name.Tokens))
        {
            scratch.Nested.Add(picker.Describe(new NameCandidate(name.Tokens, name.Type, name.Probability, rule), tokens, scratch));
        }
    }

    /// <summary>Puts each name into the office around it, the surest first.</summary>
    public static void Attach(DocumentDraft draft, NameScratch scratch)
    {
        scratch.Nested.Sort(NameMerger.Order);
        foreach (var candidate in scratch.Nested)
        {
            if (OfficeAround(draft, candidate.Tokens) is { } office && IsFree(office, candidate.Tokens) && !IsField(draft.Tokens, office.Tokens, candidate))
            {
                (office.Nested ??= []).Add(NameMerger.MentionOf(draft, candidate));
                office.Nested.Sort(static (a, b) => a.Span.CompareTo(b.Span));
            }
        }
    }

    // A capital, and no post of its own ("Archbishop of Salzburg").
    private static bool IsName(ReadOnlySpan<DraftToken> tokens, TokenSpan name)
    {
        var hasCapital = false;
        for (var i = name.Start; i < name.End; i++)
        {
            if (OfficeHeads.TryGet(tokens[i].Normal, out _, out _))
            {
                return false;
            }

            hasCapital |= tokens[i].IsCapitalized;
        }

        return hasCapital;
    }

    // "Minister of Foreign Affairs": the field of the post, and no body.
    private static bool IsField(ReadOnlySpan<DraftToken> tokens, TokenSpan office, NameCandidate name)
    {
        if (name.Type != EntityType.Organization)
        {
            return false;
        }

        var takesField = false;
        for (var i = office.Start; i < name.Tokens.Start; i++)
        {
            takesField |= OfficeHeads.TryGet(tokens[i].Normal, out var head, out _) && (head.Rules & OfficeHeadRules.TakesField) != 0;
        }

        var hasField = false;
        for (var i = name.Tokens.Start; takesField && i < name.Tokens.End; i++)
        {
            var isField = OfficeHeads.Fields.Contains(tokens[i].Normal);
            if (!isField && OrganizationWords.Heads.Contains(tokens[i].Normal))
            {
                return false;
            }

            hasField |= isField;
        }

        return hasField;
    }

    private static MentionDraft? OfficeAround(DocumentDraft draft, TokenSpan tokens)
    {
        var at = draft.FirstMentionFrom(tokens.Start) - 1;
        return at >= 0 && draft.Mentions[at] is { Type: EntityType.Office } office && office.Tokens.End >= tokens.End ? office : null;
    }

    private static bool IsFree(MentionDraft office, TokenSpan tokens)
    {
        foreach (var other in office.Nested ?? [])
        {
            if (other.Tokens.Overlaps(tokens))
            {
                return false;
            }
        }

        return true;
    }
}
