using NewsNlp.Documents;
using NewsNlp.Mentions;

namespace NewsNlp.Coreference;

/// <summary>Notes the clues of each candidate for a pronoun.</summary>
internal static class PronounClues
{
    /// <summary>Tokens before a pronoun that are looked at, so that a text of one endless sentence ends.</summary>
    private const int Reach = 80;

    public static void Note(PronounSite site, List<PronounCandidate> candidates)
    {
        var most = 0;
        foreach (var candidate in candidates)
        {
            most = Math.Max(most, candidate.Chain!.Mentions.Count);
        }

        var last = candidates.Exists(static candidate => !candidate.IsAhead)
            ? site.Context.QuoteBefore(site.Spoken?.Span.Start ?? site.Pronoun.Span.Start, site.Spoken ?? site.Quote) : null;

        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            var part = site.Part;
            var chain = candidate.Chain!;
            var nearest = candidate.Nearest;
            var distance = candidate.IsAhead ? 0 : site.Sentence - nearest.Sentence;
            candidate.Add(part, Clue.Candidate, 0);
            candidate.Add(part, Clue.Gender, GenderOf(site, chain));
            candidate.Add(part, Clue.Named, IsNamed(chain) ? 1 : 0);
            candidate.Add(part, Clue.Choice, Math.Min(candidates.Count, 5));
            candidate.Add(part, Clue.Main, MainOf(site, chain));
            candidate.Add(part, Clue.SureGender, SureGender(site, candidates, i));
            if (candidate.IsAhead)
            {
                candidate.IsOpening = nearest.Sentence == site.Sentence && IsOpening(site, nearest);
                candidate.Add(part, Clue.Ahead, Ahead(site, nearest, candidates.Count));
                continue;
            }

            candidate.Add(part, Clue.Distance, distance);
            candidate.Add(part, Clue.Rank, Math.Min(i, 5));
            candidate.Add(part, Clue.Form, ((int)nearest.Mention.Kind * 2) + (nearest.IsSubject ? 1 : 0));
            candidate.Add(part, Clue.DistanceAndForm, (Math.Min(distance, 3) * 4) + (nearest.Mention.Kind == MentionKind.Pronoun ? 2 : 0) + (nearest.IsSubject ? 1 : 0));
            candidate.Add(part, Clue.Subject, SubjectOf(site, chain));
            candidate.Add(part, Clue.Continuity, Continuity(site, nearest, distance));
            candidate.Add(part, Clue.Mentions, Size(chain.Mentions.Count));
            candidate.Add(part, Clue.MostMentioned, chain.Mentions.Count == most ? Math.Min(candidates.Count, 3) : 0);
            candidate.Add(part, Clue.Paragraphs, Math.Min(site.Block - site.Context.Draft.BlockOf(nearest.Mention.Span.Start), 4));
            candidate.Add(part, Clue.SamePronoun, SamePronoun(site, chain));
            candidate.Add(part, Clue.Quotes, QuotesOf(site, nearest, chain));
            candidate.Add(part, Clue.LastSpeaker, LastSpeaker(site, last, chain));
            candidate.Add(part, Clue.Block, (int)site.Context.Draft.Blocks[site.Context.Draft.BlockOf(nearest.Mention.Span.Start)].Kind);
            candidate.Add(part, Clue.FirstOfSentence, FirstOfSentence(site, nearest) ? 1 + Math.Min(distance, 3) : 0);
            candidate.Add(part, Clue.Surroundings, Surroundings(site, nearest, distance));
            if (distance == 0)
            {
                candidate.Add(part, Clue.Tokens, Span(site.Pronoun.Tokens.Start - nearest.Mention.Tokens.End));
                candidate.Add(part, Clue.Clause, Clause(site, nearest));
            }
        }
    }

    public static void NoteNobody(PronounSite site, List<PronounCandidate> candidates, PronounCandidate nobody)
    {
        nobody.Add(site.Part, Clue.Nobody, 0);
        nobody.Add(site.Part, Clue.Nobody, 1 + Math.Min(candidates.Count, 3));
        if (candidates.Count > 0 && !candidates[0].IsAhead)
        {
            nobody.Add(site.Part, Clue.Nobody, 5 + Math.Min(site.Sentence - candidates[0].Nearest.Sentence, 4));
        }

        var floor = site.Context.Draft.Sentences[site.Sentence].Tokens.Start;
        var nearest = candidates.Count > 0 && !candidates[0].IsAhead ? candidates[0].Nearest.Mention.Tokens.End : floor;
        for (var i = site.Pronoun.Tokens.Start - 1; i >= Math.Max(Math.Max(floor, nearest), site.Pronoun.Tokens.Start - Reach); i--)
        {
            if (site.Context.Draft.Tokens[i].Normal is "someone" or "somebody" or "anyone" or "anybody" or "everyone" or "nobody" or "whoever" or "everybody")
            {
                nobody.Add(site.Part, Clue.Nobody, 10);
                return;
            }

            if (PersonNouns.TryGet(site.Context.Draft.Tokens[i].Normal, out _, out var gender, out var plural) && !plural && PronounCandidates.Agrees(gender, site.Form.Gender))
            {
                nobody.Add(site.Part, Clue.Nobody, 11);
                return;
            }
        }
    }

    /// <summary>"When someone is arrested, he …": nearer than any person.</summary>
    public static bool IsAnybody(PronounSite site)
    {
        var people = site.Context.People;
        var floor = site.Context.Draft.Sentences[site.Sentence].Tokens.Start;
        var nearest = people.Count > 0 ? Math.Max(floor, people[^1].Mention.Tokens.End) : floor;
        for (var i = site.Pronoun.Tokens.Start - 1; i >= Math.Max(nearest, site.Pronoun.Tokens.Start - Reach); i--)
        {
            if (site.Context.Draft.Tokens[i].Normal is "someone" or "somebody" or "anyone" or "anybody" or "whoever" && i > floor
                && site.Context.Draft.Tokens[i - 1].Normal is "when" or "if" or "once" or "whenever" or "that")
            {
                return site.Case == PronounCase.Subject;
            }
        }

        return false;
    }

    /// <summary>"Vale told him": one verb and nothing that begins another clause between the two.</summary>
    public static bool IsClauseMate(PronounSite site, Antecedent person)
    {
        var tokens = site.Context.Draft.Tokens;
        if (!person.IsSubject)
        {
            return false;
        }

        for (var i = person.Mention.Tokens.End; i < site.Pronoun.Tokens.Start; i++)
        {
            var word = tokens[i];
            if ((!word.IsWord && word.Normal is not ("-" or "'s"))
                || word.Normal is "that" or "and" or "but" or "who" or "which" or "because" or "when" or "as" or "if" or "while" or "to" or "what" or "how" or "before" or "after" or "with"
                || (ContextWords.Speech.Contains(word.Normal) && i + 1 < site.Pronoun.Tokens.Start))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNamed(ChainDraft chain) => chain.Mentions.Exists(static mention => mention.Kind == MentionKind.Named);

    private static int GenderOf(PronounSite site, ChainDraft chain)
    {
        if (chain.Gender == site.Form.Gender)
        {
            return chain.Mentions.Exists(static mention => mention.Kind == MentionKind.Pronoun) ? 0 : 1;
        }

        var named = chain.Mentions.Find(static mention => mention.Kind == MentionKind.Named);
        if (named is null)
        {
            return 2;
        }

        // Unknown given names: most that end in a vowel like "a" are women's.
        var first = site.Context.Draft.Tokens[named.Tokens.Start].Normal;
        var female = site.Form.Gender == Gender.Female ? 1 : 0;
        return named.Tokens.Length == 1 ? 3 + female
            : first.Length <= 2 ? 5 + female
            : first[^1] == 'a' ? 7 + female
            : first[^1] is 'e' or 'i' or 'y' ? 9 + female
            : first[^1] is 'o' or 'u' ? 11 + female
            : 13 + female;
    }

    private static int MainOf(PronounSite site, ChainDraft chain) => (chain == site.Context.Main.MostNamed ? 1 : 0) + (chain == site.Context.Main.FirstNamed ? 2 : 0);

    private static int SureGender(PronounSite site, List<PronounCandidate> candidates, int at)
    {
        var isSure = candidates[at].Chain!.Gender == site.Form.Gender;
        for (var i = 0; i < at; i++)
        {
            if (candidates[i].Chain!.Gender == site.Form.Gender)
            {
                return isSure ? 1 : 2;
            }
        }

        return isSure ? (at == 0 ? 3 : 4) : 5;
    }

    private static int Continuity(PronounSite site, Antecedent nearest, int distance)
    {
        if (distance > 2)
        {
            return 0;
        }

        var draft = site.Context.Draft;
        var opens = site.Pronoun.Tokens.Start - draft.Sentences[site.Sentence].Tokens.Start <= 1 ? 1 : 0;
        var opened = !nearest.IsSubject ? 0 : nearest.Mention.Tokens.Start - draft.Sentences[nearest.Sentence].Tokens.Start <= 2 ? 1 : 2;
        return 1 + (distance * 4) + (opens * 2) + (opened == 1 ? 1 : 0);
    }

    private static int Ahead(PronounSite site, Antecedent named, int choices)
    {
        var rival = choices > 1 ? 1 : 0;
        var subject = named.IsSubject ? 2 : 0;
        if (named.Sentence != site.Sentence)
        {
            return 8 + subject + rival;
        }

        var opening = site.Pronoun.Tokens.Start - site.Context.Draft.Sentences[site.Sentence].Tokens.Start <= 5;
        return IsOpening(site, named) ? 12 + rival : (opening ? 4 : 0) + subject + rival;
    }

    // "In his speech, Reed said": an opening phrase up to a comma, and the subject right behind it.
    private static bool IsOpening(PronounSite site, Antecedent named)
    {
        var tokens = site.Context.Draft.Tokens;
        var start = site.Context.Draft.Sentences[site.Sentence].Tokens.Start;
        if (site.Pronoun.Tokens.Start - start > 4
            || tokens[start].Normal is not ("in" or "after" or "before" or "during" or "despite" or "with" or "at" or "on" or "for" or "as" or "since" or "like" or "by" or "when" or "while" or "although" or "though"))
        {
            return false;
        }

        var comma = site.Pronoun.Tokens.End;
        while (comma < named.Mention.Tokens.Start && tokens[comma].Normal != ",")
        {
            comma++;
        }

        return comma < named.Mention.Tokens.Start && named.Mention.Tokens.Start - comma <= 4;
    }

    private static int SubjectOf(PronounSite site, ChainDraft chain)
    {
        var people = site.Context.People;
        for (var i = people.Count - 1; i >= 0 && site.Sentence - people[i].Sentence <= 2; i--)
        {
            if (people[i].Chain == chain && people[i].IsSubject)
            {
                return 1 + site.Sentence - people[i].Sentence;
            }
        }

        return 0;
    }

    private static int Size(int mentions) => mentions switch { 1 => 0, 2 => 1, <= 4 => 2, <= 8 => 3, _ => 4 };

    private static int Span(int tokens) => tokens switch { <= 0 => 0, <= 2 => 1, <= 4 => 2, <= 7 => 3, <= 12 => 4, <= 20 => 5, _ => 6 };

    private static int SamePronoun(PronounSite site, ChainDraft chain)
    {
        var people = site.Context.People;
        for (var i = people.Count - 1; i >= 0 && site.Sentence - people[i].Sentence <= 3; i--)
        {
            if (people[i].Mention is { Kind: MentionKind.Pronoun } other && other.Gender == site.Form.Gender && (people[i].Quote is null) == (site.Quote is null))
            {
                return (people[i].Chain == chain ? 1 : 5) + site.Sentence - people[i].Sentence;
            }
        }

        return 0;
    }

    private static int QuotesOf(PronounSite site, Antecedent nearest, ChainDraft chain)
    {
        if (site.Quote is { } quote)
        {
            return quote.Addressee?.Chain == chain ? 0
                : nearest.Quote is null ? 1
                : ReferenceEquals(nearest.Quote, quote) ? 2
                : nearest.Quote.SpeakerMention?.Chain is { } speaker && speaker == quote.SpeakerMention?.Chain ? 3 : 4;
        }

        return nearest.Quote is null ? 5 : 6;
    }

    // Who spoke last goes on; in a dialogue the other answers.
    private static int LastSpeaker(PronounSite site, QuoteDraft? last, ChainDraft chain)
    {
        if (last?.SpeakerMention?.Chain is not { } speaker)
        {
            return 0;
        }

        var near = site.Block - site.Context.Draft.BlockOf(last.Span.Start) <= 1 ? 0 : 3;
        return speaker == chain ? 1 + near : last.Addressee?.Chain == chain ? 2 + near : 3 + near;
    }

    private static bool FirstOfSentence(PronounSite site, Antecedent nearest)
    {
        var people = site.Context.People;
        for (var i = people.Count - 1; i >= 0 && people[i].Sentence >= nearest.Sentence; i--)
        {
            if (people[i].Sentence == nearest.Sentence && people[i].Mention.Tokens.Start < nearest.Mention.Tokens.Start && people[i].Chain != nearest.Chain)
            {
                return false;
            }
        }

        return true;
    }

    private static int Surroundings(PronounSite site, Antecedent nearest, int distance)
    {
        var tokens = site.Context.Draft.Tokens;
        var end = nearest.Mention.Tokens.End;
        var start = site.Context.BeforePhrase(nearest.Mention);
        var after = end < tokens.Length ? tokens[end].Normal : "";
        var before = start >= 0 ? tokens[start].Normal : "";
        var value = after is "'s" or "'" ? 1
            : before is "by" or "with" or "of" or "from" or "against" ? 2
            : before is "to" or "for" or "at" or "in" or "on" or "about" ? 3
            : after == "," && end + 1 < tokens.Length && tokens[end + 1].Normal is "who" or "whose" ? 4
            : before is "and" or "," && !nearest.IsSubject ? 5
            : after == "and" ? 6 : 0;
        return value + (distance > 0 ? 8 : 0);
    }

    /// <summary>Between the two: nothing but words of one clause, a conjunction, a relative clause, a verb of speech, a comma.</summary>
    private static int Clause(PronounSite site, Antecedent nearest)
    {
        var tokens = site.Context.Draft.Tokens;
        var between = 0;
        for (var i = nearest.Mention.Tokens.End; i < site.Pronoun.Tokens.Start; i++)
        {
            var word = tokens[i].Normal;
            if (word is "and" or "but")
            {
                between = Math.Max(between, 1);
            }
            else if (word is "that" or "if" or "when" or "while" or "because" or "as" or "before" or "after" or "until" or "since" or "where" || ContextWords.Speech.Contains(word))
            {
                between = Math.Max(between, 2);
            }
            else if (word is "who" or "which" or "whom" or "whose")
            {
                between = Math.Max(between, 3);
            }
            else if (word is "," or ":" or ";" or "-" or "–" or "—")
            {
                between = Math.Max(between, 4);
            }
        }

        return (between * 2) + (nearest.IsSubject ? 1 : 0);
    }
}
