using NewsNlp.Documents;
using NewsNlp.Mentions;

namespace NewsNlp.Coreference;

/// <summary>Finds the two people behind "they", "both", "the pair", "the two men".</summary>
internal sealed class PairResolver(ReferenceContext context)
{
    /// <summary>Mentions looked back over for two that are joined.</summary>
    private const int Most = 40;

    /// <summary>The chain behind "both", "the pair", "the two men": two people named together just before.</summary>
    public ChainDraft? Resolve(MentionDraft nominal)
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
            : Named(nominal);
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

    /// <summary>"Vale and Reed came in. They slept.": the two are a chain of their own, with them as its members.</summary>
    public ChainDraft? Named(MentionDraft mention)
    {
        var sentence = context.Draft.SentenceOf(mention.Tokens.Start);
        var quote = context.Quotes.At(mention.Span.Start);
        for (var i = context.People.Count - 1; i > Math.Max(0, context.People.Count - Most) && sentence - context.People[i].Sentence <= 1; i--)
        {
            var (first, second) = (context.People[i - 1], context.People[i]);
            if (first.Sentence == second.Sentence && first.Chain != second.Chain && first.IsSubject && first.Quote is null && second.Quote is null && quote is null
                && first.Mention is { Kind: MentionKind.Named } && second.Mention is { Kind: MentionKind.Named } && AreJoined(first.Mention, second.Mention)
                && CanBe(mention, first.Chain, second.Chain))
            {
                mention.Because("coreference.pair");
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
}
