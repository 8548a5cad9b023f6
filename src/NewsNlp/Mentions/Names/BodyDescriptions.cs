using NewsNlp.Documents;
using NewsNlp.Gazetteers;

namespace NewsNlp.Mentions;

/// <summary>
/// Names that look like a person's and that the text calls a body: "Haldane Imaging, a shipping house", "the insurer, Crane
/// Hull Mutual,", "Ana Koleva of Sharski Glasnik". All mentions of the same words become names of that body.
/// </summary>
internal static class BodyDescriptions
{
    private const int LongestPhrase = 6;

    /// <summary>Makes bodies of the names in a document that it calls so; what a caller has given stays.</summary>
    public static void Apply(DocumentDraft draft, Gazetteer gazetteer)
    {
        foreach (var mention in draft.Mentions)
        {
            if (mention is { Kind: MentionKind.Named, Type: EntityType.Person, GazetteerKey: null } && !IsGiven(mention)
                && (IsCalledBody(draft, mention) || IsSomebodysBody(draft, gazetteer, mention)) && !IsPartOfPerson(draft, mention))
            {
                Retype(draft, mention);
            }
        }
    }

    private static void Retype(DocumentDraft draft, MentionDraft body)
    {
        var first = body.Tokens;
        foreach (var mention in draft.Mentions)
        {
            if (mention is { Kind: MentionKind.Named, Type: EntityType.Person } && mention.Tokens.Length == first.Length && !IsGiven(mention) && SameWords(draft, first, mention.Tokens))
            {
                mention.Type = EntityType.Organization;
                mention.Because("name.described-as-body");
            }
        }
    }

    private static bool SameWords(DocumentDraft draft, TokenSpan a, TokenSpan b)
    {
        for (var i = 0; i < a.Length; i++)
        {
            if (!ReferenceEquals(draft.Tokens[a.Start + i].Normal, draft.Tokens[b.Start + i].Normal))
            {
                return false;
            }
        }

        return true;
    }

    // What the caller says of a name stands.
    private static bool IsGiven(MentionDraft mention) => mention.Evidence.Exists(static reason => reason.Rule is "name.outside" or "name.own-entry");

    // "Ana Koleva of Sharski Glasnik", "Photo: Ana Koleva/Norvik Haber".
    private static bool IsSomebodysBody(DocumentDraft draft, Gazetteer gazetteer, MentionDraft name)
    {
        var before = name.Tokens.Start - 1;
        if (gazetteer.IsGivenName(draft.Tokens[name.Tokens.Start].Normal) || name.Tokens.Length < 2 || before < 2 || draft.Tokens[before].Normal is not ("of" or "/"))
        {
            return false;
        }

        var i = draft.FirstMentionFrom(name.Tokens.Start) - 1;
        return i >= 0 && draft.Mentions[i] is { Kind: MentionKind.Named, Type: EntityType.Person, Tokens.Length: > 1 } person && person.Tokens.End == before;
    }

    // The surname of somebody whom the text names in full.
    private static bool IsPartOfPerson(DocumentDraft draft, MentionDraft name)
    {
        foreach (var other in draft.Mentions)
        {
            if (other is { Kind: MentionKind.Named, Type: EntityType.Person } && other.Tokens.Length > name.Tokens.Length
                && SameWords(draft, name.Tokens, new TokenSpan(other.Tokens.End - name.Tokens.Length, other.Tokens.End)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCalledBody(DocumentDraft draft, MentionDraft name)
    {
        var tokens = draft.Tokens;
        var sentence = draft.Sentences[draft.SentenceOf(name.Tokens.Start)].Tokens;
        var (before, after) = (name.Tokens.Start - 1, name.Tokens.End);

        // "Norvik Hall, a shipping house in Linz", but not "Tom Vale, a company director".
        if (after + 2 < sentence.End && tokens[after].Normal == "," && tokens[after + 1].Normal is "a" or "an" && HeadFrom(tokens, after + 2, sentence.End) is { } behind && IsBody(behind))
        {
            return true;
        }

        // "the insurer, Crane Hull Mutual," and "the newspaper Marca".
        var isApposed = before > sentence.Start && tokens[before].Normal == "," && after < sentence.End && !tokens[after].IsWord | tokens[after].Normal is "of" or "in";
        var head = isApposed ? before - 1 : before;
        if (isApposed ? IsDescribed(tokens, after, sentence.End) : after < sentence.End && IsVerbOfName(tokens[after]))
        {
            return false;
        }

        return (isApposed || head < 0 || !IsLoose(tokens[head].Normal)) && head > sentence.Start && tokens[head].IsLower && IsBody(tokens[head].Normal) && HasArticle(tokens, sentence.Start, head, isApposed);
    }

    // "When they left the company, Hale, her deputy, took over": the phrase behind the name tells of a person.
    private static bool IsDescribed(ReadOnlySpan<DraftToken> tokens, int comma, int end)
    {
        if (comma + 1 >= end || tokens[comma].Normal != ",")
        {
            return false;
        }

        for (var i = comma + 1; i < end && i <= comma + LongestPhrase && tokens[i].Normal != ","; i++)
        {
            if (tokens[i].Normal is "his" or "her" or "who" or "he" or "she" || PersonNouns.Contains(tokens[i].Normal) || char.IsAsciiDigit(tokens[i].Normal[0]))
            {
                return true;
            }
        }

        return false;
    }

    // "The company Vale founded": the verb behind the name is Vale's, unless it reports.
    private static bool IsVerbOfName(DraftToken behind) =>
        behind.IsWord && behind.IsLower && !FunctionWords.All.Contains(behind.Normal) && !ContextWords.Speech.Contains(behind.Normal);

    // The last noun before a preposition, a mark or "that".
    private static string? HeadFrom(ReadOnlySpan<DraftToken> tokens, int start, int end)
    {
        string? head = null;
        for (var i = start; i < end && i - start <= LongestPhrase; i++)
        {
            if (tokens[i].Normal == "-" || tokens[i].Normal is "'s" or "'")
            {
                continue;
            }

            if (!tokens[i].IsWord || FunctionWords.All.Contains(tokens[i].Normal))
            {
                return head;
            }

            head = tokens[i].IsLower ? tokens[i].Normal : null;
        }

        return null;
    }

    // "The president of the firm, Tom Vale," is no firm.
    private static bool HasArticle(ReadOnlySpan<DraftToken> tokens, int floor, int head, bool isApposed)
    {
        for (var i = head - 1; i >= floor && head - i <= LongestPhrase; i--)
        {
            if (tokens[i].Normal is "the" or "a" or "an" or "its" or "their")
            {
                return !isApposed || i == floor || tokens[i - 1].Normal is not ("of" or "at" or "for" or "in" or "from" or "with" or "to");
            }

            if (!tokens[i].IsWord || FunctionWords.All.Contains(tokens[i].Normal))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsBody(string noun) => ContextWords.Bodies.Contains(noun);

    // Bodies that are as often a place or a thing of somebody's: behind one a name without a comma is its owner's ("the house Reed built").
    private static bool IsLoose(string noun) => noun is "house" or "chain" or "brand";
}
