using NewsNlp.Documents;
using NewsNlp.Mentions;

namespace NewsNlp.Coreference;

/// <summary>Finds the body or country behind "the company", "the country", "its" and "they", where only one is near.</summary>
internal sealed class GroupResolver(ReferenceContext context, PairResolver pairs)
{
    private const int Reach = 8;

    /// <summary>Mentions of the body that a text is about.</summary>
    private const int LeastMentions = 3;

    /// <summary>Tokens of "to the market research firm" before a name.</summary>
    private const int Source = 5;

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
        foreach (var (chain, count) in context.Main.Bodies)
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

        return found ?? pairs.Named(pronoun);
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
