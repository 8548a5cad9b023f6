using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Mentions;

/// <summary>Whether an office phrase, with what stands around it, speaks of a post that somebody holds.</summary>
internal static class OfficeEvidence
{
    public static bool Counts(Gazetteer gazetteer, ReadOnlySpan<DraftToken> tokens, OfficeHead head, bool plural, int at, TokenSpan span, bool hasPolity, TokenSpan sentence)
    {
        var complement = span.Length > 1;
        var beforeName = IsBeforeName(gazetteer, tokens, span.End, sentence.End);
        var capital = tokens[at].IsCapitalized;
        var previous = span.Start > sentence.Start ? tokens[span.Start - 1].Normal : "";
        var rules = head.Rules;

        // "the party leader", "world leaders": a post only as the head of a state, named or supreme.
        if (head.Singular == "leader")
        {
            return !plural && hasPolity && (beforeName || (span.Length > 1 && tokens[span.Start].Normal == "supreme"));
        }

        // "the executive committee", "attorney general's office" apart: the noun after carries the meaning.
        if (span.End < sentence.End && tokens[span.End].IsLower && OrganizationWords.Heads.Contains(tokens[span.End].Normal) && !complement)
        {
            return false;
        }

        // "said King": a surname as often as a king.
        if (capital && head.Singular is "king" or "queen" or "prince" or "princess" && !beforeName && !complement && !hasPolity && previous is not ("the" or "'s" or "his" or "her"))
        {
            return false;
        }

        if (capital)
        {
            if ((rules & OfficeHeadRules.BeforeName) != 0)
            {
                return beforeName || (complement && (rules & OfficeHeadRules.Of) != 0) || (complement && head.Singular == "general") || (hasPolity && head.Singular is "senator");
            }

            return (rules & OfficeHeadRules.Alone) != 0 ? !(plural && !complement && !beforeName && !hasPolity) : complement || hasPolity || beforeName;
        }

        if (previous is "a" or "an" or "any" or "every" or "no" or "another" or "some" && (!complement || (rules & OfficeHeadRules.Alone) == 0) && !beforeName)
        {
            return false;
        }

        if (plural && !beforeName && !complement)
        {
            return false;
        }

        if ((rules & OfficeHeadRules.Alone) != 0 || (complement && previous is "acting" or "interim" or "caretaker" or "outgoing"))
        {
            return true;
        }

        // "Ofcom's director", "the UNICEF director": a body beside it completes the post.
        var body = previous == "'s" || (span.Start - 1 > sentence.Start && tokens[span.Start - 1].IsCapitalized && tokens[span.Start - 1].IsWord);
        return (rules & OfficeHeadRules.Complement) != 0 ? complement || hasPolity || body || (beforeName && head.Singular is not ("executive" or "chair" or "speaker"))
            : complement && (rules & (OfficeHeadRules.Of | OfficeHeadRules.TakesField)) != 0
                || (beforeName && head.Singular is "senator" or "representative" or "congressman" or "congresswoman" or "deputy" or "colonel" or "captain" or "general" or "bishop" or "cardinal")
                || (complement && head.Singular == "general");
    }

    private static bool IsBeforeName(Gazetteer gazetteer, ReadOnlySpan<DraftToken> tokens, int next, int limit) =>
        next < limit && tokens[next].IsCapitalized && tokens[next].IsWord && !FunctionWords.All.Contains(tokens[next].Normal)
        && !OrganizationWords.Heads.Contains(tokens[next].Normal) && (!gazetteer.IsCommonWord(tokens[next].Normal) || (gazetteer.IsGivenName(tokens[next].Normal) && next + 1 < limit && tokens[next + 1].IsCapitalized))
        && !CalendarWords.Weekdays.Contains(tokens[next].Normal) && !CalendarWords.Months.Contains(tokens[next].Normal);
}
