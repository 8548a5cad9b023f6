using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Mentions;

/// <summary>Bodies of a named state that news write in lower case: "the Chinese foreign ministry", "Brazil's central bank".</summary>
internal sealed class LowerCaseBodyFinder(Gazetteer gazetteer)
{
    public void Find(DocumentDraft draft, NameScratch scratch)
    {
        var tokens = draft.Tokens;
        foreach (var sentence in draft.Sentences)
        {
            for (var i = sentence.Tokens.Start + 1; i < sentence.Tokens.End; i++)
            {
                var start = StartOf(tokens, i, sentence.Tokens.Start);
                if (start < i && Polities.EndingAt(tokens, scratch.Matches, gazetteer, start, sentence.Tokens.Start, out _) is { } polity)
                {
                    scratch.Found.Add(new NameCandidate(new TokenSpan(start, i + 1), EntityType.Organization, 0.8, "name.state-body") { Detail = polity });
                }
            }
        }
    }

    /// <summary>First token of the body whose head is given; the head itself where it is none.</summary>
    private static int StartOf(ReadOnlySpan<DraftToken> tokens, int head, int floor)
    {
        if (!tokens[head].IsLower)
        {
            return head;
        }

        if (tokens[head].Normal is "bank" or "court" or "commission")
        {
            return head - 1 >= floor && tokens[head - 1].IsLower && tokens[head - 1].Normal is "central" or "supreme" or "constitutional" or "election" or "electoral" ? head - 1 : head;
        }

        if (tokens[head].Normal != "ministry")
        {
            return head;
        }

        var start = head;
        while (start - 1 >= floor && tokens[start - 1].IsLower && (OrganizationWords.MinistryFields.Contains(tokens[start - 1].Normal) || (tokens[start - 1].Normal == "and" && start < head)))
        {
            start--;
        }

        return start;
    }
}
