using NewsNlp.Documents;
using NewsNlp.Mentions;

namespace NewsNlp.Coreference;

/// <summary>
/// Other names that a sentence tells of somebody named in it: "Tom Vale, known on the quays as 'the Calculator'", "Ana Hale,
/// whom the welders call Auntie Rivet", "the district calls Vale „Uncle Wrench“". Both names are of one person from then on.
/// </summary>
internal static class NameAliases
{
    /// <summary>Tokens between "known" and "as".</summary>
    private const int Longest = 8;

    public static void Join(DocumentDraft draft)
    {
        MentionDraft? before = null;
        foreach (var mention in draft.Mentions)
        {
            if (mention is not { Kind: MentionKind.Named, Type: EntityType.Person, Chain: not null })
            {
                continue;
            }

            if (before?.Chain is { } person && person != mention.Chain && draft.SentenceOf(before.Tokens.Start) == draft.SentenceOf(mention.Tokens.Start)
                && IsOther(person, mention.Chain) && IsToldOf(draft, before, mention))
            {
                ChainSet.Merge(draft, person, mention.Chain);
                mention.Because("coreference.alias");
            }

            before = mention;
        }
    }

    // A name that stands elsewhere before the person is named is somebody else's as well.
    private static bool IsOther(ChainDraft person, ChainDraft alias) =>
        !person.Plural && !alias.Plural && (person.Gender == alias.Gender || person.Gender == Gender.Unknown || alias.Gender == Gender.Unknown)
        && (alias.Mentions.Count == 1 || alias.Mentions[0].Span.Start > person.Mentions[0].Span.Start);

    private static bool IsToldOf(DocumentDraft draft, MentionDraft person, MentionDraft alias)
    {
        var tokens = draft.Tokens;
        var at = alias.Tokens.Start - 1;
        if (IsOwner(tokens, alias))
        {
            return false;
        }

        while (at > person.Tokens.End && (IsMark(tokens[at]) || PersonTitles.Contains(tokens[at].Normal) || tokens[at].Normal is "simply" or "just" or "only" or "the"))
        {
            at--;
        }

        if (tokens[at].Normal == "as")
        {
            return IsKnown(tokens, person.Tokens.End, at);
        }

        // "whom the welders call Auntie Rivet"; "the district calls Vale Uncle Wrench".
        if (tokens[at].Normal is "call" or "calls" or "called" or "nickname" or "nicknamed" or "dubbed")
        {
            return at - person.Tokens.End <= Longest && tokens[person.Tokens.End].Normal == "," && person.Tokens.End + 1 < at
                && (tokens[person.Tokens.End + 1].Normal is "whom" or "nicknamed" or "dubbed" or "called" || (tokens[person.Tokens.End + 1].Normal == "who" && tokens[at - 1].Normal is "is" or "was"));
        }

        // The mark behind the name closes: “Reed loyal to nobody” is no name.
        return alias.Tokens.Start - person.Tokens.End is 1 or 2 && IsMark(tokens[person.Tokens.End]) && alias.Tokens.End < tokens.Length && IsMark(tokens[alias.Tokens.End])
            && person.Tokens.Start > 0 && tokens[person.Tokens.Start - 1].Normal is "call" or "calls" or "called";
    }

    // "known as Reed's lawyer": the name is of an owner. Behind an opening mark the apostrophe closes.
    private static bool IsOwner(ReadOnlySpan<DraftToken> tokens, MentionDraft alias) => alias.Tokens.End < tokens.Length
        && (tokens[alias.Tokens.End].Normal == "'s" || (tokens[alias.Tokens.End].Normal == "'" && !IsMark(tokens[alias.Tokens.Start - 1])));

    // "Vale, known …", "Vale, who is better known …", "Vale is also known …", but not "Vale shot the man known …".
    private static bool IsKnown(ReadOnlySpan<DraftToken> tokens, int start, int end)
    {
        var known = start;
        while (known < end && tokens[known].Normal is "," or "(" or "who" or "is" or "was" or "also" or "better" or "best" or "widely" or "sometimes")
        {
            known++;
        }

        // "Vale, a retired trader known …"
        if (known == start + 1 && tokens[known].Normal is "a" or "an" or "the")
        {
            do
            {
                known++;
            }
            while (known < end && tokens[known].IsLower && tokens[known].Normal != "known" && !FunctionWords.All.Contains(tokens[known].Normal));
        }

        if (tokens[known].Normal != "known" || end - known > Longest)
        {
            return false;
        }

        // "Known on the quays as", but not "known for her role as" or "known to be as".
        for (var i = known + 1; i < end; i++)
        {
            if (!tokens[i].IsWord || tokens[i].Normal is "for" or "be" or "have" or "that" or "and" or "who")
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMark(DraftToken token) => !token.IsWord && token.Kind != TokenKind.Number && token.Normal is not ("," or "." or ";" or ":");
}
