using NewsNlp.Documents;
using NewsNlp.Mentions;

namespace NewsNlp.Coreference;

/// <summary>The people that a pronoun may stand for: those mentioned in the sentences before, one named right behind it, and nobody.</summary>
internal static class PronounCandidates
{
    private const int Reach = 9;
    private const int MostPeople = 12;
    private const int MostMentions = 300;

    /// <summary>Tokens of "his driver", "his assistant", "her two elder sisters".</summary>
    private const int LongestDescription = 4;

    private const int LongestGap = 3;

    public static List<PronounCandidate> Of(PronounSite site)
    {
        var candidates = new List<PronounCandidate>();
        if (PronounClues.IsAnybody(site))
        {
            candidates.Add(new PronounCandidate(null));
            return candidates;
        }

        var people = site.Context.People;
        var barred = site.Case == PronounCase.Object && people is [.., var last] && last.Sentence == site.Sentence && PronounClues.IsClauseMate(site, last) ? last.Chain : null;
        var owned = people is [.., var around] && around.Mention.Tokens.Contains(site.Pronoun.Tokens.Start) ? around.Chain : null;
        for (var i = people.Count - 1; i >= Math.Max(0, people.Count - MostMentions) && site.Sentence - people[i].Sentence <= Reach && candidates.Count < MostPeople; i--)
        {
            if (people[i].Chain != barred && people[i].Chain != owned && CanBe(site, people[i]) && !IsDescribedBy(site, people[i].Mention) && !Has(candidates, people[i].Chain))
            {
                candidates.Add(new PronounCandidate(people[i].Chain) { Nearest = people[i] });
            }
        }

        AddAhead(site, candidates);
        PronounClues.Note(site, candidates);
        var nobody = new PronounCandidate(null);
        PronounClues.NoteNobody(site, candidates, nobody);
        candidates.Add(nobody);
        return candidates;
    }

    private static bool CanBe(PronounSite site, Antecedent person)
    {
        var chain = person.Chain;
        if (chain.Plural || person.Mention.Plural || !Agrees(chain.Gender, site.Form.Gender))
        {
            return false;
        }

        // Inside of quotation marks the speaker is "I"; the words of a quote do not name its own speaker.
        return site.Quote is { } quote
            ? quote.SpeakerMention?.Chain is not { } speaker || speaker != chain
            : person.Quote is null || !ReferenceEquals(person.Quote.SpeakerMention, site.Pronoun);
    }

    /// <summary>"Farhad Bayat, his driver,", "her predecessor, Uluk Duishev,", "his wife Ada Reed": a person is not her own wife.</summary>
    private static bool IsDescribedBy(PronounSite site, MentionDraft person)
    {
        if (site.Case != PronounCase.Possessive)
        {
            return false;
        }

        var tokens = site.Context.Draft.Tokens;
        var isBehind = person.Tokens.Start > site.Pronoun.Tokens.Start;
        var at = site.Pronoun.Tokens.End;
        if (!isBehind && (person.Tokens.End != site.Pronoun.Tokens.Start - 1 || tokens[person.Tokens.End].Normal != ","))
        {
            return false;
        }

        var ceiling = isBehind ? person.Tokens.Start : Math.Min(tokens.Length, at + LongestDescription);
        while (at < ceiling && tokens[at].IsWord && !PersonNouns.Contains(tokens[at].Normal))
        {
            at++;
        }

        // Behind the noun nothing but a comma and a title comes before the name. "Vale, his wife Ada and a friend" is a list.
        return at < ceiling && PersonNouns.Contains(tokens[at].Normal)
            && !IsSubject(tokens, at, isBehind ? ceiling : at + 2)
            && (isBehind ? ceiling - at <= LongestGap : at + 1 < tokens.Length && !tokens[at + 1].IsCapitalized && tokens[at + 1].Normal is not ("and" or ","));
    }

    /// <summary>"Vale, his lawyer said, was late", "his lawyer said Vale was late": the noun has a verb of its own.</summary>
    private static bool IsSubject(ReadOnlySpan<DraftToken> tokens, int noun, int end)
    {
        for (var i = noun + 1; i < Math.Min(tokens.Length, end); i++)
        {
            var word = tokens[i].Normal;
            if (tokens[i].IsLower && (ContextWords.Speech.Contains(word) || ContextWords.Auxiliaries.Contains(word) || word.EndsWith("ed", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Agrees(Gender chain, Gender form) => chain == form || chain == Gender.Unknown;

    private static bool Has(List<PronounCandidate> candidates, ChainDraft chain)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.Chain == chain)
            {
                return true;
            }
        }

        return false;
    }

    // "In his speech, Reed said", "'I was shocked,' he said. Tom Vale had …": named in this sentence or the next.
    private static void AddAhead(PronounSite site, List<PronounCandidate> candidates)
    {
        var draft = site.Context.Draft;
        var first = draft.FirstMentionFrom(site.Pronoun.Tokens.End);
        for (var i = first; i < Math.Min(draft.Mentions.Count, first + MostMentions); i++)
        {
            var mention = draft.Mentions[i];
            var sentence = draft.SentenceOf(mention.Tokens.Start);
            if (sentence > site.Sentence + 1)
            {
                return;
            }

            if (mention is { Type: EntityType.Person, Kind: MentionKind.Named, Chain: { Plural: false } chain } && Agrees(chain.Gender, site.Form.Gender)
                && (site.Context.Quotes.At(mention.Span.Start) is null) == (site.Quote is null) && site.Quote?.SpeakerMention?.Chain != chain && !Has(candidates, chain))
            {
                if (!IsDescribedBy(site, mention))
                {
                    candidates.Add(new PronounCandidate(chain) { Nearest = site.Context.AntecedentOf(mention), IsAhead = true });
                }

                return;
            }
        }
    }
}
