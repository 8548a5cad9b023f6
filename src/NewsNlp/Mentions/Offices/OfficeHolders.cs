using NewsNlp.Documents;

namespace NewsNlp.Mentions;

/// <summary>
/// Ties offices to the people that the text names beside them: "President X", "Presidents X and Y", "X, the president,",
/// "the president, X,", "X, who was president", "X was elected president".
/// </summary>
internal static class OfficeHolders
{
    public static void Attach(DocumentDraft draft, List<TokenSpan> swallowed)
    {
        var mentions = draft.Mentions;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Office is not { } office)
            {
                continue;
            }

            if (!Before(draft, swallowed, i, office) && !AfterName(draft, i, office))
            {
                Apposition(draft, i, office);
            }
        }
    }

    // "Secretary of State Rex X", "Presidents X and Y".
    private static bool Before(DocumentDraft draft, List<TokenSpan> swallowed, int index, OfficeDraft office)
    {
        var tokens = draft.Tokens;
        var at = draft.Mentions[index].Tokens.End;
        foreach (var span in swallowed)
        {
            at = span.Start == at ? span.End : at;
        }

        if (at < tokens.Length && PersonTitles.Contains(tokens[at].Normal))
        {
            at++;
        }

        if (PersonAt(draft, index + 1, at) is not { } person || draft.SentenceOf(at) != draft.SentenceOf(draft.Mentions[index].Head))
        {
            return false;
        }

        Tie(office, person, "office.before-name");
        if (office.Plural)
        {
            foreach (var other in ListAfter(draft, index, person))
            {
                Tie(office, other, "office.before-names");
            }
        }

        return true;
    }

    // "the foreign and defence ministers, Ama Reed and Tom Vale,": two names at least.
    private static void TieList(DocumentDraft draft, int index, OfficeDraft office, MentionDraft first)
    {
        var others = ListAfter(draft, index, first);
        if (others.Count == 0)
        {
            return;
        }

        Tie(office, first, "office.apposition-before");
        foreach (var other in others)
        {
            Tie(office, other, "office.apposition-before");
        }
    }

    // The people named after one, with commas and "and" between them.
    private static List<MentionDraft> ListAfter(DocumentDraft draft, int index, MentionDraft person)
    {
        var tokens = draft.Tokens;
        var others = new List<MentionDraft>();
        while (true)
        {
            var next = person.Tokens.End;
            if (next < tokens.Length && tokens[next].Normal == ",")
            {
                next++;
            }

            if (next < tokens.Length && tokens[next].Normal is "and" or "&")
            {
                next++;
            }

            if (next == person.Tokens.End || PersonAt(draft, index + 1, next) is not { } other)
            {
                return others;
            }

            others.Add(other);
            person = other;
        }
    }

    // "John Kelly, the US homeland security secretary,", "Kelly, who was secretary of …", "Kelly became president".
    private static bool AfterName(DocumentDraft draft, int index, OfficeDraft office)
    {
        var tokens = draft.Tokens;
        var mention = draft.Mentions[index];
        var floor = draft.Sentences[draft.SentenceOf(mention.Head)].Tokens.Start;
        var at = SkipBack(draft, index, mention.Tokens.Start - 1, floor);

        // "Among the guests of Ama Reed is Peru's president".
        if (at < floor || tokens[floor].Normal is "among")
        {
            return false;
        }

        string rule;
        if (tokens[at].Normal is "," or "(" or "–" or "—")
        {
            rule = "office.apposition-after";
            at--;
        }
        else if (tokens[at].Normal is "is" or "was" or "as" or "became" or "becomes" or "remains" or "elected" or "appointed" or "named")
        {
            rule = "office.copula";
            at--;
            while (at >= floor && tokens[at].Normal is "," or "who" or "has" or "been" or "was" or "served" or "serves" or "serving" or "then" or "currently" or "now" or "had" or "re" or "-")
            {
                at--;
            }
        }
        else
        {
            return false;
        }

        // "Ama Reed, 52, the mayor of …".
        if (at - 1 >= floor && tokens[at].Normal == "," || (at > floor && tokens[at].HasDigit && tokens[at - 1].Normal == ","))
        {
            at -= tokens[at].Normal == "," ? 1 : 2;
        }

        if (at < floor || PersonEndingAt(draft, index, at + 1) is not { } person || HasOwnOffice(draft, index, person))
        {
            return false;
        }

        Tie(office, person, rule);
        return true;
    }

    // "the French president, Ama Reed, said".
    private static void Apposition(DocumentDraft draft, int index, OfficeDraft office)
    {
        var tokens = draft.Tokens;
        var mention = draft.Mentions[index];
        var at = mention.Tokens.End;
        if (at + 1 >= tokens.Length || tokens[at].Normal != ",")
        {
            return;
        }

        var next = at + 1;
        if (PersonTitles.Contains(tokens[next].Normal) && next + 1 < tokens.Length)
        {
            next++;
        }

        if (PersonAt(draft, index + 1, next) is not { } person || draft.SentenceOf(next) != draft.SentenceOf(mention.Head))
        {
            return;
        }

        var after = person.Tokens.End;
        if (office.Plural)
        {
            TieList(draft, index, office, person);
            return;
        }

        var closes = after >= tokens.Length || !tokens[after].IsWord || ContextWords.Speech.Contains(tokens[after].Normal);
        var definite = mention.Tokens.Start > 0 && (office.Polity is not null || tokens[mention.Tokens.Start - 1].Normal is "the" or "'s" or "his" or "her" or "its" or "their" or "former");
        if (closes && definite)
        {
            Tie(office, person, "office.apposition-before");
        }
    }

    /// <summary>Steps back over determiners, status words and the polity before an office.</summary>
    private static int SkipBack(DocumentDraft draft, int index, int at, int floor)
    {
        var tokens = draft.Tokens;
        var previous = index - 1;
        var steps = 0;
        while (at >= floor && steps++ < 8)
        {
            if (previous >= 0 && draft.Mentions[previous].Tokens.End == at + 1
                && draft.Mentions[previous].Type is EntityType.Country or EntityType.Nationality or EntityType.Organization or EntityType.Location)
            {
                at = draft.Mentions[previous--].Tokens.Start - 1;
            }
            else if (tokens[at].Normal is "the" or "a" or "an" or "its" or "their" or "his" or "her" or "'s" or "-" or "current" or "new" or "longtime" or "then" || OfficeStatuses.TryGet(tokens[at].Normal, out _))
            {
                at--;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static bool HasOwnOffice(DocumentDraft draft, int index, MentionDraft person)
    {
        for (var i = index - 1; i >= 0 && i >= index - 8; i--)
        {
            if (draft.Mentions[i].Office is { Status: OfficeStatus.Current } other && other.Holders.Contains(person) && draft.Mentions[i].Tokens.End <= person.Tokens.Start && draft.Mentions[i].Tokens.End + 2 >= person.Tokens.Start)
            {
                return true;
            }
        }

        return false;
    }

    private static MentionDraft? PersonAt(DocumentDraft draft, int from, int token)
    {
        for (var i = from; i < draft.Mentions.Count && draft.Mentions[i].Tokens.Start <= token; i++)
        {
            if (draft.Mentions[i].Tokens.Start == token)
            {
                return draft.Mentions[i].Type == EntityType.Person ? draft.Mentions[i] : null;
            }
        }

        return null;
    }

    private static MentionDraft? PersonEndingAt(DocumentDraft draft, int from, int token)
    {
        for (var i = from - 1; i >= 0 && draft.Mentions[i].Tokens.End >= token; i--)
        {
            if (draft.Mentions[i].Tokens.End == token)
            {
                return draft.Mentions[i].Type == EntityType.Person ? draft.Mentions[i] : null;
            }
        }

        return null;
    }

    private static void Tie(OfficeDraft office, MentionDraft person, string rule)
    {
        office.Holders.Add(person);
        person.Because(rule, office.Title);
    }
}
