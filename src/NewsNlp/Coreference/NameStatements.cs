using NewsNlp.Documents;
using NewsNlp.Mentions;

namespace NewsNlp.Coreference;

/// <summary>
/// Sentences that tell the name of somebody who was mentioned without it: "His name is Isaac Reed", "The man is Tom Vale",
/// "One woman, who gave her name as Jutta".
/// </summary>
internal static class NameStatements
{
    private const int Reach = 12;

    /// <summary>Notes each mention that a name is stated for, with the mention of that name.</summary>
    public static Dictionary<MentionDraft, MentionDraft> Find(DocumentDraft draft)
    {
        var stated = new Dictionary<MentionDraft, MentionDraft>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < draft.Mentions.Count; i++)
        {
            if (draft.Mentions[i] is { Kind: MentionKind.Named, Type: EntityType.Person, Chain: not null } name && name.Tokens.Start > 1)
            {
                Note(draft, i, stated);
            }
        }

        return stated;
    }

    private static void Note(DocumentDraft draft, int index, Dictionary<MentionDraft, MentionDraft> stated)
    {
        var name = draft.Mentions[index];
        var floor = draft.Sentences[draft.SentenceOf(name.Tokens.Start)].Tokens.Start;
        var before = name.Tokens.Start - 1;
        while (before > floor && draft.Tokens[before].IsCapitalized && (PersonTitles.Contains(draft.Tokens[before].Normal) || PersonNouns.Contains(draft.Tokens[before].Normal)))
        {
            before--;
        }

        if (before <= floor)
        {
            return;
        }

        var tokens = draft.Tokens;
        if (IsVerb(tokens[before].Normal) && !IsOwner(draft, name))
        {
            if (tokens[before - 1].Normal == "name" || (tokens[before - 1].Normal == "which" && before - 3 > floor && tokens[before - 2].Normal == "," && tokens[before - 3].Normal == "name"))
            {
                // "His name is …", "he gave his name, which is …".
                var owner = tokens[before - 1].Normal == "name" ? before - 2 : before - 4;
                Add(stated, At(draft, index, owner, floor), name);
            }
            else
            {
                Add(stated, Subject(draft, index, before, floor), name);
            }
        }
        else if (tokens[before].Normal == "as" || (tokens[before].Normal is "name" && tokens[before - 1].Normal is "his" or "her"))
        {
            // "who gave (only) his name as …", "gave as her name …", "known to all as …", "introduced himself as …".
            Giver(draft, index, before, floor, stated);
        }
    }

    private static void Giver(DocumentDraft draft, int index, int before, int floor, Dictionary<MentionDraft, MentionDraft> stated)
    {
        var tokens = draft.Tokens;
        var verb = -1;
        for (var i = before - 1; i >= floor && before - i <= 6 && verb < 0; i--)
        {
            var normal = tokens[i].Normal;
            verb = normal is "gave" or "gives" or "giving" or "known" || (normal is "introduced" or "introduces" or "identified" or "identifies" && tokens[i + 1].Normal is "himself" or "herself") ? i : verb;
        }

        if (verb < 0 || (tokens[verb].Normal is not "known" && !HasOwn(tokens, verb + 1, before)))
        {
            return;
        }

        for (var m = index - 1; m >= 0 && draft.Mentions[m].Tokens.Start >= floor; m--)
        {
            var mention = draft.Mentions[m];
            if (mention.Tokens.End <= verb && mention.Type == EntityType.Person && mention.Kind == MentionKind.Named)
            {
                return;
            }

            if (mention.Tokens.End <= verb && mention.Type == EntityType.Person && mention is { Kind: MentionKind.Nominal or MentionKind.Pronoun, Plural: false } && IsThird(draft, mention))
            {
                Add(stated, mention, draft.Mentions[index]);
                return;
            }
        }
    }

    private static bool HasOwn(ReadOnlySpan<DraftToken> tokens, int start, int end)
    {
        for (var i = start; i <= end; i++)
        {
            if (tokens[i].Normal is "himself" or "herself" || (tokens[i].Normal == "name" && i > 0 && tokens[i - 1].Normal is "his" or "her"))
            {
                return true;
            }
        }

        return false;
    }

    // "The man is …", "The man who pays for the lock is …", "She was …": what begins the sentence and no other person between.
    private static MentionDraft? Subject(DocumentDraft draft, int index, int verb, int floor)
    {
        MentionDraft? subject = null;
        for (var m = index - 1; m >= 0 && draft.Mentions[m].Tokens.Start >= floor; m--)
        {
            var mention = draft.Mentions[m];
            if (mention.Type == EntityType.Person || mention.Type == EntityType.Office)
            {
                if (subject is not null && !subject.Tokens.Contains(mention.Tokens.Start))
                {
                    return null;
                }

                subject ??= mention.Type == EntityType.Person ? mention : null;
            }
        }

        if (subject is null or { Kind: MentionKind.Named } or { Plural: true } || subject.Tokens.Start > floor + 1 || verb - subject.Tokens.End > Reach || !IsThird(draft, subject))
        {
            return null;
        }

        var tokens = draft.Tokens;
        if (subject.Kind == MentionKind.Pronoun)
        {
            var after = draft.Mentions[index].Tokens.End;
            return subject.Tokens.End == verb && after < tokens.Length && !tokens[after].IsWord ? subject : null;
        }

        if (subject.Tokens.End < verb && tokens[subject.Tokens.End].Normal is not ("who" or "of" or "behind" or "in" or "at" or "with"))
        {
            return null;
        }

        for (var i = subject.Tokens.End; i < verb; i++)
        {
            if (IsVerb(tokens[i].Normal) || !tokens[i].IsWord)
            {
                return null;
            }
        }

        return tokens[subject.Tokens.Start].Normal is "the" or "that" or "this" ? subject : null;
    }

    private static bool IsThird(DocumentDraft draft, MentionDraft mention) =>
        mention.Kind != MentionKind.Pronoun || (Pronouns.TryGet(draft.Tokens[mention.Tokens.Start].Normal, out var form) && form is { Person: 3, Plural: false });

    private static MentionDraft? At(DocumentDraft draft, int index, int token, int floor)
    {
        for (var m = index - 1; m >= 0 && token >= floor && draft.Mentions[m].Tokens.Start >= floor; m--)
        {
            if (draft.Mentions[m].Tokens.Start == token && draft.Mentions[m] is { Kind: MentionKind.Pronoun, Type: EntityType.Person } mention && IsThird(draft, mention))
            {
                return mention;
            }
        }

        return null;
    }

    private static bool IsVerb(string normal) => normal is "is" or "was" or "'s";

    private static bool IsOwner(DocumentDraft draft, MentionDraft name) => name.Tokens.End < draft.Tokens.Length && draft.Tokens[name.Tokens.End].Normal is "'s" or "'";

    private static void Add(Dictionary<MentionDraft, MentionDraft> stated, MentionDraft? mention, MentionDraft name)
    {
        if (mention is not null)
        {
            stated.TryAdd(mention, name);
        }
    }
}
