using NewsNlp.Documents;
using NewsNlp.Mentions;

namespace NewsNlp.Coreference;

/// <summary>Finds the body or country behind "the company", "the country", "its" and "they", where only one is near.</summary>
internal sealed class GroupResolver(ReferenceContext context)
{
    private const int Reach = 8;

    /// <summary>Mentions of the body that a text is about.</summary>
    private const int LeastMentions = 3;

    /// <summary>Tokens of "to the market research firm" before a name.</summary>
    private const int Source = 5;

    /// <summary>Mentions looked back over for two that are joined.</summary>
    private const int Most = 40;

    /// <summary>The chain of a definite phrase for a body or a state; null where none or several fit.</summary>
    public ChainDraft? ResolveNominal(MentionDraft nominal)
    {
        var draft = context.Draft;
        if (draft.Tokens[nominal.Tokens.Start].Normal is not ("the" or "this" or "that"))
        {
            return null;
        }

        var noun = draft.Tokens[nominal.Head].Normal;
        var found = nominal.Type == EntityType.Country ? OnlyOne(nominal, 2) : Body(nominal, noun);
        if (found is not null)
        {
            nominal.Because("coreference.group-noun", noun);
        }

        return found;
    }

    private ChainDraft? Body(MentionDraft nominal, string noun)
    {
        var main = noun is "company" or "firm" ? MainBody(nominal) : null;
        var found = ByNoun(nominal, GroupNouns.KindOf(noun), main);
        if (found is null && IsGeneral(noun))
        {
            found = OnlyOne(nominal, 1);
        }

        return found ?? main;
    }

    // "the charity Norvik … the charity", "the Defence Ministry … the ministry": the nearest that the text has called so.
    private ChainDraft? ByNoun(MentionDraft nominal, string noun, ChainDraft? main)
    {
        var sentence = context.Draft.SentenceOf(nominal.Tokens.Start);
        for (var i = context.Groups.Count - 1; i >= 0 && sentence - context.Groups[i].Sentence <= Reach; i--)
        {
            var candidate = context.Groups[i];
            if (candidate.Mention.Type == nominal.Type && context.NounsOf(candidate.Chain).Contains(noun)
                && (main is null || candidate.Chain == main || !IsSource(candidate.Mention)))
            {
                return candidate.Chain;
            }
        }

        return null;
    }

    // "according to the research firm Norvik": where a text is about another body, its source is not what it speaks of.
    private bool IsSource(MentionDraft mention)
    {
        var tokens = context.Draft.Tokens;
        for (var i = mention.Tokens.Start - 1; i > 0 && i >= mention.Tokens.Start - Source && tokens[i].IsWord; i--)
        {
            if (tokens[i].Normal == "to" && tokens[i - 1].Normal == "according")
            {
                return true;
            }
        }

        return false;
    }

    // "The company": the subject of this sentence or the last ones, where no other body is near.
    private ChainDraft? OnlyOne(MentionDraft nominal, int reach)
    {
        var sentence = context.Draft.SentenceOf(nominal.Tokens.Start);
        ChainDraft? found = null;
        var subject = false;
        for (var i = context.Groups.Count - 1; i >= 0 && sentence - context.Groups[i].Sentence <= reach; i--)
        {
            var candidate = context.Groups[i];
            if (candidate.Mention.Type != nominal.Type || candidate.Mention.Kind == MentionKind.Pronoun)
            {
                continue;
            }

            if (found is not null && found != candidate.Chain)
            {
                return null;
            }

            found = candidate.Chain;
            subject |= candidate.IsSubject;
        }

        return found is not null && (subject || nominal.Type == EntityType.Country) && !IsOfState(found) ? found : null;
    }

    // "The company" in a text that is about one of them: named three times or more, twice as often as any other, and not long ago.
    private ChainDraft? MainBody(MentionDraft nominal)
    {
        ChainDraft? main = null;
        int most = 0, next = 0;
        foreach (var (chain, count) in context.MainBodies)
        {
            if (IsOfState(chain) || IsNoCompany(chain))
            {
                continue;
            }

            if (main is not null)
            {
                next = count;
                break;
            }

            (main, most) = (chain, count);
        }

        if (main is null || most < LeastMentions || most < 2 * next)
        {
            return null;
        }

        var sentence = context.Draft.SentenceOf(nominal.Tokens.Start);
        for (var i = context.Groups.Count - 1; i >= 0 && sentence - context.Groups[i].Sentence <= Reach; i--)
        {
            if (context.Groups[i].Chain == main)
            {
                return main;
            }
        }

        return null;
    }

    /// <summary>The chain behind "it", "its", "itself": the only body or country of this sentence and the one before.</summary>
    public ChainDraft? ResolvePronoun(MentionDraft pronoun)
    {
        var sentence = context.Draft.SentenceOf(pronoun.Tokens.Start);
        if (IsExpletive(pronoun, sentence))
        {
            return null;
        }

        var possessive = context.Draft.Tokens[pronoun.Tokens.Start].Normal == "its";
        ChainDraft? found = null;
        var nearest = 0;
        for (var i = context.Groups.Count - 1; i >= 0; i--)
        {
            var candidate = context.Groups[i];
            if (sentence - candidate.Sentence > 1 || candidate.Sentence < nearest)
            {
                break;
            }

            // "It" alone stands for too much else ("it rained", "the plan … it"): only "its" may point at a country or a body before the clause.
            if (!candidate.IsSubject || candidate.Mention.Kind == MentionKind.Pronoun || (candidate.Mention.Type == EntityType.Country && !possessive))
            {
                continue;
            }

            if (found is not null && found != candidate.Chain)
            {
                return null;
            }

            found = candidate.Chain;
            nearest = candidate.Sentence;
        }

        if (found is not null)
        {
            pronoun.Because("coreference.only-group");
        }

        return found;
    }

    /// <summary>The chain behind "they": the only group of people of this sentence and the one before.</summary>
    public ChainDraft? ResolvePlural(MentionDraft pronoun)
    {
        var sentence = context.Draft.SentenceOf(pronoun.Tokens.Start);
        var quote = context.Quotes.At(pronoun.Span.Start);
        ChainDraft? found = null;
        for (var i = context.People.Count - 1; i >= 0 && sentence - context.People[i].Sentence <= 1; i--)
        {
            var candidate = context.People[i];
            if (!candidate.Chain.Plural || (candidate.Quote is null) != (quote is null))
            {
                continue;
            }

            if (found is not null && found != candidate.Chain)
            {
                return null;
            }

            found = candidate.Chain;
        }

        if (found is not null)
        {
            pronoun.Because("coreference.only-plural");
        }

        return found ?? Pair(pronoun, sentence, quote);
    }

    /// <summary>The chain behind "both", "the pair", "the two men": two people named together just before.</summary>
    public ChainDraft? ResolvePair(MentionDraft nominal)
    {
        var tokens = context.Draft.Tokens;
        var first = tokens[nominal.Tokens.Start].Normal;
        var isPair = first == "both" || (first == "the" && (IsForTwo(tokens[nominal.Head].Normal) || tokens[nominal.Tokens.Start + 1].Normal == "two"));
        if (!isPair)
        {
            return null;
        }

        // "They slept. Both denied it.": the two of whom the sentence before speaks.
        var sentence = context.Draft.SentenceOf(nominal.Tokens.Start);
        return context.People is [.., { Chain.Members: [var one, var other] } last] && sentence - last.Sentence <= 1 && CanBe(nominal, one, other) ? last.Chain
            : Pair(nominal, sentence, context.Quotes.At(nominal.Span.Start));
    }

    // "The two men" may be any two men, "the two lawyers" only two lawyers, "the two leaders" two who hold posts.
    private bool CanBe(MentionDraft mention, ChainDraft first, ChainDraft second)
    {
        var noun = mention.Kind == MentionKind.Pronoun ? "" : context.NounOf(mention);
        return noun is "" or "both" || IsForTwo(noun) || (CanBe(mention, noun, first) && CanBe(mention, noun, second));
    }

    private bool CanBe(MentionDraft mention, string noun, ChainDraft member) =>
        (mention.Gender == Gender.Unknown || member.Gender == Gender.Unknown || mention.Gender == member.Gender)
        && (IsForAnyPerson(noun) || context.NounsOf(member).Contains(noun) || (noun is "leader" or "politician" or "official" && context.OfficesOf(member).Count > 0));

    private static bool IsForTwo(string noun) => noun is "pair" or "couple" or "duo";

    private static bool IsForAnyPerson(string noun) =>
        noun is "man" or "woman" or "person" or "friend" or "colleague" or "rival" or "partner" or "neighbour" or "neighbor" or "brother" or "sister" or "sibling";

    // "Vale and Reed came in. They slept.": the two are a chain of their own, with them as its members.
    private ChainDraft? Pair(MentionDraft pronoun, int sentence, QuoteDraft? quote)
    {
        for (var i = context.People.Count - 1; i > Math.Max(0, context.People.Count - Most) && sentence - context.People[i].Sentence <= 1; i--)
        {
            var (first, second) = (context.People[i - 1], context.People[i]);
            if (first.Sentence == second.Sentence && first.Chain != second.Chain && first.IsSubject && first.Quote is null && second.Quote is null && quote is null
                && first.Mention is { Kind: MentionKind.Named } && second.Mention is { Kind: MentionKind.Named } && AreJoined(first.Mention, second.Mention)
                && CanBe(pronoun, first.Chain, second.Chain))
            {
                pronoun.Because("coreference.pair");
                return PairOf(first.Chain, second.Chain);
            }
        }

        return null;
    }

    private ChainDraft PairOf(ChainDraft first, ChainDraft second)
    {
        if (context.Pairs.GetValueOrDefault((first, second)) is { } known)
        {
            return known;
        }

        var pair = new ChainDraft { Type = EntityType.Person, Plural = true };
        pair.Members.AddRange([first, second]);
        context.Draft.Chains.Add(pair);
        context.Pairs[(first, second)] = context.Pairs[(second, first)] = pair;
        return pair;
    }

    // "Vale, the mayor, and Judge Ada Reed" is left alone: only a title or a noun stands between.
    private bool AreJoined(MentionDraft first, MentionDraft second)
    {
        var tokens = context.Draft.Tokens;
        if (first.Tokens.End >= second.Tokens.Start || tokens[first.Tokens.End].Normal != "and")
        {
            return false;
        }

        for (var i = first.Tokens.End + 1; i < second.Tokens.Start; i++)
        {
            if (!tokens[i].IsCapitalized && !PersonNouns.Contains(tokens[i].Normal) && tokens[i].Normal is not ("his" or "her" or "the"))
            {
                return false;
            }
        }

        return true;
    }

    // "It is clear that …", "it seems to be late": the pronoun stands for the clause that follows.
    private bool IsExpletive(MentionDraft pronoun, int sentence)
    {
        var tokens = context.Draft.Tokens;
        var at = pronoun.Tokens.End;
        var end = Math.Min(context.Draft.Sentences[sentence].Tokens.End, at + 6);
        if (tokens[pronoun.Tokens.Start].Normal != "it" || at >= end
            || tokens[at].Normal is not ("is" or "was" or "'s" or "seems" or "seemed" or "appears" or "appeared" or "remains" or "remained" or "would" or "will" or "may" or "might"))
        {
            return false;
        }

        while (++at < end)
        {
            if (tokens[at].Normal is "that" or "to" or "whether" or "unclear")
            {
                return true;
            }
        }

        return false;
    }

    // A ministry or a court is no company.
    private bool IsOfState(ChainDraft chain) =>
        HasNoun(chain, ["ministry", "court", "parliament", "congress", "senate", "police", "university", "government", "department", "nations", "party"]);

    // A union or a regulator may be a group; nobody calls it a company.
    private bool IsNoCompany(ChainDraft chain) => HasNoun(
        chain,
        [
            "regulator", "watchdog", "agency", "authority", "union", "unions", "association", "committee", "commission", "council", "administration", "office", "bureau",
            "embassy", "cabinet", "army", "club", "team", "school", "hospital", "charity", "institute",
        ]);

    private bool HasNoun(ChainDraft chain, ReadOnlySpan<string> nouns)
    {
        var known = context.NounsOf(chain);
        foreach (var noun in nouns)
        {
            if (known.Contains(noun))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGeneral(string noun) => noun is "company" or "firm" or "group" or "organisation" or "organization" or "airline" or "charity" or "retailer" or "manufacturer" or "carmaker"
        or "operator" or "startup" or "broadcaster" or "bank" or "club" or "chain" or "network" or "publisher" or "insurer" or "brewer" or "supermarket" or "brand" or "lender";
}
